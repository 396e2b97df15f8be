"""Which value of a tag announces a record, in whatever union or family.

In: the declarations. Out: for each record its tags, by JSON key, where but one value announces it. Knows no language.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from generator.model.declarations import ByTag, Declaration, Field, Record, Required, Tag, Union
from generator.model.types import Literal, TypeId

Tags: TypeAlias = Mapping[TypeId, Mapping[str, str | int | bool]]


def announced(declarations: Mapping[TypeId, Declaration]) -> Tags:
    """The tags of records. A field that a record may leave out is one only where it can have no other value."""
    found: dict[TypeId, dict[str, set[str | int | bool]]] = {}
    for tag in _tags(declarations):
        for each in tag.values:
            found.setdefault(each.type, {}).setdefault(tag.field, set()).add(each.value)
    return {
        id_: dict(
            _own(
                declarations.get(id_),
                {name: one for name, (one, *more) in fields.items() if not more},
            )
        )
        for id_, fields in found.items()
    }


def _tags(declarations: Mapping[TypeId, Declaration]) -> Iterator[Tag]:
    for each in declarations.values():
        if isinstance(each, Union) and isinstance(each.choice, ByTag):
            yield each.choice.tag
        elif isinstance(each, Record) and each.subtypes is not None:
            yield each.subtypes


def _own(
    declaration: Declaration | None, tags: Mapping[str, str | int | bool]
) -> Iterator[tuple[str, str | int | bool]]:
    for field in declaration.fields if isinstance(declaration, Record) else ():
        if field.wire_name in tags and _is_sure(field, tags[field.wire_name]):
            yield field.wire_name, tags[field.wire_name]


def _is_sure(field: Field, value: str | int | bool) -> bool:
    match field.type:
        case Literal((one,)):
            return one == value and type(one) is type(value)
        case _:
            return isinstance(field.presence, Required)
