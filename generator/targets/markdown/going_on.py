"""How an answer comes: as the events of a stream, as pages of a list, as what an argument selects.

In: an operation, its `Call`. Out: `Code`; the kinds of events and what values select as lines of a table.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.model.calling import followed
from generator.model.declarations import ByTag, Union
from generator.model.operations import OBJECTS, Operation
from generator.model.paging import (
    ByCursor,
    ByLink,
    ByLinkHeader,
    ByNumber,
    ByOffset,
    Pagination,
    PagingStyle,
)
from generator.model.types import Named
from generator.targets.code import Code
from generator.targets.markdown.escape import cell, code_cell
from generator.targets.markdown.field_rows import FieldRows
from generator.targets.markdown.language import Call
from generator.targets.markdown.views import VariantRow

EVENTS = 80
"""Kinds of events that are listed."""


def streaming(operation: Operation, call: Call, rows: FieldRows) -> Code:
    """What gives the stream, what asks for it, what ends it."""
    stream = operation.stream
    if stream is None:
        return Code("")
    form = f"{code_cell(call.stream)} gives" if call.stream else "The answer is"
    told = f"{form} its events one by one, each {rows.shown(stream.content.type)}"
    if stream.switch is not None:
        value = code_cell(rows.language.literal(stream.switch.value))
        told += f"; it sends {code_cell(stream.switch.wire_name)} as {value}"
    if stream.end is not None:
        told += f"; {code_cell(stream.end)} ends the stream"
    return Code(f"{told}.")


def events(operation: Operation, rows: FieldRows) -> Iterator[VariantRow]:
    """The kinds of events: their type and what announces them."""
    held = followed(operation.stream.content.type, rows.declarations) if operation.stream else None
    if isinstance(held, Union):
        announced = _announced(held, rows)
        for each in held.variants[:EVENTS]:
            known = announced.get(each.type.id, "") if isinstance(each.type, Named) else ""
            told = cell(rows.told(each.type))
            said = Code(": ".join(part for part in (known, told) if part))
            yield VariantRow(rows.shown(each.type), said)


def selected(operation: Operation, rows: FieldRows) -> Iterator[VariantRow]:
    """What each value selects of the argument that says which answer comes; what is given where it is left out."""
    selection = operation.selection
    for value, content in selection.answers if selection else ():
        default = " (or nothing)" if selection and value == selection.default else ""
        said = Code(f"{code_cell(rows.language.literal(value))}{default}")
        is_object = content.kind in OBJECTS
        shown = rows.shown(content.type) if is_object else code_cell(content.media_type)
        yield VariantRow(shown, said)


def _announced(held: Union, rows: FieldRows) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for each in held.choice.tag.values if isinstance(held.choice, ByTag) else ():
        value = code_cell(rows.language.literal(each.value))
        found[each.type] = f"{found[each.type]}, {value}" if each.type in found else value
    return found


def paging(operation: Operation, call: Call) -> Code:
    """Which form goes through all pages, how one leads to the next, and how to stop."""
    if operation.pagination is None:
        return Code("")
    found = operation.pagination
    items = f" Items stand in {code_cell(found.items)} of a page." if found.items else ""
    form = (
        f"{code_cell(call.pages)} gives the items of all pages, and asks for a page when it is"
        " needed: leave the loop to stop. "
        if call.pages
        else ""
    )
    return Code(f"{form}{_next(found)}{items}")


def _next(found: Pagination) -> str:
    match found.style:
        case ByCursor(parameter, next_, more):
            start = (
                f"For the next page, {code_cell(parameter)} is the {code_cell(next_)} of this one"
            )
            return (
                f"{start}; {_last(found.style)}" if more else f"{start}, as long as there is one."
            )
        case ByNumber(parameter, start):
            return f"{code_cell(parameter)} counts pages from {start}; {_last(found.style)}"
        case ByOffset(parameter):
            counted = f"{code_cell(parameter)} is how many items come before the page"
            return f"{counted}; {_last(found.style)}"
        case ByLink(next_):
            return f"The address of the next page is the {code_cell(next_)} of this one."
        case ByLinkHeader():
            return "The address of the next page stands in the header `Link`."


def _last(style: PagingStyle) -> str:
    """What tells the last page."""
    match style:
        case ByCursor(more=str(more)) | ByNumber(more=str(more)) | ByOffset(more=str(more)):
            return f"the last page has a {code_cell(more)} that is false."
        case ByNumber(pages=str(pages)):
            return f"{code_cell(pages)} says how many there are."
        case ByNumber(total=str(total)) | ByOffset(total=str(total)):
            return f"{code_cell(total)} says how many items there are."
        case _:
            return "the last page is an empty one."
