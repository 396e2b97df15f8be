from __future__ import annotations

from typing import Literal

from .._runtime.model import Model


class Pet(Model):
    """Pet."""

    nick: str | None
    size: int | None = None
    mood: Literal["good", "bad"] | str | None = None
    nothing: None = None
    either: str | int | None = None
