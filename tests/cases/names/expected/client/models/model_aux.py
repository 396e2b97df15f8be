from __future__ import annotations

from .._runtime.models.model import Model


class ModelAux(Model):
    x: int | None = None
