"""What a type is in Eiffel before it has a name there: many types of the model are one.

In: a `TypeRef` and the declarations. Out: a `Kind` of value, comparable: texts of all formats and enums of texts are
`text`, a union whose alternatives are all alike is that alternative. Decides which unions are classes at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias, assert_never

from generator.model.declarations import Alias, Declaration, Enum, Record, Union
from generator.model.types import (
    JsonText,
    Kind,
    ListOf,
    Literal,
    MapOf,
    Named,
    Nullable,
    Scalar,
    TupleOf,
    TypeId,
    TypeRef,
    Unknown,
)
from generator.values import dataclass

Declarations: TypeAlias = Mapping[TypeId, Declaration]

TEXT, INTEGER, NATURAL, REAL, BOOLEAN, OCTETS, FILE, ANY = (
    *("text", "integer", "natural", "real", "boolean"),
    *("octets", "file", "any"),
)
EXPANDED = frozenset({INTEGER, NATURAL, REAL, BOOLEAN})
"""What is never Void."""


@dataclass(frozen=True, slots=True)
class Basic:
    """One of the kinds above."""

    name: str


@dataclass(frozen=True, slots=True)
class Many:
    """A list, or a table with texts as keys."""

    of: Shape
    is_table: bool = False


@dataclass(frozen=True, slots=True)
class Maybe:
    """An item of a list or table that may be null. Elsewhere, null is not of the kind."""

    of: Shape


@dataclass(frozen=True, slots=True)
class OfClass:
    """An instance of the class of a record or union."""

    id: TypeId


Shape: TypeAlias = Basic | Many | Maybe | OfClass

_BASIC = {
    Kind.ANY: ANY,
    Kind.NULL: ANY,
    Kind.STRING: TEXT,
    Kind.INTEGER: INTEGER,
    Kind.NUMBER: REAL,
    Kind.FLOAT: REAL,
    Kind.DECIMAL: TEXT,
    Kind.BOOLEAN: BOOLEAN,
    Kind.DATE: TEXT,
    Kind.DATE_TIME: TEXT,
    Kind.UUID: TEXT,
    Kind.BYTES: OCTETS,
    Kind.BASE64URL: TEXT,
    Kind.BASE16: TEXT,
    Kind.BINARY: FILE,
}
_NUMBERS = frozenset({Basic(REAL), Basic(INTEGER), Basic(NATURAL)})
_OF_VALUES = {str: TEXT, bool: BOOLEAN, int: INTEGER, float: REAL}


class Within:
    """The declarations that one is inside of, and what is known of others. `cut` counts how often one led back."""

    def __init__(self) -> None:
        self.path: set[TypeId] = set()
        self.known: dict[TypeId, Shape] = {}
        self.cut = 0


def kind_of(type_: TypeRef, declarations: Declarations, within: Within | None = None) -> Shape:
    """What the type is; an alias or union of nothing but itself can be anything."""
    within = within or Within()
    match type_:
        case Scalar(Kind.INTEGER):
            return Basic(NATURAL if _is_natural(type_) else INTEGER)
        case Scalar(kind):
            return Basic(_BASIC[kind])
        case JsonText():
            return Basic(TEXT)
        case Literal(values):
            return _of_values(values)
        case ListOf(item):
            return Many(item_kind(item, declarations, within))
        case TupleOf(items, rest):
            members = items if rest is None else (*items, rest)
            each, *others = {item_kind(member, declarations, within) for member in members}
            return Many(Basic(ANY) if others else each)
        case MapOf(value):
            return Many(item_kind(value, declarations, within), is_table=True)
        case Nullable(inner):
            return kind_of(inner, declarations, within)
        case Named(id_):
            return _declared(declarations[id_], declarations, within)
        case Unknown():
            return Basic(ANY)
        case _:
            assert_never(type_)


def _is_natural(scalar: Scalar) -> bool:
    """Whether an integer can be too large for 64 bits with a sign, and fits into those without."""
    lowest = scalar.constraints.minimum
    highest = scalar.constraints.maximum
    is_wide = highest is not None and highest >= 2**63 and lowest is not None and lowest >= 0
    return is_wide or (scalar.format == "uint64" and (lowest is None or lowest >= 0))


def _of_values(values: Iterable[str | int | float | bool]) -> Basic:
    """The one kind that all values are of; integers too large for any type are anything."""
    given = list(values)
    found = {_OF_VALUES[type(each)] for each in given}
    kind = found.pop() if len(found) == 1 else ANY
    if kind != INTEGER:
        return Basic(kind)
    whole = [each for each in given if isinstance(each, int)]
    if min(whole) >= -(2**63) and max(whole) < 2**63:
        return Basic(INTEGER)
    return Basic(NATURAL if min(whole) >= 0 and max(whole) < 2**64 else ANY)


def item_kind(type_: TypeRef, declarations: Declarations, within: Within | None = None) -> Shape:
    """What an item of a list or table is."""
    found = kind_of(type_, declarations, within)
    if not is_nullable(type_, declarations) or found == Basic(ANY):
        return found
    return Basic(ANY) if isinstance(found, Basic) and found.name in EXPANDED else Maybe(found)


def is_nullable(type_: TypeRef, declarations: Declarations, depth: int = 0) -> bool:
    """Whether null is one of the values, said here or by an alias."""
    if isinstance(type_, Nullable):
        return True
    if not isinstance(type_, Named) or depth > len(declarations):
        return False
    found = declarations[type_.id]
    return isinstance(found, Alias) and is_nullable(found.type, declarations, depth + 1)


def _declared(declaration: Declaration, declarations: Declarations, within: Within) -> Shape:
    """What a declaration is: the same wherever it stands, unless it leads back to one that it stands in."""
    id_ = declaration.id
    if id_ in within.known:
        return within.known[id_]
    match declaration:
        case Record():
            return OfClass(id_)
        case Enum():
            is_whole = declaration.kind is Kind.INTEGER
            values = [each.value for each in declaration.values]
            return _of_values(values) if is_whole and values else Basic(_BASIC[declaration.kind])
        case Alias() | Union() if id_ in within.path:
            within.cut += 1
            return Basic(ANY) if isinstance(declaration, Alias) else OfClass(id_)
        case Alias() | Union():
            before = within.cut
            within.path.add(id_)
            found = _inner(declaration, declarations, within)
            within.path.remove(id_)
            if within.cut == before:
                within.known[id_] = found
            return found
        case _:
            assert_never(declaration)


def _inner(declaration: Alias | Union, declarations: Declarations, within: Within) -> Shape:
    if isinstance(declaration, Alias):
        return kind_of(declaration.type, declarations, within)
    return _alike(declaration, declarations, within) or OfClass(declaration.id)


def _leads_on(type_: TypeRef, declarations: Declarations) -> bool:
    """Whether a type is what others are."""
    named = type_.type if isinstance(type_, Nullable) else type_
    return isinstance(named, Named) and isinstance(declarations[named.id], Alias | Union)


def _alike(union: Union, declarations: Declarations, within: Within) -> Shape | None:
    """The one kind that all alternatives are, if there is one; integers are numbers. Two that differ are enough to know,
    and those that are no unions come first: nets of unions would have more ways than anyone could go.
    """
    found: set[Shape] = set()
    types = [each.type for each in union.variants]
    for each in sorted(types, key=lambda type_: _leads_on(type_, declarations)):
        found.add(kind_of(each, declarations, within))
        if len(found) > 1 and not found <= _NUMBERS:
            return None
    if len(found) == 1:
        return found.pop()
    return Basic(REAL) if found <= _NUMBERS else None
