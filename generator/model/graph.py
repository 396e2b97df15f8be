"""Who refers to whom among the declarations, and which travel in which direction.

In: an `Api`. Out: sets of type ids. Knows no language.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.model.declarations import Alias, Declaration, Enum, Record, Union
from generator.model.operations import Api, Operation, Service
from generator.model.types import (
    JsonText,
    Keys,
    ListOf,
    Literal,
    MapOf,
    Named,
    Nullable,
    Scalar,
    TupleOf,
    TypeId,
    TypeRef,
)

MERGE_PATCH = "application/merge-patch+json"


def sent(api: Api) -> frozenset[TypeId]:
    """Every declaration that a request can carry."""
    return asked(api.services, api.declarations)


def asked(
    services: Iterable[Service], declarations: Mapping[TypeId, Declaration]
) -> frozenset[TypeId]:
    """The same of declarations that are not yet those of an API."""
    types = (each for service in services for op in service.operations for each in _requests(op))
    return _closed(types, _Following(declarations))


def senders(api: Api) -> dict[TypeId, tuple[str, ...]]:
    """The services whose requests can carry a declaration, by their names, for each that any carries."""
    following = _Following(api.declarations)
    found: dict[TypeId, list[str]] = {}
    for service in api.services:
        types = (each for operation in service.operations for each in _requests(operation))
        for id_ in _closed(types, following):
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
    return _closed(types, _Following(api.declarations))


class _Following(dict[TypeId, list[TypeId]]):
    """What each declaration names, found when it is asked for first."""

    def __init__(self, declarations: Mapping[TypeId, Declaration]) -> None:
        self._declarations = declarations

    def __missing__(self, id_: TypeId) -> list[TypeId]:
        found = [inner for each in parts(self._declarations[id_]) for inner in named(each)]
        self[id_] = found
        return found


def _closed(
    types: Iterable[TypeRef], following: Mapping[TypeId, list[TypeId]]
) -> frozenset[TypeId]:
    waiting = [id_ for each in types for id_ in named(each)]
    found: set[TypeId] = set()
    while waiting:
        id_ = waiting.pop()
        if id_ not in found:
            found.add(id_)
            waiting += following[id_]
    return frozenset(found)


def named_in(
    declaration: Declaration, declarations: Mapping[TypeId, Declaration]
) -> Iterator[TypeId]:
    """The declarations that one names, through anonymous ones too, as these may be spelled in place."""
    waiting, seen = [declaration], {declaration.id}
    while waiting:
        for part in parts(waiting.pop()):
            for id_ in named(part):
                yield id_
                if id_ not in seen and not declarations[id_].named:
                    seen.add(id_)
                    waiting.append(declarations[id_])


def named(type_: TypeRef) -> Sequence[TypeId]:
    """The declarations that a type names."""
    match type_:
        case Scalar() | Literal():  # as most are, and this is asked more often than anything else
            return ()
        case Named(id_):
            return (id_,)
        case MapOf(inner, keys=Keys() as keys):  # which may be spelled beside the value
            rest = () if keys.rest is None else (keys.rest,)
            types = (inner, *(each for _, each in keys.patterns), *rest)
            return [*dict.fromkeys(id_ for each in types for id_ in named(each))]
        case ListOf(inner) | MapOf(inner) | Nullable(inner) | JsonText(inner):
            return named(inner)
        case TupleOf(items, rest):
            every = (*items, *([] if rest is None else [rest]))
            return [id_ for each in every for id_ in named(each)]
        case _:
            return ()


def parts(declaration: Declaration) -> Sequence[TypeRef]:
    """The types that a declaration is made of."""
    match declaration:
        case Record(fields=fields, further=further, subtypes=subtypes):
            tags = () if subtypes is None else subtypes.values
            return [*[each.type for each in fields], *further, *[Named(each.type) for each in tags]]
        case Union(variants=variants):
            return [each.type for each in variants]
        case Alias(type=aliased):
            return (aliased,)
        case Enum():
            return ()
