from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._filter import NotePointsContentItemDict


class NotePointsContentItem(Model):
    """Note points content item."""

    at: float | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[NotePointsContentItemDict]) -> None: ...
