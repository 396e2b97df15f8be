"""The keywords of the Schema Object: which field of `Schema` each one fills, and what its value must be.

In: the node of a keyword. Out: its value; `Unfit` where the JSON type is wrong. Keywords whose values are schemas are
listed here and read in `parse_schemas`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from generator.document import Json, Node


class Unfit(Exception):
    """The value is not what the keyword demands; `expected` says what it must be."""

    def __init__(self, expected: str) -> None:
        super().__init__(expected)
        self.expected = expected


def text(node: Node) -> str:
    if not isinstance(node.value, str):
        raise Unfit("a string")
    return node.value


def flag(node: Node) -> bool:
    if not isinstance(node.value, bool):
        raise Unfit("a boolean")
    return node.value


def number(node: Node) -> int | float:
    if isinstance(node.value, bool) or not isinstance(node.value, (int, float)):
        raise Unfit("a number")
    return node.value


def limit(node: Node) -> int | float | bool:
    """`exclusiveMinimum` and its like: a number, in OpenAPI 3.0 a boolean."""
    return node.value if isinstance(node.value, bool) else number(node)


def count(node: Node) -> int:
    value = node.value
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise Unfit("a number of things, such as 3")
    return value


def texts(node: Node) -> tuple[str, ...]:
    values = tuple(item.value for item in node.items if isinstance(item.value, str))
    if not node.is_array or len(values) != len(node.items):
        raise Unfit("an array of strings")
    return values


def texts_by_name(node: Node) -> dict[str, tuple[str, ...]]:
    if not node.is_object:
        raise Unfit("an object with arrays of strings")
    return {name: texts(each) for name, each in node.members.items()}


def types(node: Node) -> tuple[str, ...]:
    return (node.value,) if isinstance(node.value, str) else texts(node)


def plain(node: Node) -> Json:
    return node.plain()


def values(node: Node) -> tuple[Json, ...]:
    if not node.is_array:
        raise Unfit("an array")
    return tuple(item.plain() for item in node.items)


def choices(node: Node) -> tuple[Json, ...]:
    if not node.items:
        raise Unfit("an array of values")
    return values(node)


Reader: TypeAlias = Callable[[Node], object]

VALUES: Final[Mapping[str, tuple[str, Reader]]] = {
    "type": ("types", types),
    "format": ("format", text),
    "title": ("title", text),
    "description": ("description", text),
    "enum": ("enum", choices),
    "const": ("const", plain),
    "default": ("default", plain),
    "examples": ("examples", values),
    "example": ("example", plain),
    "required": ("required", texts),
    "readOnly": ("read_only", flag),
    "writeOnly": ("write_only", flag),
    "deprecated": ("deprecated", flag),
    "nullable": ("nullable", flag),
    "minimum": ("minimum", number),
    "maximum": ("maximum", number),
    "exclusiveMinimum": ("exclusive_minimum", limit),
    "exclusiveMaximum": ("exclusive_maximum", limit),
    "multipleOf": ("multiple_of", number),
    "minLength": ("min_length", count),
    "maxLength": ("max_length", count),
    "pattern": ("pattern", text),
    "minItems": ("min_items", count),
    "maxItems": ("max_items", count),
    "uniqueItems": ("unique_items", flag),
    "minProperties": ("min_properties", count),
    "maxProperties": ("max_properties", count),
    "minContains": ("min_contains", count),
    "maxContains": ("max_contains", count),
    "dependentRequired": ("dependent_required", texts_by_name),
    "contentEncoding": ("content_encoding", text),
    "contentMediaType": ("content_media_type", text),
}
KEYWORDS: Final = {field: keyword for keyword, (field, _) in VALUES.items()}
"""Keywords by the fields of a `Schema` that hold what they say."""

ONE: Final = {
    "items": "items",
    "additionalProperties": "additional_properties",
    "unevaluatedProperties": "unevaluated_properties",
    "unevaluatedItems": "unevaluated_items",
    "propertyNames": "property_names",
    "contains": "contains",
    "contentSchema": "content_schema",
    "not": "excluded",
    "if": "condition",
    "then": "then",
    "else": "otherwise",
}
MANY: Final = {
    "allOf": "all_of",
    "anyOf": "any_of",
    "oneOf": "one_of",
    "prefixItems": "prefix_items",
}
BY_NAME: Final = {
    "properties": "properties",
    "patternProperties": "pattern_properties",
    "dependentSchemas": "dependent_schemas",
}
