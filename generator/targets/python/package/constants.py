"""Fields whose value is known beforehand, so that nobody has to give it.

In: a field of a record and the declarations around it. Out: the value as `Code`.
"""

from __future__ import annotations

from collections.abc import Mapping

from generator.model.declarations import (
    Access,
    Alias,
    Declaration,
    Default,
    Enum,
    Field,
    Record,
    Required,
    TagValue,
)
from generator.model.fits import fits
from generator.model.types import Json, Kind, Literal, Named, Nullable, Scalar, TypeId
from generator.targets.code import Code
from generator.targets.python.spelling.literals import value


def constant(
    record: Record, field: Field, declarations: Mapping[TypeId, Declaration]
) -> Code | None:
    """The one value that a required field can have."""
    if isinstance(field.type, Literal) and len(field.type.values) == 1:
        return value(field.type.values[0])
    return tag_value(record, field, declarations)


def tag_value(
    record: Record, field: Field, declarations: Mapping[TypeId, Declaration]
) -> Code | None:
    """What the tag of a family must be in this subtype."""
    told = _told(record, field, declarations)
    return value(told.value) if told is not None else None


def tag_member(
    record: Record, field: Field, declarations: Mapping[TypeId, Declaration]
) -> tuple[TypeId, int] | None:
    """The member of a named enum that the tag of a family, which has to be there, must be in this subtype."""
    told = _told(record, field, declarations)
    if told is None or not isinstance(field.presence, Required):
        return None
    return member(field, told.value, declarations)


def _told(
    record: Record, field: Field, declarations: Mapping[TypeId, Declaration]
) -> TagValue | None:
    """The one value of a family's tag that announces the record, if the field is that tag."""
    base = declarations.get(record.base) if record.base else None
    tag = base.subtypes if isinstance(base, Record) else None
    if tag is None or tag.field != field.wire_name:
        return None
    values = [each for each in tag.values if each.type == record.id]
    return values[0] if len(values) == 1 else None


def assumed(field: Field, declarations: Mapping[TypeId, Declaration]) -> Code | None:
    """What the server assumes where the field is absent, as far as Python has it as a literal: a field that was not set
    reads as that."""
    if not isinstance(field.presence, Default):
        return None
    found, type_ = field.presence.value, field.type
    if isinstance(type_, Nullable):
        type_ = type_.type
    enum = declarations.get(type_.id) if isinstance(type_, Named) else None
    if isinstance(enum, Enum) and not enum.named:
        type_ = Literal(tuple(each.value for each in enum.values))
    is_plain = isinstance(type_, Literal) or (
        isinstance(type_, Scalar) and type_.kind in _AS_IN_JSON
    )
    if not is_plain or not isinstance(found, str | int | float):
        return None
    return value(found) if fits(found, type_, declarations) else None


def assumed_member(
    field: Field, declarations: Mapping[TypeId, Declaration]
) -> tuple[TypeId, int] | None:
    """The member of a named enum that the server assumes where the field is absent: its enum, and its place there."""
    if not isinstance(field.presence, Default):
        return None
    return member(field, field.presence.value, declarations)


def member(
    field: Field, wanted: Json, declarations: Mapping[TypeId, Declaration]
) -> tuple[TypeId, int] | None:
    """The member of a named enum that has a value, where the field is of one: the enum, and its place there."""
    type_ = field.type.type if isinstance(field.type, Nullable) else field.type
    found = declarations.get(type_.id) if isinstance(type_, Named) else None
    while isinstance(found, Alias):
        type_ = found.type.type if isinstance(found.type, Nullable) else found.type
        found = declarations.get(type_.id) if isinstance(type_, Named) else None
    if not isinstance(found, Enum) or not found.named or found.kind not in MEMBERS:
        return None
    same = (
        index
        for index, each in enumerate(found.values)
        if type(each.value) is type(wanted) and each.value == wanted
    )
    index = next(same, None)
    return None if index is None else (found.id, index)


MEMBERS = (Kind.STRING, Kind.INTEGER, Kind.NUMBER)
"""Kinds of values whose named enums are classes with members."""
_AS_IN_JSON = (Kind.STRING, Kind.INTEGER, Kind.NUMBER, Kind.BOOLEAN)


def is_needed(field: Field) -> bool:
    """Whether the server insists on it."""
    return isinstance(field.presence, Required) and field.access is not Access.READ_ONLY


def must_be_given(record: Record, field: Field, declarations: Mapping[TypeId, Declaration]) -> bool:
    """Whether who makes the record has to give it."""
    return is_needed(field) and constant(record, field, declarations) is None
