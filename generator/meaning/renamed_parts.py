"""What of types and operations the user calls otherwise: fields, parameters, members of enums.

In: the declarations and services as the document names them. Out: for each of the three kinds what a name of the settings
means, and the same declarations and services with other names. A part is named by its owner and itself (`Pet.name`,
`listPets.limit`, `Status.sold`), as one of all owners (`*.name`), or by the JSON pointer to it. What is written once and
is a part of several (a shared parameter, a property of a base) has one name in all of them. Knows no language.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final, TypeAlias

from generator.diagnostics import Location
from generator.meaning.ways import plain
from generator.model.declarations import Declaration, Enum, EnumValue, Field, Record
from generator.model.operations import Operation, Parameter, Service
from generator.model.types import TypeId
from generator.values import replace

PARTS: Final = ("fields", "parameters", "members")
EVERY: Final = "*"

PartId: TypeAlias = tuple[str, str]
"""Where a part is written, and what it is called there."""
Parts: TypeAlias = Mapping[str, list[PartId]]
"""What names of the settings mean."""


def known_parts(
    declarations: Mapping[TypeId, Declaration], services: Iterable[Service]
) -> dict[str, dict[str, list[PartId]]]:
    """All names of parts that the settings may say, by kind."""
    known: dict[str, dict[str, list[PartId]]] = {each: {} for each in PARTS}
    for each in declarations.values():
        if isinstance(each, Record):
            for field in each.fields:
                _note(known["fields"], _owner(each), field.wire_name, field.at, part_id(field))
        elif isinstance(each, Enum):
            for value in each.values:
                _note_member(known["members"], each, value)
    for service in services:
        for operation in service.operations:
            for parameter in operation.parameters:
                name, at = parameter.wire_name, parameter.at
                for owner in (operation.name, f"{operation.method} {operation.path}"):
                    _note(known["parameters"], owner, name, at, part_id(parameter))
    return known


def part_id(part: Field | Parameter) -> PartId:
    """What a field or parameter has in common wherever it is a part."""
    return _place(part.at), part.wire_name


def member_id(enum: Enum, value: EnumValue) -> PartId:
    """What tells a member from all others."""
    return f"{enum.id} {type(value.value).__name__}", str(value.value)


def _place(at: Location) -> str:
    return f"{at.source.name}#{at.pointer}"


def _owner(declaration: Declaration) -> str:
    """What the document calls the owner; of a type without a name, the way to it."""
    return ".".join(plain(declaration.name).split()) if not declaration.named else declaration.name


def _note(
    known: dict[str, list[PartId]], owner: str, name: str, at: Location, found: PartId
) -> None:
    for called in (f"{owner}.{name}", f"{EVERY}.{name}", f"#{at.pointer}", _place(at)):
        meant = known.setdefault(called, [])
        if found not in meant[-1:] and found not in meant:
            meant.append(found)


def _note_member(known: dict[str, list[PartId]], enum: Enum, value: EnumValue) -> None:
    for name in dict.fromkeys((str(value.value), value.name)):
        owners = (_owner(enum), f"#{enum.at.pointer}", _place(enum.at), enum.id, EVERY)
        for owner in dict.fromkeys(owners):
            meant = known.setdefault(f"{owner}.{name}", [])
            if member_id(enum, value) not in meant:
                meant.append(member_id(enum, value))


def with_parts(
    declarations: Mapping[TypeId, Declaration], names: Mapping[str, Mapping[PartId, str]]
) -> dict[TypeId, Declaration]:
    """The declarations with the names of the settings for their parts."""
    return {id_: _with_parts(each, names) for id_, each in declarations.items()}


def _with_parts(declaration: Declaration, names: Mapping[str, Mapping[PartId, str]]) -> Declaration:
    if isinstance(declaration, Record) and names["fields"]:
        fields = tuple(
            replace(each, called=name) if (name := names["fields"].get(part_id(each))) else each
            for each in declaration.fields
        )
        return replace(declaration, fields=fields) if fields != declaration.fields else declaration
    if isinstance(declaration, Enum) and names["members"]:
        values = tuple(
            replace(each, name=names["members"].get(member_id(declaration, each), each.name))
            for each in declaration.values
        )
        return replace(declaration, values=values)
    return declaration


def with_parameters(operation: Operation, names: Mapping[PartId, str]) -> Operation:
    """The operation with the names of the settings for its parameters."""
    parameters = tuple(
        replace(each, called=name) if (name := names.get(part_id(each))) else each
        for each in operation.parameters
    )
    is_same = parameters == operation.parameters
    return operation if is_same else replace(operation, parameters=parameters)


def beside(
    kind: str,
    part: PartId,
    declarations: Mapping[TypeId, Declaration],
    services: Iterable[Service],
) -> Iterator[dict[PartId, str]]:
    """What must not have the name of a part, besides the part itself: all parts of each of its owners."""
    if kind == "fields":
        for each in declarations.values():
            found = {part_id(field): field.wire_name for field in _fields(each)}
            if part in found:
                yield found
    elif kind == "members":
        for each in declarations.values():
            if isinstance(each, Enum) and part[0].startswith(f"{each.id} "):
                yield {member_id(each, value): value.name for value in each.values}
    else:
        for service in services:
            for operation in service.operations:
                given = {part_id(each): each.wire_name for each in operation.parameters}
                if part in given:
                    yield given


def _fields(declaration: Declaration) -> tuple[Field, ...]:
    return declaration.fields if isinstance(declaration, Record) else ()
