"""Finds the references of a document.

In: a node. Out: every `$ref` below it, in document order, and what JSON Schema lets references rely on: `$anchor` and
`$id`. A `$ref` in an example, a default or an extension is data; a property may be called `$ref`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from generator.document.node import Node

NAMED: Final = frozenset(
    {
        "$defs",
        "additionalOperations",
        "callbacks",
        "content",
        "definitions",
        "dependentSchemas",
        "encoding",
        "headers",
        "links",
        "mediaTypes",
        "parameters",
        "pathItems",
        "paths",
        "patternProperties",
        "properties",
        "requestBodies",
        "responses",
        "schemas",
        "securitySchemes",
        "variables",
        "webhooks",
    }
)
"""Keywords whose value maps names to parts: names are no keywords, even one called `default` or `$ref`."""

DATA: Final = frozenset({"example", "default", "enum", "const", "security", "scopes"})
"""Keywords whose value is data."""

REFERENCES: Final = ("$ref", "$dynamicRef")


class Kind(StrEnum):
    """What a reference leads to; the value is the code to report where it leads nowhere."""

    PART = "D201"
    MAPPED = "D203"
    EXAMPLE = "D204"


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference. `holder` is the object with the `$ref`, `text` the string itself. `base` is the closest schema
    around it with an `$id`. `named` tells that the holder maps names to parts."""

    holder: Node
    text: Node
    base: Node | None
    named: bool = False
    kind: Kind = Kind.PART

    @property
    def value(self) -> str:
        return str(self.text.value)


class Finder:
    """Walks nodes, each once, and remembers what it has seen."""

    def __init__(self) -> None:
        self.seen: set[Node] = set()
        self.anchors: dict[tuple[str, str], Node] = {}
        self.identified: list[tuple[Node, Node | None]] = []

    def find(self, node: Node, base: Node | None, named: bool) -> Iterator[Reference]:
        """The references in a node, in document order."""
        if node in self.seen or not (node.members or node.items):
            return
        self.seen.add(node)
        for item in node.items:
            yield from self.find(item, base, False)
        if named:
            yield from self.in_names(node, base)
        elif node.members:
            yield from self.in_keywords(node, base)

    def in_names(self, node: Node, base: Node | None) -> Iterator[Reference]:
        for name, part in node.members.items():
            if name == "$ref" and part.is_string:
                yield Reference(node, part, base, named=True)
            elif part.members or part.items:
                yield from self.find(part, base, False)

    def in_keywords(self, node: Node, base: Node | None) -> Iterator[Reference]:
        base = self.remember(node, base)
        held = reference_text(node)
        if held is not None:
            yield Reference(node, held, base)
        for keyword, part in node.members.items():
            if not (part.members or part.items) or keyword in DATA or keyword.startswith("x-"):
                continue
            if keyword == "examples":
                yield from in_examples(part, base)
            elif keyword == "discriminator":
                yield from in_mapping(part, base)
            else:
                yield from self.find(part, base, keyword in NAMED)

    def remember(self, node: Node, base: Node | None) -> Node | None:
        """Note the names that a schema gives itself; the schema by which references in it are to be read."""
        for keyword in ("$anchor", "$dynamicAnchor"):
            anchor = node.text(keyword)
            if anchor is not None:
                self.anchors.setdefault((node.source.origin, anchor), node)
        if node.text("$id") is None and node.text("$self") is None:
            return base
        self.identified.append((node, base))
        return node


def reference_text(node: Node) -> Node | None:
    """The string that makes an object a reference."""
    for keyword in REFERENCES:
        text = node.members.get(keyword)
        if text is not None and text.is_string:
            return text
    return None


def in_examples(examples: Node, base: Node | None) -> Iterator[Reference]:
    """Example Objects can be references; what they have in `value` is data."""
    for example in examples.members.values():
        yield from further_example(example, base)


def further_example(example: Node, base: Node | None = None) -> Iterator[Reference]:
    text = example.members.get("$ref")
    if text is not None and text.is_string:
        yield Reference(example, text, base, kind=Kind.EXAMPLE)


def in_mapping(discriminator: Node, base: Node | None) -> Iterator[Reference]:
    """The values of a discriminator's mapping that are references and no names of components."""
    mapping = discriminator.get("mapping")
    for value in mapping.members.values() if mapping is not None else ():
        if isinstance(value.value, str) and looks_like_reference(value.value):
            yield Reference(value, value, base, kind=Kind.MAPPED)


def looks_like_reference(text: str) -> bool:
    return "#" in text or "/" in text or text.endswith((".yaml", ".yml", ".json"))
