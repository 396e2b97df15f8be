from __future__ import annotations

from .._runtime.models.model import Model


class Thing(Model):
    """Thing."""

    id: str
