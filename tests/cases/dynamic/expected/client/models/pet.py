from __future__ import annotations

from .._runtime.models.model import Model


class Pet(Model):
    """Pet."""

    name: str | None = None
