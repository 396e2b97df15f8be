from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Unpack

from .._runtime.marks import ReadOnly
from .._runtime.model import Model
from .._runtime.values import FileInput

if TYPE_CHECKING:
    from ..inputs import EntryDict
    from .part import Part


class Entry(Model):
    """Entry."""

    id: ReadOnly[str | None] = None
    title: str
    remark: str | None = None
    ratio: float | None = None
    when: datetime.datetime | None = None
    part: Part | None = None
    file: FileInput | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[EntryDict]) -> None: ...
