from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .book import Book


class BookList(Model):
    """The answer of `list_books`."""

    books: list[Book]
    next_marker: Annotated[str | None, Field(alias="nextMarker")] = None
