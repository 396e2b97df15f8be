"""Which value of a tag announces a record, in whatever union or family.

In: the declarations. Out: for each record its tags, by JSON key, where all agree. Of several values that announce it in one
of them, where the document gives them to the record, nobody knows which is meant; where they are names of it, the first
one is. Knows no language.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from generator.model.declarations import (
    Access,
    ByTag,
    Declaration,
    Field,
    Record,
    Required,
    Tag,
    Union,
)
from generator.model.types import Literal, Scalar, TypeId

Value: TypeAlias = str | int | bool
Tags: TypeAlias = Mapping[TypeId, Mapping[str, Value]]


def announced(declarations: Mapping[TypeId, Declaration]) -> Tags:
    """The tags of records. A field that a record may leave out is one only where it can have no other value."""
    found: dict[TypeId, dict[str, list[tuple[Value, ...]]]] = {}
    for tag in _tags(declarations):
        for id_, values in _by_type(tag).items():
            found.setdefault(id_, {}).setdefault(tag.field, []).append(tuple(values))
    return {id_: dict(_own(declarations.get(id_), tags)) for id_, tags in found.items()}


def always_has(declaration: Declaration, key: str) -> bool:
    """Whether each object of a type has a member, in requests and in answers."""
    fields = declaration.fields if isinstance(declaration, Record) else ()
    return any(
        each.wire_name == key and isinstance(each.presence, Required) and each.access is Access.BOTH
        for each in fields
    )


def _tags(declarations: Mapping[TypeId, Declaration]) -> Iterator[Tag]:
    for each in declarations.values():
        if isinstance(each, Union) and isinstance(each.choice, ByTag):
            yield each.choice.tag
        elif isinstance(each, Record) and each.subtypes is not None:
            yield each.subtypes


def _by_type(tag: Tag) -> dict[TypeId, list[Value]]:
    found: dict[TypeId, list[Value]] = {}
    for each in tag.values:
        found.setdefault(each.type, []).append(each.value)
    return found


def _own(
    declaration: Declaration | None, tags: Mapping[str, list[tuple[Value, ...]]]
) -> Iterator[tuple[str, Value]]:
    for field in declaration.fields if isinstance(declaration, Record) else ():
        if told := tags.get(field.wire_name):
            firsts = {(type(values[0]), values[0]) for values in told}
            if len(firsts) == 1 and _is_sure(field, told):
                yield field.wire_name, told[0][0]


def _is_sure(field: Field, told: list[tuple[Value, ...]]) -> bool:
    match field.type:
        case Literal((one,)):
            return one == told[0][0] and type(one) is type(told[0][0])
        case Scalar():
            return isinstance(field.presence, Required)
        case _:
            return isinstance(field.presence, Required) and all(len(each) == 1 for each in told)
