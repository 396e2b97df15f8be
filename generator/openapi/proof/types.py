"""The types of JSON, as jsonschema tells them from each other in Python."""

from __future__ import annotations

from typing import Any, Final

from generator.openapi.proof.rules import Check


def is_array(value: Any) -> bool:
    return isinstance(value, list)


def is_boolean(value: Any) -> bool:
    return isinstance(value, bool)


def is_integer(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def is_whole(value: Any) -> bool:
    return is_integer(value) or (isinstance(value, float) and value.is_integer())


def is_null(value: Any) -> bool:
    return value is None


def is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def is_object(value: Any) -> bool:
    return isinstance(value, dict)


def is_string(value: Any) -> bool:
    return isinstance(value, str)


OLD_TYPES: Final[dict[str, Check]] = {
    "array": is_array,
    "boolean": is_boolean,
    "integer": is_integer,
    "null": is_null,
    "number": is_number,
    "object": is_object,
    "string": is_string,
}
"""Types of draft 4, where 1.0 is no integer."""

TYPES: Final = OLD_TYPES | {"integer": is_whole}
