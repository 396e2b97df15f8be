from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model
from .._runtime.models.values import FileInput
from .._runtime.types.marks import ReadOnly

if TYPE_CHECKING:
    from ..inputs._entry import EntryDict
    from .part import Part


class Entry(Model):
    """The body of `send_form`, among others."""

    id: ReadOnly[str | None] = None
    title: str
    remark: str | None = None
    ratio: float | None = None
    when: datetime.datetime | None = None
    part: Part | None = None
    file: FileInput | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[EntryDict]) -> None:
            """The body of `send_form`, among others."""
