from __future__ import annotations

from .._runtime.models.model import Model


class Plane(Model):
    """Plane."""

    flyer: str
    seats: int | None = None
