"""Who refers to whom among the declarations, and which travel in which direction.

In: an `Api`. Out: sets of type ids. Knows no language.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.model.declarations import Declaration
from generator.model.leads import Leads, named
from generator.model.operations import Api, Operation, Service
from generator.model.types import Named, TypeId, TypeRef

MERGE_PATCH = "application/merge-patch+json"


def sent(api: Api) -> frozenset[TypeId]:
    """Every declaration that a request can carry."""
    return _closed(_asked(api.services), api.leads)


def asked(
    services: Iterable[Service], declarations: Mapping[TypeId, Declaration]
) -> frozenset[TypeId]:
    """The same of declarations that are not yet those of an API."""
    return _closed(_asked(services), Leads(declarations))


def _asked(services: Iterable[Service]) -> Iterator[TypeRef]:
    return (each for service in services for op in service.operations for each in _requests(op))


def senders(api: Api) -> dict[TypeId, tuple[str, ...]]:
    """The services whose requests can carry a declaration, by their names, for each that any carries."""
    found: dict[TypeId, list[str]] = {}
    for service in api.services:
        types = (each for operation in service.operations for each in _requests(operation))
        for id_ in _closed(types, api.leads):
            found.setdefault(id_, []).append(service.name)
    return {id_: tuple(names) for id_, names in found.items()}


def patched(api: Api) -> frozenset[TypeId]:
    """Every declaration that requests carry in merge patches alone, where null takes a property away (RFC 7396)."""
    patches: list[TypeRef] = []
    others: list[TypeRef] = []
    for service in api.services:
        for operation in service.operations:
            others += [each.type for each in operation.parameters]
            for content in operation.body.contents if operation.body else ():
                (patches if content.media_type == MERGE_PATCH else others).append(content.type)
    return closure(patches, api) - closure(others, api)


def received(api: Api) -> frozenset[TypeId]:
    """Every declaration that an answer, an event or a webhook can carry."""
    answers = (
        each for service in api.services for op in service.operations for each in _answers(op)
    )
    webhooks = [Named(api.webhooks.event)] if api.webhooks else []
    return closure((*answers, *webhooks), api)


def used(services: Iterable[Service]) -> Iterator[TypeRef]:
    """The types that operations name themselves."""
    for service in services:
        for operation in service.operations:
            yield from _requests(operation)
            yield from _answers(operation)


def _answers(operation: Operation) -> Iterator[TypeRef]:
    for response in operation.responses:
        for content in response.contents:
            yield content.type
    if operation.stream is not None:
        yield operation.stream.content.type


def _requests(operation: Operation) -> Iterator[TypeRef]:
    for parameter in operation.parameters:
        yield parameter.type
    for content in operation.body.contents if operation.body else ():
        yield content.type


def closure(types: Iterable[TypeRef], api: Api) -> frozenset[TypeId]:
    """All declarations that the types lead to."""
    return _closed(types, api.leads)


def _closed(types: Iterable[TypeRef], leads: Leads) -> frozenset[TypeId]:
    waiting = [id_ for each in types for id_ in named(each)]
    found: set[TypeId] = set()
    while waiting:
        id_ = waiting.pop()
        if id_ not in found:
            found.add(id_)
            waiting += leads[id_]
    return frozenset(found)


def named_in(id_: TypeId, api: Api) -> Iterator[TypeId]:
    """The declarations that one names, through anonymous ones too, as these may be spelled in place."""
    waiting, seen = [id_], {id_}
    while waiting:
        for inner in api.leads[waiting.pop()]:
            yield inner
            if inner not in seen and not api.declarations[inner].named:
                seen.add(inner)
                waiting.append(inner)
