from __future__ import annotations

from .._runtime.models.model import Model


class ModelField(Model):
    """Field."""

    acres: float | None = None
