from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from ..inputs._genre import BookDict
    from .channel import Channel
    from .cover import Cover
    from .genre import Genre
    from .item import Item
    from .level import Level
    from .owner import Owner


class Book(Model, assumed={"cover": "Cover.SOFT", "level": "Level.VERY_HIGH"}):
    """An item of the answer of `list_books`, among others."""

    title: str
    genre: Genre | None = None
    language: str | None = "en"
    copies: int | None = 1
    cover: Cover | None = None
    channel: Channel | None = None
    level: Nullable[Level] = None
    owner: Owner | None = None
    item: Item | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[BookDict]) -> None:
            """An item of the answer of `list_books`, among others."""
