"""How an operation's pages go on, as the runtime's words for it.

In: a `Pagination` of the model and the arguments of the method. Out: the piece `paging=Cursor(...)`, which names the
argument as Python does, and places in the answer by their keys in JSON.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import assert_never

from generator.model.operations import Parameter, Place
from generator.model.paging import (
    ByCursor,
    ByLink,
    ByLinkHeader,
    ByNumber,
    ByOffset,
    Pagination,
    PagingStyle,
)
from generator.targets.code import Code
from generator.targets.python.package.signatures import Argument
from generator.targets.python.spelling.expressions import call, keyword
from generator.targets.python.spelling.literals import number, text


def paging_piece(
    found: Pagination, arguments: Iterable[Argument], word: Callable[[str, str], Code]
) -> Code:
    """The argument of the operation; `word` spells a name of the runtime."""
    style = found.style
    pieces: list[Code] = []
    match style:
        case ByCursor() | ByNumber() | ByOffset():
            pieces = [_argument(style.parameter, arguments), *_named(items=found.items)]
        case ByLink(next_):
            pieces = [text(next_), *_named(items=found.items)]
        case ByLinkHeader():
            pieces = [text(found.items)] if found.items else []
        case _:
            assert_never(style)
    kind, more = _details(style)
    return keyword(Code("paging"), call(word("@paging", kind), [*pieces, *more], apart=True))


def _details(style: PagingStyle) -> tuple[str, list[Code]]:
    """The class of a style, and what it says besides the argument and the items."""
    match style:
        case ByCursor(_, next_, more):
            return "Cursor", _named(next=next_, more=more)
        case ByNumber(_, start, pages, total, more):
            return "PageNumber", [*_start(start, 1), *_named(pages=pages, total=total, more=more)]
        case ByOffset(_, start, total, more):
            return "Offset", [*_start(start, 0), *_named(total=total, more=more)]
        case ByLink():
            return "NextLink", []
        case ByLinkHeader():
            return "LinkHeader", []
        case _:
            assert_never(style)


def _start(start: int, usual: int) -> list[Code]:
    return [] if start == usual else [keyword(Code("start"), number(start))]


def _named(**paths: str | None) -> list[Code]:
    return [keyword(Code(name), text(path)) for name, path in paths.items() if path]


def _argument(wire_name: str, arguments: Iterable[Argument]) -> Code:
    """The Python name of a parameter."""
    for each in arguments:
        source = each.source
        if (
            isinstance(source, Parameter)
            and source.place is not Place.PATH
            and source.wire_name == wire_name
        ):
            return text(each.name)
    raise AssertionError(wire_name)
