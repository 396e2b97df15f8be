"""Everything that callers see of a client, by all of its names, with its place in the document.

In: the surface of a client. Out: things, those within others behind them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from generator.changes.surface import (
    AliasOf,
    Argument,
    Call,
    Declared,
    EnumOf,
    Member,
    RecordOf,
    Surface,
    UnionOf,
)
from generator.diagnostics import Location
from generator.model.types import ListOf, MapOf, Named, Nullable, TypeId, TypeRef
from generator.values import dataclass

Types: TypeAlias = Mapping[TypeId, Declared]


@dataclass(frozen=True, slots=True)
class Thing:
    """`shown` is what it is called first, `names` are all of its names, `what` is what it is in the document."""

    shown: str
    names: tuple[str, ...]
    what: str
    at: Location
    also: tuple[str, ...] = ()
    leads: tuple[str, ...] = ()
    """What the types are called whose fields are within it."""


def things(surface: Surface) -> Iterator[Thing]:
    """Operations with their arguments, types with their fields and members, and what calls take of these by name."""
    for call in surface.calls.values():
        yield from _call(call, surface.types)
    for declared in surface.types.values():
        yield from _type(declared, surface.types)
    for call in surface.calls.values():
        yield from _keywords(call, surface.types)


def _wholes(call: Call) -> tuple[str, ...]:
    """All names of an operation that a part of it may stand behind."""
    methods = _methods(call)
    bare = (each.rpartition(".")[2] for each in methods)
    resources = (name for each in call.resources for name in (each, each.removeprefix("client.")))
    return tuple(dict.fromkeys((*methods, *bare, *resources, call.name)))


def _methods(call: Call) -> list[str]:
    return [
        f"{each.service}.{name}"
        for each in call.reached
        for name in (each.method, each.stream)
        if name
    ]


def _call(call: Call, types: Types) -> Iterator[Thing]:
    also = (*_methods(call)[1:], *call.resources)
    names = (*_wholes(call), call.key)
    if call.at is not None:
        what = f"the operation {call.key} (operationId {call.name})"
        yield Thing(call.shown, names, what, call.at, also)
    for each in call.arguments:
        yield from _argument(call, each, types)


def _argument(call: Call, argument: Argument, types: Types) -> Iterator[Thing]:
    if argument.at is None or argument.at == call.at:
        return
    names = _parts(_wholes(call), argument.called, argument.wire_name)
    what = f"'{argument.wire_name or argument.called}' ({argument.place}) of {call.key}"
    shown = f"{call.shown}({argument.called}=…)"
    yield Thing(shown, names, what, argument.at, leads=_leads(argument.type, types))


def _keywords(call: Call, types: Types) -> Iterator[Thing]:
    """The fields of a body, which a call takes by their names."""
    for argument in call.arguments:
        fields = _fields(argument.type, types, set()) if argument.place == "body" else ()
        for each in fields:
            if each.at is not None:
                names = _parts(_wholes(call), each.called, each.wire_name)
                shown = f"{call.shown}({each.called or each.wire_name}=…)"
                what = f"'{each.wire_name}' (in the body) of {call.key}"
                yield Thing(shown, names, what, each.at, leads=_leads(each.type, types))


def _parts(wholes: Iterable[str], *words: str) -> tuple[str, ...]:
    known = [*dict.fromkeys(word for word in words if word)]
    return tuple(f"{whole}.{word}" for whole in wholes for word in known)


def _fields(type_: TypeRef, types: Types, seen: set[TypeId]) -> Iterator[Member]:
    """The fields of the records that a type can be, each name once for each place."""
    for declared in _declared(type_, types, seen):
        if isinstance(declared.content, RecordOf):
            yield from declared.content.fields


def _leads(type_: TypeRef, types: Types) -> tuple[str, ...]:
    """What the records are called that a type can be, or that are in lists and maps of it."""
    return tuple(
        each.called or each.name
        for each in _declared(type_, types, set())
        if isinstance(each.content, RecordOf)
    )


def _declared(type_: TypeRef, types: Types, seen: set[TypeId]) -> Iterator[Declared]:
    match type_:
        case Nullable(inner) | ListOf(inner) | MapOf(inner):
            yield from _declared(inner, types, seen)
        case Named(id_) if id_ in types and id_ not in seen:
            seen.add(id_)
            yield types[id_]
            match types[id_].content:
                case UnionOf(variants=variants):
                    for each in variants:
                        yield from _declared(each, types, seen)
                case AliasOf(type=inner):
                    yield from _declared(inner, types, seen)


def _type(declared: Declared, types: Types) -> Iterator[Thing]:
    if declared.at is None:
        return
    names = tuple(dict.fromkeys(each for each in (declared.called, declared.name) if each))
    what = f"the schema '{declared.name}'" if declared.named else "a schema without a name"
    yield Thing(declared.shown, names, what, declared.at)
    match declared.content:
        case RecordOf(fields=fields):
            for each in fields:
                parts = _parts(names, each.called, each.wire_name)
                what = f"the property '{each.wire_name}' of '{declared.name}'"
                if each.at is not None:
                    shown = f"{declared.shown}.{each.called or each.wire_name}"
                    yield Thing(shown, parts, what, each.at, leads=_leads(each.type, types))
        case EnumOf(values=values):
            for value in values:
                parts = tuple(
                    f"{name}.{word}"
                    for name in names
                    for word in (value.called, value.value)
                    if word
                )
                what = f"the value {value.value!r} of '{declared.name}'"
                yield Thing(f"{declared.shown}.{value.called}", parts, what, declared.at)
