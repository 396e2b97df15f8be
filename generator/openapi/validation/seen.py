"""What has been looked at of a document, by whoever did it: the quick walk and the validator share it.

In: nothing. Out: what is done, what is put off, and what properties `required` may name.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from itertools import count
from typing import Any, Final

from generator.document import Bundle, Node

DEPTH: Final = 30
"""So many parts are looked at within each other; the next schema is looked at by itself, later."""

REQUIRED_STEPS: Final = 1_000_000
"""So many schemas of one document are searched for the properties that `required` names."""

PARTS: Final = ("allOf", "anyOf", "oneOf")


class Identities(set[int]):
    """What the validator has visited. It keeps lists, and searches them: a set does the same faster."""

    append = set.add


class Seen:
    """Plain schemas by identity: those whose inside has been looked at, those held against the meta-schema, and those
    put off, with what the validator was told of them."""

    def __init__(self, bundle: Bundle) -> None:
        self.bundle = bundle
        self.inside = Identities()
        self.held = Identities()
        self.put_off: deque[tuple[Any, dict[str, bool]]] = deque()
        self.searched = count()

    def missing(self, schema: Node) -> list[Any]:
        """What a schema made of others requires though none of them has it. The validator has not looked into them: it
        would do so anew on each way to one, and in circles without end."""
        required = schema.get("required")
        known = self.properties(schema)
        named = [each.value for each in required.items] if required is not None else []
        missing = [each for each in named if each not in known]
        return missing if next(self.searched) < REQUIRED_STEPS else []

    def properties(self, schema: Node) -> set[str]:
        """The names of all properties of a schema and of what it is made of."""
        names: set[str] = set()
        seen: set[Node] = set()
        waiting = [schema]
        while waiting and next(self.searched) < REQUIRED_STEPS:
            node = waiting.pop()
            if node not in seen:
                seen.add(node)
                target = self.bundle.find(node)
                waiting += [] if target is None else [target]
                names.update(members_of(node.get("properties")))
                waiting += inside(node)
        return names


def lacking(missing: list[Any]) -> str:
    """The validator's words for that."""
    return f"Required list has not defined properties: {missing}"


def members_of(node: Node | None) -> Mapping[str, Node]:
    return node.members if node is not None and node.is_object else {}


def inside(schema: Node) -> Iterator[Node]:
    """The schemas of which the validator takes the properties for those of the schema."""
    for key in PARTS:
        parts = schema.get(key)
        yield from parts.items if parts is not None else ()
    for key in ("items", "not"):
        part = schema.get(key)
        if part is not None:
            yield part
