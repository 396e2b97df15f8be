"""Schema Objects (Swagger 2.0, "Schema Object"), and what stands for one in a parameter or header.

In: schemas as they are. Out: schemas as OpenAPI 3.0 has them, each made once. What refers to a schema waits in a list,
so that nesting and references may be as deep as they like.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from generator.document import Node
from generator.swagger.discriminators import Announced
from generator.swagger.moving import Moved, Moving, below, home, text

ONE: Final = frozenset({"items", "additionalProperties", "additionalItems", "not"})
MANY: Final = frozenset({"allOf", "anyOf", "oneOf"})
BY_NAME: Final = frozenset({"properties", "patternProperties"})
MEANT: Final = {
    "x-nullable": "nullable",
    "x-isnullable": "nullable",
    "x-deprecated": "deprecated",
    "x-example": "example",
}
"""Extensions in wide use, and the keywords that OpenAPI 3 has for them."""


class SchemaMover:
    """Makes schemas, each once."""

    def __init__(self, moving: Moving) -> None:
        self.moving = moving
        self.made: dict[Node, Node] = {}
        self.announced = Announced(moving)

    def schema(self, node: Node, pointer: str) -> Node:
        """The new schema, which is filled later. What is no object means nothing, here as there."""
        if not node.is_object:
            return node
        if node not in self.made:
            members: dict[str, Node] = {}
            self.made[node] = made = Moved(members, node, pointer)
            self.moving.waiting.append(lambda: self.fill(members, node, made))
        return self.made[node]

    def referred(self, node: Node) -> Node:
        """The new schema of one that something refers to."""
        return self.schema(node, home(node))

    def inline(self, keywords: Mapping[str, Node], origin: Node, pointer: str) -> Node:
        """The schema that stands in a parameter or header, between keywords of that."""
        members: dict[str, Node] = {}
        self.keywords(members, keywords, pointer)
        return Moved(members, origin, pointer)

    def fill(self, members: dict[str, Node], node: Node, made: Node) -> None:
        target = self.moving.bundle.find(node)
        if target is not None:
            self.moving.targets[made] = self.referred(target)
        elif self.moving.bundle.is_lost(node):
            self.moving.lost.add(made)
        self.keywords(members, node.members, made.pointer)
        if node.get("discriminator") is not None:
            members["discriminator"] = self.discriminator(node, made.pointer)

    def keywords(
        self, members: dict[str, Node], keywords: Mapping[str, Node], pointer: str
    ) -> None:
        for keyword, value in keywords.items():
            if keyword in MEANT:
                members.setdefault(MEANT[keyword], value)
            else:
                members[keyword] = self.keyword(keyword, value, pointer)
        kind = members.get("type")
        if kind is not None and kind.value == "file":
            members["type"], members["format"] = text("string", kind), text("binary", kind)

    def keyword(self, keyword: str, value: Node, pointer: str) -> Node:
        inner = below(pointer, keyword)
        if keyword in MANY or (keyword in ONE and value.is_array):
            parts = [self.schema(part, below(inner, at)) for at, part in enumerate(value.items)]
            return Moved(parts, value, inner) if value.is_array else value
        if keyword in ONE:
            return self.schema(value, inner)
        if keyword in BY_NAME and value.is_object:
            named = self.moving.named(value)
            parts_by_name = {name: self.schema(part, below(inner, name)) for name, part in named}
            return Moved(parts_by_name, value, inner)
        return value

    def discriminator(self, node: Node, pointer: str) -> Node:
        """The name of a property becomes an object with it, and the values that subtypes give themselves."""
        given, inner = node.members["discriminator"], below(pointer, "discriminator")
        if not given.is_string:
            return self.linked(given)
        members: dict[str, Node] = {"propertyName": text(str(given.value), given)}
        mapping: dict[str, Node] = {}
        for value, child in self.announced.by(node):
            target = self.referred(child)
            mapping[value] = Moved(f"#{target.pointer}", child, below(inner, "mapping", value))
            self.moving.targets[mapping[value]] = target
        if mapping:
            members["mapping"] = Moved(mapping, given, below(inner, "mapping"))
        return Moved(members, given, inner)

    def linked(self, discriminator: Node) -> Node:
        """A discriminator that is written as in OpenAPI 3, its references linked to what is new."""
        mapping = discriminator.get("mapping")
        for value in mapping.members.values() if mapping is not None else ():
            target = self.moving.bundle.find(value)
            if target is not None:
                self.moving.targets[value] = self.referred(target)
        return discriminator
