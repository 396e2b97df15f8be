from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Unpack

from .._runtime.models.model import Model
from .._runtime.models.values import Base64
from .._runtime.types.json_texts import JsonText
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from ..inputs._filter import NoteDict
    from .filter import Filter
    from .filter_text import FilterText
    from .loop import Loop
    from .nested import Nested
    from .note_both_content import NoteBothContent
    from .note_mixed_object import NoteMixedObject
    from .note_points_content_item import NotePointsContentItem
    from .tree import Tree


class Note(Model):
    """The body of `send_note`, among others."""

    filter: FilterText | None = None
    points: Nullable[JsonText[list[NotePointsContentItem]]] = None
    table: list[JsonText[dict[str, int]]] | None = None
    count: JsonText[int] | None = None
    open: JsonText[Any] | None = None
    perhaps: JsonText[Filter] | Literal["null"] | None = None
    either: str | JsonText[Filter] | None = None
    both: JsonText[NoteBothContent] | None = None
    defaulted: JsonText[Filter] | None = None
    tree: Tree | None = None
    nested: Nested | None = None
    loop: Loop | None = None
    mixed: NoteMixedObject | str | None = None
    word: str | None = None
    bare: str | None = None
    page: str | None = None
    octets: Base64 | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[NoteDict]) -> None:
            """The body of `send_note`, among others."""
