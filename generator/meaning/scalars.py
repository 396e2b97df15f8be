"""Schemas of one JSON type without parts become scalars, with their constraints.

In: a schema and one of its JSON types. Out: `Scalar` or `Literal`. Knows no language.
"""

from __future__ import annotations

from collections.abc import Callable
from math import ceil, floor, isfinite

from generator.model.types import UNCONSTRAINED, Constraints, Kind, Scalar
from generator.openapi.objects import Schema
from generator.openapi.sparse import said
from generator.values import replace

_STRING_FORMATS = {
    "date": Kind.DATE,
    "date-time": Kind.DATE_TIME,
    "uuid": Kind.UUID,
    "byte": Kind.BYTES,
    "base64": Kind.BYTES,
    "base64url": Kind.BASE64URL,
    "binary": Kind.BINARY,
    "decimal": Kind.DECIMAL,
}
_NUMBER_FORMATS = {
    "float": Kind.FLOAT,
    "double": Kind.FLOAT,
    "int32": Kind.INTEGER,
    "int64": Kind.INTEGER,
}
_ENCODINGS = {
    "base64": Kind.BYTES,
    "base64url": Kind.BASE64URL,
    "base16": Kind.BASE16,
    "binary": Kind.BINARY,
}
_TEXT_ONLY = frozenset({Kind.STRING, Kind.DECIMAL})
LIMITED = frozenset(
    (
        *("minimum", "maximum", "exclusive_minimum", "exclusive_maximum", "multiple_of"),
        *("min_length", "max_length", "pattern"),
    )
)
_BINARY_MEDIA = "application/octet-stream"


def scalar(schema: Schema, json_type: str) -> Scalar:
    """The scalar of a string, integer, number, boolean or null schema."""
    kind = kind_of(schema, json_type)
    return Scalar(kind, scalar_constraints(schema, kind), schema.format)


def kind_of(schema: Schema, json_type: str) -> Kind:
    """What kind of scalar the type and the format make (OAS 3.1 §4.4; JSON Schema validation §7 and §8)."""
    match json_type:
        case "string":
            return _string_kind(schema)
        case "integer":
            return Kind.INTEGER
        case "number":
            return _NUMBER_FORMATS.get(schema.format or "", Kind.NUMBER)
        case "boolean":
            return Kind.BOOLEAN
        case "null":
            return Kind.NULL
        case "file":
            return Kind.BINARY
        case _:
            return Kind.ANY


def _string_kind(schema: Schema) -> Kind:
    if schema.content_encoding:
        return _ENCODINGS.get(schema.content_encoding.lower(), Kind.STRING)
    if schema.content_media_type == _BINARY_MEDIA:
        return Kind.BINARY
    return _STRING_FORMATS.get(schema.format or "", Kind.STRING)


def scalar_constraints(schema: Schema, kind: Kind) -> Constraints:
    """The constraints that apply to this kind; sizes and patterns are for text, limits for numbers."""
    if said(schema).keys().isdisjoint(LIMITED):
        return UNCONSTRAINED
    if kind is Kind.INTEGER:
        return _integer_constraints(schema)
    if kind in (Kind.NUMBER, Kind.FLOAT):
        return _narrow(
            Constraints(
                minimum=_finite(schema.minimum),
                maximum=_finite(schema.maximum),
                above=_finite(schema.exclusive_minimum),
                below=_finite(schema.exclusive_maximum),
                multiple_of=_step(schema),
            )
        )
    if kind in _TEXT_ONLY:
        return tidy(
            Constraints(
                min_size=schema.min_length or None,
                max_size=schema.max_length,
                pattern=schema.pattern,
            )
        )
    return UNCONSTRAINED


def _integer_constraints(schema: Schema) -> Constraints:
    """The limits as integers: 0.5 and 1 are the same minimum."""
    return _narrow(
        Constraints(
            minimum=_whole(schema.minimum, ceil),
            maximum=_whole(schema.maximum, floor),
            above=_whole(schema.exclusive_minimum, floor),
            below=_whole(schema.exclusive_maximum, ceil),
            multiple_of=_step(schema),
        )
    )


def _whole(limit: int | float | None, rounded: Callable[[float], int]) -> int | None:
    if limit is None or isinstance(limit, int):
        return limit
    return rounded(limit) if isfinite(limit) else None


def _finite(limit: int | float | None) -> int | float | None:
    """A limit that a number of 64 bits can have; any other limits nothing."""
    try:
        return limit if limit is not None and isfinite(limit) else None
    except OverflowError:
        return None


def _step(schema: Schema) -> int | float | None:
    """What numbers must be multiples of; of nothing, there are none (JSON Schema validation §6.2.1)."""
    step = _finite(schema.multiple_of)
    return step if step is not None and step > 0 else None


def list_constraints(schema: Schema) -> Constraints:
    """What a list must fulfil."""
    return tidy(
        Constraints(
            min_size=schema.min_items or None, max_size=schema.max_items, unique=schema.unique_items
        )
    )


def map_constraints(schema: Schema) -> Constraints:
    """What a map must fulfil."""
    return tidy(Constraints(min_size=schema.min_properties or None, max_size=schema.max_properties))


def _narrow(constraints: Constraints) -> Constraints:
    """Of two limits on one side the narrower one alone."""
    least, above = constraints.minimum, constraints.above
    if least is not None and above is not None:
        least, above = (least, None) if least > above else (None, above)
    most, below = constraints.maximum, constraints.below
    if most is not None and below is not None:
        most, below = (most, None) if most < below else (None, below)
    found = replace(constraints, minimum=least, above=above, maximum=most, below=below)
    return tidy(found)


def tidy(constraints: Constraints) -> Constraints:
    """The same object for all that say nothing, so that comparing is cheap."""
    return UNCONSTRAINED if constraints == UNCONSTRAINED else constraints
