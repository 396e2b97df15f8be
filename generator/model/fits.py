"""Whether a JSON value is one of a type, so far as the model tells.

In: a value, a `TypeRef`, the declarations. Out: yes or no. Stricter than a server may be: a key that a record does not
foresee is refused, because an example that has one is out of date. Raw octets have no JSON value, so nothing fits them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from math import inf
from typing import assert_never

from generator.model.declarations import (
    Alias,
    ByTag,
    Declaration,
    Enum,
    Record,
    Required,
    Tag,
    Union,
)
from generator.model.holds import holds
from generator.model.types import (
    ANY,
    Constraints,
    Json,
    JsonText,
    Keys,
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
from generator.patterns.searching import finds

Declarations = Mapping[TypeId, Declaration]

_DATE = r"\d{4}-((0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)"
_DECIMAL = r"-?(0|[1-9][0-9]*)(\.[0-9]+)?"
_TEXT_FORMS = {
    Kind.DATE: _DATE,
    Kind.DATE_TIME: _DATE
    + r"[Tt ]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?([Zz]|[+-][01]\d:[0-5]\d)",
    Kind.UUID: r"[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}",
    Kind.BYTES: r"([0-9A-Za-z+/]{4})*([0-9A-Za-z+/][AQgw]==|[0-9A-Za-z+/]{2}[AEIMQUYcgkosw048]=)?",
    Kind.BASE64URL: r"([0-9A-Za-z_-]{4})*"
    r"([0-9A-Za-z_-][AQgw](==)?|[0-9A-Za-z_-]{2}[AEIMQUYcgkosw048]=?)?",
    Kind.BASE16: r"([0-9A-Fa-f]{2})*",
}
_DEEPEST = 60


def fits(value: Json, type_: TypeRef, declarations: Declarations, depth: int = 0) -> bool:
    """Whether the value is one of the type."""
    if depth > _DEEPEST:
        return False
    return _fulfils(value, type_) and _is_of(value, type_, declarations, depth + 1)


def _fulfils(value: Json, type_: TypeRef) -> bool:
    """What holds of values whatever they are."""
    match type_:
        case Scalar() | JsonText() | ListOf() | TupleOf() | MapOf():
            rules, is_unique = type_.constraints.rules, type_.constraints.unique
        case _:
            return True
    if is_unique and isinstance(value, list):
        texts = [json.dumps(each, sort_keys=True) for each in value]
        if len(set(texts)) < len(texts):
            return False
    return rules is None or holds(rules.schema, value)


def _is_of(value: Json, type_: TypeRef, declarations: Declarations, deeper: int) -> bool:
    match type_:
        case Scalar():
            return _scalar(value, type_)
        case JsonText():
            return isinstance(value, str) and _json_text(value, type_, declarations, deeper)
        case Literal(values):
            return any(_same(value, each) for each in values)
        case ListOf(item, constraints):
            return (
                isinstance(value, list)
                and _sized(len(value), constraints)
                and all(fits(each, item, declarations, deeper) for each in value)
            )
        case TupleOf():
            return isinstance(value, list) and _tuple(value, type_, declarations, deeper)
        case MapOf(entry, constraints, keys):
            rest = keys.rest if keys else entry
            return (
                isinstance(value, dict)
                and _sized(len(value), constraints)
                and all(
                    (types := behind(key, keys, rest))
                    and all(fits(each, type_, declarations, deeper) for type_ in types)
                    for key, each in value.items()
                )
            )
        case Nullable(inner):
            return value is None or fits(value, inner, declarations, deeper)
        case Named(id_):
            return _declared(value, declarations[id_], declarations, deeper)
        case Unknown():
            return True
        case _:
            assert_never(type_)


def _json_text(value: str, type_: JsonText, declarations: Declarations, depth: int) -> bool:
    try:
        inner = json.loads(value)
    except (ValueError, RecursionError):
        return False
    is_one = fits(inner, type_.content, declarations, depth)
    return (is_one or (type_.or_null and inner is None)) and fits_text(value, type_.constraints)


def _tuple(value: list[Json], type_: TupleOf, declarations: Declarations, depth: int) -> bool:
    first, further = value[: len(type_.items)], value[len(type_.items) :]
    return (
        _sized(len(value), type_.constraints)
        and all(
            fits(each, item, declarations, depth)
            for each, item in zip(first, type_.items, strict=False)
        )
        and (type_.rest is not None or not further)
        and all(fits(each, type_.rest or ANY, declarations, depth) for each in further)
    )


def allows_null(type_: TypeRef, declarations: Declarations, depth: int = 0) -> bool:
    """Whether null is one of the type's values."""
    return depth < _DEEPEST and fits(None, type_, declarations, depth)


