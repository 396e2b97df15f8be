from __future__ import annotations

from .._runtime.models.model import Model


class ModelConfiguration(Model):
    x: int | None = None
