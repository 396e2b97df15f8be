from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from .owner import Owner


class Pet(Model):
    """Pet."""

    name: str
    nick: str | None
    owner: Owner | None
    age: Nullable[int] = None
    color: str | None = None
