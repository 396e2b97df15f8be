from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class Dog(Model):
    """One of the kinds of a `ByConstant`, among others."""

    kind: Literal["dog", "puppy"] | str
    tricks: list[str] | None = None
