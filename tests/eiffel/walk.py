"""Goes through a tree without knowing what is in it.

In: a node of `syntax` or `code`. Out: everything below it, the node included.
"""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, TypeVar

Node = TypeVar("Node")


@cache
def _inner(kind: Any) -> tuple[str, ...]:
    """The fields that can hold nodes."""
    if not is_dataclass(kind):
        return ()
    return tuple(
        each.name
        for each in fields(kind)
        if each.type not in ("int", "str", "bool", "str | None", int, str, bool)
    )


def below(node: object) -> Iterator[object]:
    """The node and all nodes in it, in the order of the text."""
    stack = [node]
    while stack:
        here = stack.pop()
        if type(here) is tuple:
            stack.extend(reversed(here))
        elif here is not None:
            kind: Any = type(here)
            names = _inner(kind)
            if names:
                yield here
                stack.extend(getattr(here, name) for name in reversed(names))


def each(kind: type[Node], node: object) -> Iterator[Node]:
    """The nodes of one kind."""
    return (here for here in below(node) if isinstance(here, kind))
