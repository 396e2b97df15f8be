from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class Circle(Model):
    kind: Literal["circle"] = "circle"
    radius: float | None = None
