from __future__ import annotations

from .._runtime.models.model import Model


class Bird(Model):
    """Bird."""

    wings: int | None = None
