"""What to do about a parameter of Swagger 2.0 that is none.

In: the node of the parameter. Out: a hint of one sentence, or nothing where none is known.
"""

from __future__ import annotations

from typing import Final

from generator.document import Node
from generator.openapi.finding import shorten

_PLACES: Final = ("path", "query", "header", "formData", "body")
_TYPES: Final = ("string", "number", "integer", "boolean", "array")
_OF_BODIES: Final = ("name", "in", "description", "required", "schema")


def about_parameter(node: Node) -> str:
    """What a parameter lacks, or has too much of."""
    said = node.members.keys()
    place = node.text("in")
    if not {"name", "in"} <= said or place not in _PLACES:
        return "add name, and in: path, query, header, formData or body"
    if place == "body":
        return _about_body(node)
    if node.text("type") not in _TYPES:
        return f"its type is one of {', '.join(_TYPES)}; an object goes in: body, with a schema"
    return ""


def _about_body(node: Node) -> str:
    if "schema" not in node.members:
        return "add its schema, as in schema: { type: object }"
    extra = [key for key in node.members if key not in _OF_BODIES and not key.startswith("x-")]
    return (
        f"move '{shorten(extra[0], 40)}' into the schema, which says all of a body" if extra else ""
    )
