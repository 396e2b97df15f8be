from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable


class Pet(Model):
    nick: str | None
    size: Nullable[int] = None
    mood: Nullable[Literal["good", "bad"] | str] = None
    nothing: None = None
    either: Nullable[str | int] = None
