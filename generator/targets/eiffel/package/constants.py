"""What a class sets of itself when an object is made: what can have one value only, and the tags that announce the class.

In: a record, a field. Out: the value as `Code`.
"""

from __future__ import annotations

from generator.model.declarations import Field, Record, Required
from generator.model.types import Literal, TypeRef
from generator.targets.code import Code
from generator.targets.eiffel.spelling.kinds import (
    BOOLEAN,
    INTEGER,
    NATURAL,
    REAL,
    TEXT,
    Basic,
    Shape,
)
from generator.targets.eiffel.spelling.literals import boolean, integer, natural, real, wide
from generator.targets.eiffel.spelling.types import Speller


def constant(record: Record, field: Field, speller: Speller) -> Code:
    """The value that `make` sets; empty where callers say it."""
    tag = speller.families.tags.get(record.id, {}).get(field.wire_name)
    shape = speller.kind(field.type)
    told = Code("") if tag is None else literal(tag, shape)
    return told or (only_value(field.type, shape) if isinstance(field.presence, Required) else told)


def only_value(type_: TypeRef, shape: Shape) -> Code:
    """The value of a type that has no other; else empty."""
    match type_:
        case Literal((value,)):
            return literal(value, shape)
        case _:
            return Code("")


def literal(value: str | int | float | bool, shape: Shape) -> Code:
    """A value as one of the kind; empty where it is none."""
    match value, shape:
        case bool(), Basic(name) if name == BOOLEAN:
            return boolean(value)
        case bool(), _:
            return Code("")
        case str(), Basic(name) if name == TEXT:
            return wide(value)
        case int(), Basic(name) if name in _INTEGERS:
            return _INTEGERS[name](value)
        case (int() | float()), Basic(name) if name == REAL:
            return real(value)
        case _:
            return Code("")


_INTEGERS = {INTEGER: integer, NATURAL: natural}
