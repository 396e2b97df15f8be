from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._key import KeyNoteContentDict


class KeyNoteContent(Model):
    """The `note` of a `Key`."""

    a: int | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[KeyNoteContentDict]) -> None:
            """The `note` of a `Key`."""
