from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model
from .._runtime.models.values import Base64
from .._runtime.types.marks import Nullable, ReadOnly

if TYPE_CHECKING:
    from ..inputs._book import BookDict
    from .author import Author
    from .place import Place


class Book(Model):
    """The body of `add_book`, among others."""

    id: int
    isbn: str | None = None
    title: str
    subtitle: Nullable[str] = None
    published: datetime.date | None = None
    changed: ReadOnly[datetime.datetime | None] = None
    price: float | None = None
    pages: Nullable[int] = None
    lent: bool | None = None
    genre: Literal["novel", "poetry"] | str | None = None
    authors: list[Author] | None = None
    keywords: list[str] | None = None
    ratings: list[int] | None = None
    shelf: Place | None = None
    labels: dict[str, str] | None = None
    cover: Base64 | None = None
    sequel: Book | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[BookDict]) -> None:
            """The body of `add_book`, among others."""
