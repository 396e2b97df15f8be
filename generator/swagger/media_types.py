"""Media types: what an operation consumes and produces (Swagger 2.0, "Swagger Object", "Operation Object").

In: an operation and the document around it. Out: media types in the document's order.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from generator.document import Node

JSON: Final = "application/json"
OCTETS: Final = "application/octet-stream"
ANYTHING: Final = "*/*"
MULTIPART: Final = "multipart/form-data"
URLENCODED: Final = "application/x-www-form-urlencoded"
FORMS: Final = (URLENCODED, MULTIPART)


def listed(key: str, operation: Mapping[str, Node], root: Node) -> tuple[str, ...]:
    """What `consumes` or `produces` says of an operation; its own list, even an empty one, replaces the document's."""
    node = operation.get(key) or root.get(key)
    items = node.items if node is not None else []
    if node is not None and node.is_string:
        items = [node]
    named = (each.value.strip() for each in items if isinstance(each.value, str))
    return tuple(dict.fromkeys(each for each in named if each))


def essence(media_type: str) -> str:
    """The type without parameters."""
    return media_type.partition(";")[0].strip().lower()


def is_structured(media_type: str) -> bool:
    """Whether a type is JSON or XML, which no file is sent as."""
    return essence(media_type).endswith(("/json", "+json", "/xml", "+xml"))
