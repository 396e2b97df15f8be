"""What callers may give: for each type that a request carries, a twin that type checkers read and nobody imports.

In: the model and the names. Out: `Inputs`, the names of the twins, and which records keywords can make.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field as dataclass_field
from functools import cached_property

from generator.model import graph
from generator.model.declarations import (
    Alias,
    Declaration,
    Enum,
    Field,
    Record,
    Required,
    Union,
)
from generator.model.leads import named
from generator.model.operations import OBJECTS, Api, Operation, Stream
from generator.model.rounds import rounds
from generator.model.types import (
    MapOf,
    Named,
    Nullable,
    TypeId,
    TypeRef,
)
from generator.naming.scope import Scope, assign
from generator.targets.code import Code
from generator.targets.python.package.constants import constant
from generator.targets.python.spelling.names import Names, has_module
from generator.targets.python.spelling.reserved import OPTIONS
from generator.values import dataclass, replace


@dataclass(frozen=True)
class Inputs:
    """Names by type id: of the twins, of the arguments of a class where these differ from its twin, and of the
    keywords that make a whole body. A field that asks for a stream or selects the answer is an argument of its own:
    `streamed` has the keywords without such, `parts` the dict without them, and `switches` the fields. `rounds` are the
    types that lead back to themselves, `received` those that come in answers, too, `patched` those that only merge
    patches carry. `homes` are the stubs in which the names of a type stand, one for the types that requests of the
    same services carry, so that a program's type checker reads what it uses."""

    twins: Mapping[TypeId, Code]
    arguments: Mapping[TypeId, Code]
    keywords: Mapping[TypeId, Code]
    streamed: Mapping[TypeId, Code]
    parts: Mapping[TypeId, Code]
    switches: Mapping[TypeId, tuple[str, ...]]
    rounds: Mapping[TypeId, int] = dataclass_field(default_factory=dict)
    received: frozenset[TypeId] = frozenset()
    patched: frozenset[TypeId] = frozenset()
    homes: Mapping[TypeId, Code] = dataclass_field(default_factory=dict)

    def patching(self, record: Record, field: Field) -> Field:
        """The field; in a merge patch null takes a property away, whatever its type is."""
        if record.id not in self.patched or isinstance(field.type, Nullable):
            return field
        optional = not isinstance(field.presence, Required)
        return replace(field, type=Nullable(field.type)) if optional else field

    def leads_back(self, type_: TypeRef, to: TypeId) -> bool:
        """Whether a type that a declaration is made of leads back to it."""
        group = self.rounds.get(to)
        return group is not None and any(self.rounds.get(id_) == group for id_ in named(type_))

    @cached_property
    def every(self) -> frozenset[str]:
        """All names of the stubs."""
        return frozenset(name for _, name in self.named())

    def named(self) -> Iterator[tuple[TypeId, Code]]:
        """All names of the stubs, with the types that they are about."""
        for each in (self.twins, self.arguments, self.keywords, self.streamed, self.parts):
            yield from each.items()


def inputs(api: Api, names: Names) -> Inputs:
    """Name the twins of everything that requests carry."""
    sent = graph.sent(api)
    twinned = [each for each in api.declarations.values() if each.id in sent and has_module(each)]
    services = [each for one in names.services.values() for each in one.every]
    scope = Scope(each.name for each in (*names.classes.values(), *services))

    def named(ids: Iterable[TypeId], suffix: str) -> dict[TypeId, Code]:
        wanted = [(f"{names.classes[id_].name}{suffix}", True) for id_ in ids]
        return dict(zip(ids, map(Code, assign(wanted, scope)), strict=True))

    records = [each for each in twinned if isinstance(each, Record)]
    bodies = list(_bodies(api))
    switches: dict[TypeId, tuple[str, ...]] = {}
    for each, found in bodies:
        if found:
            known = switches.get(each.id, ())
            switches[each.id] = tuple(dict.fromkeys((*known, *found)))
    asked = {each.switch.wire_name for each in _streams(api) if each.switch}
    asking = {id_ for id_, found in switches.items() if not asked.isdisjoint(found)}
    return Inputs(
        named([each.id for each in records], "Dict")
        | named([each.id for each in twinned if not isinstance(each, Record)], "Input"),
        named([each.id for each in records if _differs(each, api, names)], "Arguments"),
        named(dict.fromkeys(each.id for each, found in bodies if not found), "Keywords"),
        named([each for each in switches if each in asking], "StreamKeywords")
        | named([each for each in switches if each not in asking], "OtherKeywords"),
        named(switches, "Parts"),
        switches,
        rounds(api.declarations, api.leads),
        graph.received(api),
        graph.patched(api),
        _homes(api, twinned, names),
    )


