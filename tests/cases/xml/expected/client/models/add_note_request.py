from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._add_note_request import AddNoteRequestDict


class AddNoteRequest(Model):
    """The body of `add_note`."""

    text: str
    lang: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[AddNoteRequestDict]) -> None:
            """The body of `add_note`."""
