from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Annotated, Any, Unpack

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.types.marks import NOT_SENT, Answered, Nullable, ReadOnly, WriteOnly

if TYPE_CHECKING:
    from ..inputs._ticket import ItemArguments
    from .part import Part
    from .secret import Secret
    from .stamp import Stamp
    from .text import Text


class Item(Model):
    """Something that is made, read, changed and sent back."""

    owner: ReadOnly[str | None] = None
    id: Answered[int] = NOT_SENT
    name: str
    note: str | None
    password: WriteOnly[str | None] = None
    secret: WriteOnly[Secret | None] = None
    stamp: ReadOnly[Stamp | None] = None
    beside: ReadOnly[Text | None] = None
    merged: ReadOnly[Stamp | None] = None
    """Read-only by what it is made of."""

    color: str | None = None
    size: Nullable[int] = None
    temperature: float | None = None
    when: datetime.datetime | None = None
    whens: list[datetime.datetime] | None = None
    parts: list[Part] | None = None
    by_name: Annotated[dict[str, Part] | None, Field(alias="byName")] = None
    either: str | Part | None = None
    maybe: Nullable[str | int] = None
    anything: Any = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ItemArguments]) -> None:
            """Something that is made, read, changed and sent back."""
