from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class Square(Model):
    kind: Literal["square"] = "square"
    side: float | None = None
