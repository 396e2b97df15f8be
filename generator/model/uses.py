"""Where types are used: by which operations, and for what; in which fields and types.

In: an `Api`, and which declarations nobody looks up (they are spelled where they are used, so what they name is used
there). Out: the uses of each declaration, in the order of the document. Knows no language.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import field
from enum import StrEnum

from generator.model.calling import STREAMS
from generator.model.declarations import Declaration, Record
from generator.model.leads import named, parts
from generator.model.operations import Api, Operation
from generator.model.types import Named, TypeId, TypeRef
from generator.values import dataclass


class Purpose(StrEnum):
    """What an operation has a type for."""

    BODY = "body"
    PARAMETER = "parameter"
    ANSWER = "answer"
    EVENT = "event"
    ERROR = "error"


@dataclass(slots=True)
class Uses:
    """The uses of one declaration. A type that is no record uses it without a field (an empty name)."""

    operations: dict[Purpose, dict[tuple[str, int], None]] = field(default_factory=dict)
    fields: dict[tuple[TypeId, str], None] = field(default_factory=dict)
    webhooks: dict[str, None] = field(default_factory=dict)


def uses(api: Api, is_seen: Callable[[TypeId], bool]) -> dict[TypeId, Uses]:
    """The uses of every declaration that has any; `is_seen` tells those that are looked up by themselves."""
    found: dict[TypeId, Uses] = {}
    spread = _Spread(api, is_seen)
    for service in api.services:
        for index, operation in enumerate(service.operations):
            for purpose, type_ in _of(operation):
                for id_ in spread.of(type_):
                    known = found.setdefault(id_, Uses()).operations.setdefault(purpose, {})
                    known[service.name, index] = None
    for declaration in api.declarations.values():
        if is_seen(declaration.id):
            for name, type_ in _parts(declaration):
                for id_ in spread.of(type_) if named(type_) else ():  # most name nothing
                    found.setdefault(id_, Uses()).fields[declaration.id, name] = None
    for each in api.webhooks.each if api.webhooks else ():
        for id_ in spread.of(each.type):
            found.setdefault(id_, Uses()).webhooks[each.name] = None
    return found


@dataclass(slots=True)
class _Spread:
    """The declarations that a type names, through those that are not looked up."""

    api: Api
    is_seen: Callable[[TypeId], bool]
    known: dict[TypeId, tuple[TypeId, ...]] = field(default_factory=dict)

    def of(self, type_: TypeRef) -> Iterator[TypeId]:
        for id_ in named(type_):
            yield from (id_,) if self.is_seen(id_) else self._inside(id_)

    def _inside(self, id_: TypeId) -> tuple[TypeId, ...]:
        if id_ not in self.known:
            self.known[id_] = ()  # a type that leads back to itself names nothing new
            inner = (each for part in parts(self.api.declarations[id_]) for each in self.of(part))
            self.known[id_] = tuple(dict.fromkeys(inner))
        return self.known[id_]


def _of(operation: Operation) -> Iterator[tuple[Purpose, TypeRef]]:
    """The types of an operation."""
    for parameter in operation.parameters:
        yield Purpose.PARAMETER, parameter.type
    for content in operation.body.contents if operation.body else ():
        yield Purpose.BODY, content.type
    for response in operation.responses:
        purpose = Purpose.ERROR if response.status[:1] in ("4", "5") else Purpose.ANSWER
        for content in response.contents:
            yield (Purpose.EVENT if content.kind in STREAMS else purpose), content.type
    if operation.stream is not None:
        yield Purpose.EVENT, operation.stream.content.type


def _parts(declaration: Declaration) -> Iterator[tuple[str, TypeRef]]:
    """The types that a declaration is made of, with the names of the fields of a record."""
    if isinstance(declaration, Record):
        yield from ((each.wire_name, each.type) for each in declaration.fields)
        yield from (("", each) for each in declaration.further)
        values = declaration.subtypes.values if declaration.subtypes else ()
        yield from (("", Named(each.type)) for each in values)
    else:
        yield from (("", each) for each in parts(declaration))
