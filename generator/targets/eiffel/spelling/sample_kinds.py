"""What a sample is: whether it is of a kind of value, which variant its tag announces, which octets it stands for.

In: JSON, types, the spelling of types. Out: answers without any Eiffel in them.
"""

from __future__ import annotations

from base64 import b64decode
from binascii import Error

from generator.model.declarations import Alias, Enum, Field, Required, Tag
from generator.model.fits import fits
from generator.model.samples import Raw
from generator.model.types import Json, ListOf, Literal, MapOf, Named, Nullable, TypeId, TypeRef
from generator.targets.eiffel.spelling.kinds import (
    BOOLEAN,
    EXPANDED,
    FILE,
    INTEGER,
    NATURAL,
    OCTETS,
    REAL,
    TEXT,
    Basic,
    Many,
    Maybe,
    OfClass,
    Shape,
)
from generator.targets.eiffel.spelling.types import Speller

_KINDS: dict[type, str] = {str: TEXT, bool: BOOLEAN, int: INTEGER, float: REAL, Raw: FILE}
_WIDER = {
    REAL: (REAL, INTEGER),
    NATURAL: (NATURAL, INTEGER),
    OCTETS: (OCTETS, TEXT, FILE),
    FILE: (FILE, OCTETS),
}


def suits(sampled: Json, shape: Shape, speller: Speller) -> bool:
    """Whether the kind of value is that of the sample."""
    match shape:
        case Basic(kind):
            return _KINDS.get(type(sampled), "") in _WIDER.get(kind, (kind,))
        case Many(of, is_table):
            if not isinstance(sampled, dict if is_table else list):
                return False
            items = sampled.values() if isinstance(sampled, dict) else sampled
            return all(suits(each, of, speller) for each in items)
        case Maybe(of):
            return sampled is None or suits(sampled, of, speller)
        case OfClass(id_):
            return fits(sampled, Named(id_), speller.declarations)


def has_constants(enum: Enum, speller: Speller) -> bool:
    """Whether the values of an enum have a class."""
    shape = speller.kind(Named(enum.id))
    return isinstance(shape, Basic) and shape.name in (TEXT, *EXPANDED)


def followed(type_: TypeRef | None, speller: Speller, depth: int = 0) -> TypeRef | None:
    """What the type is, through null and aliases."""
    match type_:
        case Nullable(inner):
            return followed(inner, speller, depth)
        case Named(id_) if depth <= len(speller.declarations):
            found = speller.declarations[id_]
            return followed(found.type, speller, depth + 1) if isinstance(found, Alias) else type_
        case _:
            return type_


def item_type(type_: TypeRef | None) -> TypeRef | None:
    """What a list or table is of."""
    match type_:
        case ListOf(item):
            return item
        case MapOf(value):
            return value
        case _:
            return None


def announced(tag: Tag | None, sampled: Json) -> TypeId | None:
    """The type that the tag of a sample names."""
    if tag is None or not isinstance(sampled, dict):
        return None
    found = sampled.get(tag.field)
    return next((each.type for each in tag.values if each.value == found), None)


def is_constant(field: Field) -> bool:
    """Whether `make` has set it."""
    is_one = isinstance(field.type, Literal) and len(field.type.values) == 1
    return is_one and isinstance(field.presence, Required)


def octets(sampled: Json) -> str:
    """What base64 stands for, where that is plain text."""
    if not isinstance(sampled, str) or isinstance(sampled, Raw):
        return "Hello!"
    try:
        found = b64decode(sampled, validate=True).decode("ascii")
    except (Error, ValueError):
        return "Hello!"
    return found if found.isprintable() else "Hello!"
