from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._filter import NotePointsContentItemDict


class NotePointsContentItem(Model):
    """An item of the `points` of a `Note`."""

    at: float | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[NotePointsContentItemDict]) -> None:
            """An item of the `points` of a `Note`."""
