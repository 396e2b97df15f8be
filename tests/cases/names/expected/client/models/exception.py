from __future__ import annotations

from .._runtime.models.model import Model


class Exception(Model):
    """The `exception` of a `Holder`."""

    x: int | None = None
