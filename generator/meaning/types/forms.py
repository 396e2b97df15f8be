"""What kind of type a schema is that says one thing only.

In: a schema without parts and without null. Out: its `Form`, and the JSON types that it has, stated or plain from its
keywords. Asks about no other schema.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import Final

from generator.openapi.normalise import TEXT_FORMATS
from generator.openapi.objects import MISSING, Json, Schema

_ORDER: Final = ("object", "array", "string", "integer", "number", "boolean", "file")


class Form(Enum):
    """What kind of type an effective schema is."""

    REFERENCE = auto()
    UNION = auto()
    ENUM = auto()
    CONSTANT = auto()
    RECORD = auto()
    MAP = auto()
    LIST = auto()
    SCALAR = auto()
    ANY = auto()
    NULL = auto()
    NEVER = auto()


def form_of(schema: Schema) -> Form:
    """The kind of type that it is."""
    if schema.boolean is not None:
        return Form.ANY if schema.boolean else Form.NEVER
    if schema.ref is not None:
        return Form.REFERENCE
    if schema.one_of or schema.any_of:
        return Form.UNION
    if schema.const is not MISSING or schema.enum is not None:
        values = (schema.enum or ()) if schema.const is MISSING else (schema.const,)
        return _listed(values) or _structured(schema)
    return _typed(schema)


def _typed(schema: Schema) -> Form:
    match next(iter(json_types(schema)), None):
        case None:
            return Form.ANY
        case "object":
            return Form.RECORD if schema.properties else Form.MAP
        case "array":
            return Form.LIST
        case _:
            return Form.SCALAR


def _listed(values: tuple[Json, ...]) -> Form | None:
    """The kind of type that known values make; nothing if one of them is a structure."""
    if not values:
        return Form.NEVER
    if not all(isinstance(each, str | int | float | bool) for each in values):
        return None
    return Form.CONSTANT if len(values) == 1 or _is_mixed(values) else Form.ENUM


def _structured(schema: Schema) -> Form:
    """What else is said of known values that are structures."""
    return _typed(schema) if schema.types in (("object",), ("array",)) else Form.ANY


def _is_mixed(values: tuple[Json, ...]) -> bool:
    """Whether values are of several kinds: no one kind stands for those that may come."""
    kinds = {float if type(each) is int else type(each) for each in values}
    return len(kinds) > 1


def json_types(schema: Schema) -> tuple[str, ...]:
    """The JSON types, stated or plain from the keywords, in a fixed order."""
    if len(schema.types) == 1:
        return schema.types if schema.types[0] in _ORDER else ()
    if schema.types:
        wider = "number" in schema.types
        return tuple(
            each for each in _ORDER if each in schema.types and not (each == "integer" and wider)
        )
    further = schema.additional_properties or schema.unevaluated_properties
    if schema.properties or further is not None or schema.pattern_properties:
        return ("object",)
    if schema.items is not None or schema.prefix_items:
        return ("array",)
    is_text = schema.pattern or schema.content_encoding or schema.content_schema
    if schema.format in TEXT_FORMATS or is_text:
        return ("string",)
    return ()


def json_type(schema: Schema) -> str:
    """The one JSON type of an effective schema that is a scalar."""
    return next(iter(json_types(schema)), "")
