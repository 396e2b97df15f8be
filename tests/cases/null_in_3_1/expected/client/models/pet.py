from __future__ import annotations

from typing import Literal

from .._runtime.marks import Nullable
from .._runtime.model import Model


class Pet(Model):
    """Pet."""

    nick: str | None
    size: Nullable[int] = None
    mood: Nullable[Literal["good", "bad"] | str] = None
    nothing: None = None
    either: Nullable[str | int] = None
