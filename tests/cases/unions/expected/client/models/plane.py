from __future__ import annotations

from .._runtime.models.model import Model


class Plane(Model):
    """One of the kinds of a `ByMapping`, among others."""

    flyer: str
    seats: int | None = None
