"""The feature that gives all items of a list that comes in pages.

In: a `Pagination` of the model. Out: the creation expression of how the list goes on; the rest is `API_PAGES` of the
runtime. Where what asks for the next page is no parameter of the query, there is no such feature.
"""

from __future__ import annotations

from functools import partial
from typing import assert_never

from generator.model.operations import Operation, Place
from generator.model.paging import (
    ByCursor,
    ByLink,
    ByLinkHeader,
    ByNumber,
    ByOffset,
    PagingStyle,
)
from generator.targets.code import Code
from generator.targets.eiffel.spelling.literals import integer, text
from generator.targets.eiffel.spelling.runtime import Runtime


def can_go_on(operation: Operation) -> bool:
    """Whether the request for the next page is the same but for a parameter of the query, or an address."""
    if operation.pagination is None:
        return False
    match operation.pagination.style:
        case ByCursor(parameter) | ByNumber(parameter) | ByOffset(parameter):
            found = (each for each in operation.parameters if each.wire_name == parameter)
            return any(each.place is Place.QUERY for each in found)
        case ByLink() | ByLinkHeader():
            return True
        case _:
            assert_never(operation.pagination.style)


def paging(style: PagingStyle, runtime: Runtime) -> Code:
    """How the list goes on."""
    made = partial(_made, runtime)
    match style:
        case ByCursor(parameter, following, more):
            return made("make_cursor", text(parameter), text(following), _place(more))
        case ByNumber(parameter, start, pages, total, more):
            places = map(_place, (pages, total, more))
            return made("make_number", text(parameter), integer(start), *places)
        case ByOffset(parameter, start, total, more):
            places = map(_place, (total, more))
            return made("make_offset", text(parameter), integer(start), *places)
        case ByLink(following):
            return made("make_link", text(following))
        case ByLinkHeader():
            return made("make_link_header")
        case _:
            assert_never(style)


def _made(runtime: Runtime, feature: str, *arguments: Code) -> Code:
    given = f" ({Code(', ').joined(arguments)})" if arguments else ""
    return Code(f"create {runtime.braced.API_PAGING}.{feature}{given}")


def _place(path: str | None) -> Code:
    return text(path or "")
