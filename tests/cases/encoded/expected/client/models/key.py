from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model
from .._runtime.models.values import Base16, Base64, Base64Url
from .._runtime.types.json_texts import JsonText
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from ..inputs._key import KeyDict
    from .key_note_content import KeyNoteContent


class Key(Model):
    """The body of `put_key`, among others."""

    x: Base64Url
    hash: Nullable[Base16] = None
    mail: str | None = None
    plain: Base64 | None = None
    parts: list[Base64Url] | None = None
    named: dict[str, Base16] | None = None
    note: JsonText[KeyNoteContent] | None = None
    at: str | None = None
    lasts: str | None = None
    either: Base64Url | int | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[KeyDict]) -> None:
            """The body of `put_key`, among others."""
