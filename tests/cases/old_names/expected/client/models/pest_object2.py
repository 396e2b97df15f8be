from __future__ import annotations

from .._runtime.models.model import Model


class PestObject2(Model):
    """One of the kinds of a `Pest`."""

    slime: bool | None = None