def _same(value: Json, other: str | int | float | bool) -> bool:
    """Equal, and not `1` for `True`."""
    return type(value) is type(other) and value == other


def _scalar(value: Json, scalar: Scalar) -> bool:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    match scalar.kind:
        case Kind.ANY:
            return True
        case Kind.STRING:
            return isinstance(value, str) and fits_text(value, scalar.constraints)
        case Kind.INTEGER:
            return is_number and isinstance(value, int) and fits_number(value, scalar.constraints)
        case Kind.NUMBER | Kind.FLOAT:
            return is_number and fits_number(value, scalar.constraints)
        case Kind.DECIMAL:
            return (
                isinstance(value, str)
                and bool(re.fullmatch(_DECIMAL, value))
                and fits_text(value, scalar.constraints)
            )
        case Kind.BOOLEAN:
            return isinstance(value, bool)
        case Kind.NULL:
            return value is None
        case Kind.DATE | Kind.DATE_TIME | Kind.UUID | Kind.BYTES | Kind.BASE64URL | Kind.BASE16:
            return isinstance(value, str) and bool(re.fullmatch(_TEXT_FORMS[scalar.kind], value))
        case Kind.BINARY:
            return False
        case _:
            assert_never(scalar.kind)


def fits_text(value: str, constraints: Constraints) -> bool:
    """Size and pattern of a text."""
    if not _sized(len(value), constraints):
        return False
    return constraints.pattern is None or finds(constraints.pattern, value)


def _is_multiple(value: int | float, step: int | float) -> bool:
    """Whether a number is a multiple, as near as floating point can tell."""
    try:
        times = value / step
        return abs(times - round(times)) < 1e-9
    except OverflowError:
        from fractions import Fraction  # few documents need it

        return Fraction(value) % Fraction(step) == 0


def fits_number(value: Json, constraints: Constraints) -> bool:
    """The limits of a number."""
    if not isinstance(value, int | float) or value in (inf, -inf):
        return False
    step = constraints.multiple_of
    return (
        (constraints.minimum is None or value >= constraints.minimum)
        and (constraints.maximum is None or value <= constraints.maximum)
        and (constraints.above is None or value > constraints.above)
        and (constraints.below is None or value < constraints.below)
        and (not step or _is_multiple(value, step))
    )


def _sized(size: int, constraints: Constraints) -> bool:
    return (constraints.min_size or 0) <= size and (
        constraints.max_size is None or size <= constraints.max_size
    )


def _declared(
    value: Json, declaration: Declaration, declarations: Declarations, depth: int
) -> bool:
    match declaration:
        case Alias():
            return fits(value, declaration.type, declarations, depth)
        case Enum():
            return any(_same(value, each.value) for each in declaration.values)
        case Union(rules=rules):
            is_ruled = rules is None or holds(rules.schema, value)
            return is_ruled and _union(value, declaration, declarations, depth)
        case Record(rules=rules):
            is_ruled = rules is None or holds(rules.schema, value)
            is_one = isinstance(value, dict) and _record(value, declaration, declarations, depth)
            return is_one and is_ruled
        case _:
            assert_never(declaration)


def _union(value: Json, union: Union, declarations: Declarations, depth: int) -> bool:
    if isinstance(union.choice, ByTag) and isinstance(value, dict):
        found = tagged(value, union.choice.tag)
        return found is not None and fits(value, Named(found), declarations, depth)
    return any(fits(value, each.type, declarations, depth) for each in union.variants)


def tagged(value: dict[str, Json], tag: Tag) -> TypeId | None:
    """The type that the tag of an object announces, else the default, if there is one."""
    found = value.get(tag.field)
    return next((each.type for each in tag.values if _same(found, each.value)), tag.default)


def _record(value: dict[str, Json], record: Record, declarations: Declarations, depth: int) -> bool:
    if record.subtypes is not None:
        subtype = tagged(value, record.subtypes)
        if subtype is None:
            return False
        if subtype != record.id:
            return fits(value, Named(subtype), declarations, depth)
    known = {each.wire_name: each for each in record.fields}
    if any(
        isinstance(each.presence, Required) and name not in value for name, each in known.items()
    ):
        return False
    for name, member in value.items():
        expected = [known[name].type] if name in known else behind(name, record.keys, record.extra)
        if not expected or not all(fits(member, each, declarations, depth) for each in expected):
            return False
    return True


def behind(key: str, keys: Keys | None, rest: TypeRef | None) -> list[TypeRef]:
    """The types that a value behind a key must have; none if there must be no such key."""
    found = [type_ for pattern, type_ in (keys.patterns if keys else ()) if finds(pattern, key)]
    return found or ([] if rest is None else [rest])
