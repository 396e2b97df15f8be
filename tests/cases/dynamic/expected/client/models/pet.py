from __future__ import annotations

from .._runtime.model import Model


class Pet(Model):
    """Pet."""

    name: str | None = None
