from __future__ import annotations

from .._runtime.models.model import Model


class ModelConfiguration(Model):
    """Configuration."""

    x: int | None = None
