"""What other generators call the place of a method among resources.

In: Operation Objects. Out: a place in the resource tree for each that has one by the keywords of Speakeasy
(`x-speakeasy-group`, `x-speakeasy-name-override`) or Fern (`x-fern-sdk-group-name`, `x-fern-sdk-method-name`). Who moves
here keeps the calls that there are. As nobody has written them for us, what cannot be a place is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final, TypeAlias

from generator.document import Node

_NAME: Final = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
_PAIRS: Final = (
    ("x-speakeasy-group", "x-speakeasy-name-override"),
    ("x-fern-sdk-group-name", "x-fern-sdk-method-name"),
)
KEYWORDS: Final = tuple(each for _, each in _PAIRS)

Way: TypeAlias = tuple[str, ...]


def places(
    operations: Iterable[tuple[str, Node]], taken: Iterable[str]
) -> Iterator[tuple[str, str, Node]]:
    """For each operation, by its name, the dotted place and the node that says it. No place is in the way of another one,
    nor of those that are `taken`."""
    found = [(name, way, node) for name, node in operations if (way := _way(node))]
    others = [tuple(_squeezed(each) for each in one.split(".")) for one in taken]
    every = [*others, *(tuple(map(_squeezed, way)) for _, way, _ in found)]
    for name, way, node in found:
        own = tuple(map(_squeezed, way))
        if sum(_are_in_the_way(own, each) for each in every) == 1:  # its own
            yield name, ".".join(way), node


def _way(node: Node) -> Way:
    for group, method in _PAIRS:
        groups, name = _texts(node.get(group)), _texts(node.get(method))
        way = (*groups, *name)
        if groups and len(name) == 1 and all(map(_NAME.fullmatch, way)):
            return way
    return ()


def _texts(node: Node | None) -> Way:
    """A text, a list of texts, or a text with dots."""
    if node is None:
        return ()
    values = [each.value for each in node.items] if node.is_array else [node.value]
    if not all(isinstance(each, str) for each in values):
        return ()
    return tuple(part for each in values for part in str(each).split("."))


def _are_in_the_way(one: Way, other: Way) -> bool:
    length = min(len(one), len(other))
    return one[:length] == other[:length]


def _squeezed(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())
