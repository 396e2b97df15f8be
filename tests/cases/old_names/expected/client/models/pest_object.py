from __future__ import annotations

from .._runtime.models.model import Model


class PestObject(Model):
    """One of the kinds of a `Pest`."""

    legs: int | None = None
