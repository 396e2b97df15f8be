from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Annotated, Literal

from .._runtime.models.model import Model
from .._runtime.models.rules import Rules
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from .owner import Owner


class Pet(Model):
    """A `MaybePet`."""

    name: str
    nick: str | None
    owner: Owner | None
    age: Nullable[int] = None
    color: str | None = "black"
    born: Nullable[datetime.date] = None
    kind: Nullable[Literal["pet"]] = None
    code: Nullable[Annotated[str, Rules({"pattern": "^a"})]] = None
