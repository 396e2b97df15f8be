from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._anything import NoteDict


class Note(Model):
    """The body of `change_note`, among others."""

    text: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[NoteDict]) -> None:
            """The body of `change_note`, among others."""
