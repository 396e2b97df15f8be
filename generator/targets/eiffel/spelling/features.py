"""The features that an operation has: one for each way in which its body can be written.

In: an operation. Out: the same operation once for each feature, with one content of its body at most, so that whatever
spells a feature need not know of the others. Bodies that differ in nothing that a caller could say are one: the same
type as JSON by several general names, octets of several types (a file says its own). Knows no names but their ends.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.model.operations import Content, ContentKind, Operation
from generator.naming.styles import snake
from generator.values import replace

GENERAL: Final = frozenset({"application/json", "text/json"})
"""Media types of JSON that say nothing of what it is."""
_NAMES: Final = {
    "application/x-www-form-urlencoded": "form",
    "multipart/form-data": "form_data",
    "text/plain": "text",
    "application/octet-stream": "octets",
}


def ways(operation: Operation) -> tuple[Operation, ...]:
    """The operation by its preferred body first, then by each of the others."""
    body = operation.body
    if body is None or len(body.contents) < 2:
        return (operation,)
    return tuple(
        replace(operation, body=replace(body, contents=(each,))) for each in _apart(body.contents)
    )


def _apart(contents: tuple[Content, ...]) -> Iterator[Content]:
    """The contents among which a caller chooses."""
    seen: set[object] = set()
    for each in contents:
        is_general = each.kind is ContentKind.BINARY or _is_general(each)
        key = each.kind, each.type, "" if is_general else essence(each.media_type)
        if key not in seen:
            yield each
        seen.add(key)


def _is_general(content: Content) -> bool:
    name = essence(content.media_type)
    return content.kind is ContentKind.JSON and (name in GENERAL or "*" in name)


def essence(media_type: str) -> str:
    """The media type without its parameters."""
    return media_type.partition(";")[0].strip().lower()


def ending(operation: Operation) -> str:
    """What tells the feature from that of the preferred body: `as_json_patch`, `as_form_data`."""
    content = operation.body.contents[0] if operation.body else None
    name = essence(content.media_type) if content else ""
    subtype = name.partition("/")[2].removesuffix("+json").removesuffix("+xml").removeprefix("x-")
    return f"as_{_NAMES.get(name) or snake(subtype) or 'body'}"
