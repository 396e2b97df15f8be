from __future__ import annotations

from .._runtime.models.model import Model


class Model4x(Model):
    x: int | None = None
