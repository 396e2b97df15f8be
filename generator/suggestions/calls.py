"""Suggestions for operations: pages, streams, places in the resource tree, ids.

In: the operations of the model, and those of the document. Out: what was inferred of each, said as `x-gen-client` says it;
ids for those that have none, or that of another one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from generator.document import Json
from generator.meaning.paging.words import (
    CURSOR_PARAMETERS,
    NUMBER_PARAMETERS,
    OFFSET_PARAMETERS,
    SIZE_PARAMETERS,
    squeezed,
)
from generator.model.calling import answers, followed, successes
from generator.model.declarations import Declaration, Record
from generator.model.operations import Api, ContentKind, Operation, Place
from generator.model.paging import ByCursor, ByLink, ByLinkHeader, ByNumber, ByOffset, Pagination
from generator.model.resources import operation_id
from generator.model.types import ListOf, TypeId, TypeRef
from generator.naming.words import words
from generator.openapi import objects
from generator.suggestions.ground import Ground
from generator.suggestions.suggestion import Suggestion

_PLACE: Final = re.compile(r"[A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)+")
"""A place as the settings have it."""
PAGES, STREAMS, RESOURCES, IDS, LISTS = (
    "Pages: how lists go on",
    "Streams: what asks for one, and what ends it",
    "Resources: where the client has its methods, as client.pets.list()",
    "Ids of operations",
    "Lists that may go on, of which the document does not say how",
)


class Calls:
    """Makes suggestions for the operations of a document."""

    def __init__(self, api: Api, sources: Sequence[objects.Operation], ground: Ground) -> None:
        shared = Counter(each.at for each in sources)
        every = {id(each): each for service in api.services for each in service.operations}
        found = [(each, ground.find(each.at)) for each in every.values()]
        self._api = api
        self._declared = api.declarations
        self._places = [
            (each, *place) for each, place in found if place is not None and shared[each.at] == 1
        ]
        self._sources = {operation_id(each.method, each.path): each for each in sources}

    def all(self) -> Iterator[Suggestion]:
        """All of them, by topic."""
        yield from self._pages()
        yield from self._streams()
        yield from self._resources()
        yield from self._ids()
        yield from self._lists()

    def _pages(self) -> Iterator[Suggestion]:
        for operation, path in self._free("pagination"):
            found = operation.pagination
            if found is not None:
                said = _pagination(found)
                why = f"{shown(operation)} goes on by {_told(found)}; false if it does not"
                yield Suggestion(PAGES, path, why, _said("pagination", said))

    def _streams(self) -> Iterator[Suggestion]:
        for operation, path in self._free("stream"):
            stream = operation.stream
            if stream is None:
                continue
            said: dict[str, Json] = {}
            if stream.switch is not None:
                said["switch"] = stream.switch.wire_name
                if stream.switch.value is not True:
                    said["value"] = stream.switch.value
            if stream.content.kind is ContentKind.EVENT_STREAM and stream.end is not None:
                said["end"] = stream.end
            if said:
                asks = (
                    f"'{stream.switch.wire_name}' asks for the stream of"
                    if stream.switch
                    else "this ends the stream of"
                )
                yield Suggestion(STREAMS, path, f"{asks} {shown(operation)}", _said("stream", said))

    def _resources(self) -> Iterator[Suggestion]:
        places: dict[str, list[str]] = {}
        for way, id_ in self._api.resources.walk():
            places.setdefault(id_, []).append(".".join(each.replace(" ", "_") for each in way))
        for operation, path in self._free("resource"):
            found = places.get(operation_id(operation.method, operation.path), [])
            if not all(map(_PLACE.fullmatch, found)):
                continue  # it was found, but nobody can write it
            said: Json = found[0] if len(found) == 1 else [*found] or False
            why = (
                f"{shown(operation)} is inferred to be client.{found[0]}()"
                if found
                else f"{shown(operation)} has no place in the tree"
            )
            yield Suggestion(RESOURCES, path, why, _said("resource", said))

    def _ids(self) -> Iterator[Suggestion]:
        for operation, path, node in self._places:
            source = self._sources.get(operation_id(operation.method, operation.path))
            written = node.text("operationId")
            if source is None or (written is not None and source.operation_id == written):
                continue
            called = f"{operation.method} {operation.path}"
            if source.operation_id is not None:
                why = f"{called} has the id of another operation, so it got a number"
                yield Suggestion(IDS, path, why, {"operationId": source.operation_id})
            elif "operationId" not in node.members:
                why = f"{called} has no id, and is called so; types that are named after it may get shorter names"
                is_made = " " in operation.name
                made = "_".join(words(operation.name)).lower() if is_made else operation.name
                yield Suggestion(IDS, path, why, {"operationId": made}, changes=True)

    def _lists(self) -> Iterator[Suggestion]:
        for operation, path in self._free("pagination"):
            items = None if operation.pagination else _items(operation, self._declared)
            said = None if items is None else _maybe(operation, items)
            if said is not None:
                why = f"{shown(operation)} answers a list and takes '{said['parameter']}'; check how it goes on"
                yield Suggestion(LISTS, path, why, _said("pagination", said), changes=True)

    def _free(self, key: str) -> Iterator[tuple[Operation, str]]:
        """The operations of which the document does not say that itself."""
        for operation, path, node in self._places:
            said = node.get("x-gen-client")
            if said is None or (said.is_object and key not in said.members):
                yield operation, path


def shown(operation: Operation) -> str:
    """What people call an operation."""
    is_made = " " in operation.name
    return f"{operation.method} {operation.path}" if is_made else operation.name


def _said(key: str, value: Json) -> Json:
    return {"x-gen-client": {key: value}}


def _pagination(found: Pagination) -> dict[str, Json]:
    """The entry of the settings that says so."""
    said: dict[str, Json]
    match found.style:
        case ByCursor(parameter, next_, more):
            said = {"style": "cursor", "parameter": parameter, "next": next_, "more": more}
        case ByNumber(parameter, start, pages, total, more):
            said = {"style": "page", "parameter": parameter, "start": start}
            said |= {"pages": pages, "total": total, "more": more}
        case ByOffset(parameter, start, total, more):
            said = {"style": "offset", "parameter": parameter, "start": start}
            said |= {"total": total, "more": more}
        case ByLink(next_):
            said = {"style": "link", "next": next_}
        case ByLinkHeader():
            said = {"style": "link-header"}
    items: dict[str, Json] = {"items": found.items}
    return {key: each for key, each in (said | items).items() if each is not None}


def _told(found: Pagination) -> str:
    match found.style:
        case ByCursor(parameter) | ByNumber(parameter) | ByOffset(parameter):
            return f"the parameter '{parameter}'"
        case ByLink(next_):
            return f"the link at '{next_}'"
        case ByLinkHeader():
            return "the header Link"


def _items(operation: Operation, declared: Mapping[TypeId, Declaration]) -> str | None:
    """Where the only list of the answer stands; the answer itself is one at ''."""
    contents = [each for response in successes(operation) for each in answers(response)]
    if operation.method != "GET" or len(contents) != 1 or operation.path.endswith("}"):
        return None  # what ends in a hole is one thing, whatever lists it has
    if _is_list(contents[0].type):
        return ""
    record = followed(contents[0].type, declared)
    if not isinstance(record, Record):
        return None
    lists = [
        each.wire_name
        for each in record.fields
        if _is_list(each.type) and "." not in each.wire_name
    ]
    return lists[0] if len(lists) == 1 else None


def _is_list(type_: TypeRef) -> bool:
    return isinstance(type_, ListOf)


def _maybe(operation: Operation, items: str) -> dict[str, Json] | None:
    """A pagination that may be meant."""
    given = {
        squeezed(each.wire_name): each.wire_name
        for each in operation.parameters
        if each.place is Place.QUERY
    }
    for style, names in (
        ("page", NUMBER_PARAMETERS),
        ("offset", OFFSET_PARAMETERS),
        ("cursor", CURSOR_PARAMETERS),
    ):
        for name in _first(names, given):
            more: dict[str, Json] = (
                {"next": "WHERE_THE_ANSWER_SAYS_IT"} if style == "cursor" else {}
            )
            return {"style": style, "parameter": given[name], **more, "items": items}
    return None


def _first(names: Iterable[str], given: Mapping[str, str]) -> Iterator[str]:
    yield from (each for each in names if each in given and each not in SIZE_PARAMETERS)
