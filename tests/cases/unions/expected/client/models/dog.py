from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class Dog(Model):
    """Dog."""

    kind: Literal["dog", "puppy"] | str
    tricks: list[str] | None = None
