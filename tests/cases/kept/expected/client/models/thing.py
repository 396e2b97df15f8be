from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model
from .._runtime.models.values import Base64

if TYPE_CHECKING:
    from ..inputs._thing import ThingDict


class Thing(Model):
    """The answer of `get_thing`, among others."""

    count: int
    name: str
    done: bool | None = None
    at: datetime.datetime | None = None
    octets: Base64 | None = None
    numbers: list[int] | None = None
    inner: Thing | None = None
    parts: list[Thing] | None = None
    kind: Literal["a", "b"] | str | None = None
    ratio: float | None = None
    either: int | bool | None = None
    sizes: dict[str, int] | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ThingDict]) -> None:
            """The answer of `get_thing`, among others."""
