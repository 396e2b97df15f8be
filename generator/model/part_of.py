"""Of what each declaration is a part: the bodies, answers and fields that have it.

In: an `Api`. Out: for each declaration without a description its `Use`s, those by operations first, then in the order of
the document. Knows no language.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from enum import Enum as PythonEnum
from enum import auto
from itertools import chain

from generator.model.declarations import Alias, Declaration, Enum, Record, Union
from generator.model.operations import Api, Operation
from generator.model.types import (
    JsonText,
    ListOf,
    MapOf,
    Named,
    Nullable,
    Scalar,
    TupleOf,
    TypeId,
    TypeRef,
)
from generator.values import dataclass


class Part(PythonEnum):
    """What it is to the operation or the declaration that has it; `ALIASED` is all of it."""

    BODY = auto()
    ANSWER = auto()
    ERROR = auto()
    EVENT = auto()
    FIELD = auto()
    FURTHER = auto()
    VARIANT = auto()
    SUBTYPE = auto()
    ALIASED = auto()


class Within(PythonEnum):
    """Whether it is that part itself, or is in it: an item of a list, a value of a map."""

    ITSELF = auto()
    ITEM = auto()
    ENTRY = auto()


@dataclass(frozen=True, slots=True)
class Use:
    """One place: `owner` is a service with the index of an operation, or the id of a declaration; `field` the key in JSON
    of a field."""

    part: Part
    owner: tuple[str, int] | TypeId
    within: Within
    field: str = ""


Uses = Mapping[TypeId, tuple[Use, ...]]


def uses(api: Api) -> Uses:
    """Where each declaration is used of which the document says nothing; none of those that nothing uses."""
    silent = {each.id for each in api.declarations.values() if not each.doc.description}
    found: dict[TypeId, dict[Use, None]] = {}
    for id_, use in chain(_of_operations(api, silent), _of_declarations(api, silent)):
        found.setdefault(id_, {})[use] = None
    return {id_: tuple(each) for id_, each in found.items()}


def _of_operations(api: Api, wanted: Container[TypeId]) -> Iterator[tuple[TypeId, Use]]:
    for service in api.services:
        for index, operation in enumerate(service.operations):
            for part, type_ in _of_operation(operation):
                for id_, within in _reached(type_):
                    if id_ in wanted:
                        yield id_, Use(part, (service.name, index), within)


def _of_operation(operation: Operation) -> Iterator[tuple[Part, TypeRef]]:
    for content in operation.body.contents if operation.body else ():
        yield Part.BODY, content.type
    if operation.stream is not None:
        yield Part.EVENT, operation.stream.content.type
    for response in operation.responses:
        for content in response.contents:
            yield Part.ANSWER if response.status[0] in "123" else Part.ERROR, content.type


def _of_declarations(api: Api, wanted: Container[TypeId]) -> Iterator[tuple[TypeId, Use]]:
    for declaration in api.declarations.values():
        for part, type_, field in _of_declaration(declaration):
            for id_, within in _reached(type_):
                if id_ in wanted:
                    yield id_, Use(part, declaration.id, within, field)


def _of_declaration(declaration: Declaration) -> Iterator[tuple[Part, TypeRef, str]]:
    match declaration:
        case Record():
            for each in declaration.fields:
                if not isinstance(each.type, Scalar):  # as most are
                    yield Part.FIELD, each.type, each.wire_name
            for type_ in declaration.further:
                yield Part.FURTHER, type_, ""
            for value in declaration.subtypes.values if declaration.subtypes else ():
                yield Part.SUBTYPE, Named(value.type), ""
        case Union():
            for variant in declaration.variants:
                yield Part.VARIANT, variant.type, ""
        case Alias():
            yield Part.ALIASED, declaration.type, ""
        case Enum():
            return


def _reached(type_: TypeRef, within: Within = Within.ITSELF) -> Iterator[tuple[TypeId, Within]]:
    """The declarations that a type names, and how."""
    match type_:
        case Named(id_):
            yield id_, within
        case Nullable(inner) | JsonText(inner):
            yield from _reached(inner, within)
        case ListOf(inner):
            yield from _reached(inner, Within.ITEM)
        case TupleOf(items, rest):
            for each in (*items, *([] if rest is None else [rest])):
                yield from _reached(each, Within.ITEM)
        case MapOf(inner):
            yield from _reached(inner, Within.ENTRY)
        case _:
            return
