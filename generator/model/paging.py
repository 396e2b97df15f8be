"""How the list that an operation answers goes on: a closed sum, consumed with `match` that ends in `assert_never`.

Places in an answer are paths of JSON keys, joined by dots: `meta.next_cursor`, `data[-1].id` for a field of the last
item, and nothing for the answer itself. Parameters go by their names on the wire.
"""

from __future__ import annotations

from typing import TypeAlias

from generator.model.types import TypeRef
from generator.values import dataclass

AnswerPath: TypeAlias = str


@dataclass(frozen=True, slots=True)
class ByCursor:
    """The value at `next` is what `parameter` has to be for the next page; it is the last page where there is none, or
    where the value at `more` is false."""

    parameter: str
    next: AnswerPath
    more: AnswerPath | None = None


@dataclass(frozen=True, slots=True)
class ByNumber:
    """Pages are counted from `start`. The last one is known by their number at `pages`, by the number of all items at
    `total`, by a false `more`, or because it is empty."""

    parameter: str
    start: int = 1
    pages: AnswerPath | None = None
    total: AnswerPath | None = None
    more: AnswerPath | None = None


@dataclass(frozen=True, slots=True)
class ByOffset:
    """`parameter` is how many items come before the page, plus `start`."""

    parameter: str
    start: int = 0
    total: AnswerPath | None = None
    more: AnswerPath | None = None


@dataclass(frozen=True, slots=True)
class ByLink:
    """The URL of the next page stands at `next`."""

    next: AnswerPath


@dataclass(frozen=True, slots=True)
class ByLinkHeader:
    """The URL of the next page stands in the `Link` header (RFC 8288)."""


PagingStyle: TypeAlias = ByCursor | ByNumber | ByOffset | ByLink | ByLinkHeader


@dataclass(frozen=True, slots=True)
class Pagination:
    """The operation answers one page of a list: its items, of one type, stand at `items`."""

    style: PagingStyle
    items: AnswerPath
    item: TypeRef