def _homes(api: Api, twinned: Iterable[Declaration], names: Names) -> dict[TypeId, Code]:
    """The stub of each type that requests carry, named after the first one in it. What a type leads to is carried by
    the requests of the same services at least, so stubs import each other in one direction."""
    services = graph.senders(api)
    first: dict[tuple[str, ...], TypeId] = {}
    return {
        each.id: Code(f"_{names.classes[first.setdefault(services[each.id], each.id)].module}")
        for each in twinned
    }


def _differs(record: Record, api: Api, names: Names) -> bool:
    """Whether the class wants other arguments than a dict has keys: constants can be left out, names be others."""
    return any(
        names.fields[record.id, each.wire_name] != each.wire_name
        or (record.id, each.wire_name) in names.former.fields
        or (isinstance(each.presence, Required) and constant(record, each, api.declarations))
        for each in record.fields
    )


def _bodies(api: Api) -> Iterator[tuple[Record, tuple[str, ...]]]:
    """The records whose fields may be given as keywords of a method, and which of them ask for a stream or select the
    answer there."""
    for service in api.services:
        for operation in service.operations:
            switches = _switches(operation)
            contents = operation.body.contents if operation.body else ()
            for each in contents:
                if each.kind in OBJECTS:
                    for record in keyword_records(each.type, api.declarations) or ():
                        fields = {field.wire_name for field in record.fields}
                        yield record, tuple(name for name in switches if name in fields)


def _streams(api: Api) -> Iterator[Stream]:
    for service in api.services:
        for operation in service.operations:
            if operation.stream:
                yield operation.stream


def _switches(operation: Operation) -> Iterable[str]:
    stream, selection = operation.stream, operation.selection
    found = [stream.switch.wire_name] if stream and stream.switch else []
    return (*found, selection.wire_name) if selection else found


_MOST_WAYS = 100


def keyword_records(
    type_: TypeRef, declarations: Mapping[TypeId, Declaration]
) -> tuple[Record, ...] | None:
    """The records that keywords can make of a body; nothing where any keyword may be right, and where there are so many
    that nobody reads an overload for each."""
    found: dict[TypeId, Record] = {}
    seen: set[TypeId] = set()
    waiting = [type_]
    while waiting:
        if len(found) > _MOST_WAYS:
            return None
        match waiting.pop():
            case Nullable(inner):
                waiting.append(inner)
            case MapOf():
                return None
            case Named(id_) if id_ not in seen:
                seen.add(id_)
                declaration = declarations[id_]
                if isinstance(declaration, Record):
                    if declaration.further:
                        return None
                    found[id_] = declaration
                waiting += reversed(_inner(declaration))
            case _:
                continue
    return tuple(found.values())


def _inner(declaration: Declaration) -> list[TypeRef]:
    """The types that a value of a declaration may be of instead."""
    match declaration:
        case Record():
            return [Named(each) for each in subtypes(declaration)]
        case Union(variants=variants):
            return [each.type for each in variants]
        case Alias(type=aliased):
            return [aliased]
        case Enum():
            return []


def subtypes(record: Record) -> Iterator[TypeId]:
    """The records that a value may be of instead, by its discriminator."""
    for each in record.subtypes.values if record.subtypes else ():
        if each.type != record.id:
            yield each.type


def clashes(record: Record, parameters: Iterable[str], names: Names) -> bool:
    """Whether a field cannot be a keyword, because a parameter or an option has its name."""
    keys = {names.fields[record.id, each.wire_name] for each in record.fields}
    return not keys.isdisjoint([*parameters, *OPTIONS])
