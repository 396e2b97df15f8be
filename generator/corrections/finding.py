"""Where keywords stand in a document.

In: the roots of its files, and keywords. Out: the nodes that have one. Most documents have none of them, which their text
tells at once. What stands in examples and the like is data, and no keyword.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Final

from generator.diagnostics import Source
from generator.document import Node

_DATA: Final = frozenset({"default", "example", "examples", "const", "enum"})
_OF_NAMES: Final = frozenset(
    {
        *("properties", "patternProperties", "schemas", "definitions", "$defs"),
        *("parameters", "headers", "responses", "requestBodies", "callbacks"),
        *("paths", "x-ms-paths", "webhooks", "pathItems"),
    }
)
"""Below which keys are names, whatever they are called."""


def holders(
    roots: Iterable[Node], texts: Iterable[Source], keywords: Collection[str]
) -> list[Node]:
    """Every node with one of the keywords, in the order of the document."""
    if not any(each in source.text for source in texts for each in keywords):
        return []
    return [
        node
        for root in roots
        for node in inner(root)
        if any(each in node.members for each in keywords)
    ]


def inner(root: Node) -> Iterator[Node]:
    """Every object of the document that is no data, and whose keys are keywords."""
    waiting: list[tuple[Node, str]] = [(root, "")]
    while waiting:
        node, own = waiting.pop()
        are_names = own in _OF_NAMES
        if not are_names and node.is_object:
            yield node
        parts = [
            (part, "" if are_names else key)
            for key, part in node.members.items()
            if part.value and (are_names or not _is_data(key))
        ]
        waiting += reversed([*parts, *((part, "") for part in node.items)])


def _is_data(key: str) -> bool:
    return key in _DATA or (key.startswith("x-") and key not in _OF_NAMES)
