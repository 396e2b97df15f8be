from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model
from .._runtime.models.values import FileInput

if TYPE_CHECKING:
    from ..inputs._anything import AddNoteRequestDict


class AddNoteRequest(Model):
    """The body of `add_note`."""

    file: FileInput

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[AddNoteRequestDict]) -> None:
            """The body of `add_note`."""
