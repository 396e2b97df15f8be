from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._filter import SendNoteDeepDict
    from .filter_text import FilterText


class SendNoteDeep(Model):
    filter: FilterText | None = None
    word: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[SendNoteDeepDict]) -> None: ...
