"""Small changes to a document, as people make them between two runs: a description, a property, an operation.

The text is changed where it stands, so that all else is as it was, in YAML and in JSON.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import yaml

from tests.bench.synthetic import METHODS


def edits(text: str) -> dict[str, str]:
    """The changed texts by what has changed; only what the document has."""
    root = yaml.compose(text, yaml.CSafeLoader)
    operations = [pair for path in _values(root, "paths") for pair in _methods(path)]
    schemas = list(_values(_get(root, "components"), "schemas"))
    found = {
        "a description": [_scalar(each, "description") for each in operations],
        "a property": [key for each in schemas for key, _ in _pairs(_get(each, "properties"))],
        "an operation": [_scalar(each, "operationId") for each in operations],
    }
    changed = {}
    for what, nodes in found.items():
        usable = [node for node in nodes if node is not None]
        if usable:
            node = usable[len(usable) // 2]
            at = _start(text, node)
            changed[what] = text[:at] + "changed" + text[at:]
    return changed


def _start(text: str, node: Any) -> int:
    """Where the content of a scalar begins."""
    at: int = node.start_mark.index
    if node.style in ("|", ">"):
        at = text.index("\n", at)
        while text[at].isspace():
            at += 1
        return at
    return at + (node.style in ("'", '"'))


def _pairs(node: Any) -> list[tuple[Any, Any]]:
    return node.value if isinstance(node, yaml.MappingNode) else []


def _get(node: Any, name: str) -> Any:
    return next((value for key, value in _pairs(node) if key.value == name), None)


def _values(node: Any, name: str) -> Iterator[Any]:
    for _, value in _pairs(_get(node, name)):
        yield value


def _methods(path: Any) -> Iterator[Any]:
    for key, value in _pairs(path):
        if key.value in METHODS:
            yield value


def _scalar(node: Any, name: str) -> Any:
    found = _get(node, name)
    return found if isinstance(found, yaml.ScalarNode) and found.value else None
