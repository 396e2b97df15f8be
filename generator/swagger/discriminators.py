"""Values by which subtypes announce themselves (`x-ms-discriminator-value`), where not by their names.

In: the documents. Out: for a schema with a discriminator, the values of those that are made of it by `allOf`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from generator.document import Node
from generator.swagger.moving import Moving

VALUE = "x-ms-discriminator-value"


class Announced:
    """The subtypes with values of their own, by each schema that they are made of."""

    def __init__(self, moving: Moving) -> None:
        self.moving = moving

    def by(self, base: Node) -> list[tuple[str, Node]]:
        return self.children.get(base, [])

    @cached_property
    def children(self) -> dict[Node, list[tuple[str, Node]]]:
        found: dict[Node, list[tuple[str, Node]]] = {}
        for document in self.moving.bundle.documents.values():
            for _, schema in self.moving.named(document.get("definitions")):
                value = schema.text(VALUE)
                if value is not None:
                    for base in self.bases(schema):
                        found.setdefault(base, []).append((value, schema))
        return found

    def bases(self, schema: Node) -> Iterator[Node]:
        """The schema itself, and those that it is made of, each once."""
        waiting, seen = [schema], set[Node]()
        while waiting:
            each = self.moving.follow(waiting.pop(0))
            if each not in seen:
                seen.add(each)
                yield each
                parts = each.get("allOf")
                waiting += parts.items if parts is not None else ()
