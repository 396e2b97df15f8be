from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class Cat(Model):
    """One of the kinds of a `ByConstant`, among others."""

    kind: Literal["cat"] = "cat"
    lives: int | None = None
