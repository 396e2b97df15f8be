"""The names that schemas and documents give themselves: `$id`, `$self`, `$anchor`, `$dynamicAnchor`.

In: nodes on the way down from the root of a document. Out: the URI by which references in them are to be read, and what
an anchor means. A resource is a schema with an `$id`, or a document (JSON Schema 2020-12, core §8.2, OAS 3.2 §4.1.2).
"""

from __future__ import annotations

from typing import Final, TypeAlias

from generator.diagnostics import Source
from generator.document.load import join
from generator.document.node import Node
from generator.document.pointer import split, step

Resource: TypeAlias = "Node | str"
"""A schema with an `$id` of its own, or the origin of a document."""

IDENTIFIERS: Final = ("$id", "$self")
NAMES: Final = frozenset({*IDENTIFIERS, "$anchor", "$dynamicAnchor"})


class Identities:
    """What has been met so far."""

    def __init__(self) -> None:
        self.uris: dict[Node, str] = {}
        self.embedded: dict[str, Node] = {}
        self.anchors: dict[Resource, dict[str, Node]] = {}
        self.dynamic: dict[Resource, dict[str, Node]] = {}
        self.loose: dict[tuple[str, str], Node] = {}

    def note(self, node: Node, base: Node | None) -> Node | None:
        """Take note of the names of a node; the schema with an `$id` by which what is in it is to be read."""
        if node.members.keys().isdisjoint(NAMES):
            return base
        identifier = next((text for key in IDENTIFIERS if (text := node.text(key))), None)
        fragment = identifier[1:] if identifier and identifier.startswith("#") else None
        if identifier is not None and fragment is None:
            base = self.identify(node, base, identifier)
        resource = base or node.source.origin
        for name in (node.text("$anchor"), node.text("$dynamicAnchor"), fragment):
            if name:
                self.anchors.setdefault(resource, {}).setdefault(name, node)
                self.loose.setdefault((node.source.origin, name), node)
        if (name := node.text("$dynamicAnchor")) is not None:
            self.dynamic.setdefault(resource, {}).setdefault(name, node)
        return base

    def identify(self, node: Node, base: Node | None, identifier: str) -> Node:
        if node not in self.uris:
            self.uris[node] = join(self.uri(node.source, base), identifier)
            self.embedded.setdefault(self.uris[node], node)
        return node

    def uri(self, source: Source, base: Node | None) -> str:
        """The URI by which a reference is to be read: that of the schema around it, else of its document."""
        return source.origin if base is None else self.uris[base]

    def around(self, node: Node, document: Node) -> Node | None:
        """The closest schema with an `$id` around a node of this document, itself not included."""
        base, found = None, document
        for token in split(node.pointer):
            base = self.note(found, base)
            following = step(found, token)
            if following is None:
                break
            found = following
        return base

    def anchored(self, document: Node, name: str) -> Node | None:
        """What has this anchor in a resource, or at least in the same text."""
        resource: Resource = document if document in self.uris else document.source.origin
        found = self.anchors.get(resource, {}).get(name)
        return found or self.loose.get((document.source.origin, name))

    def names(self, origin: str) -> list[str]:
        """The anchors of a text."""
        return [name for place, name in self.loose if place == origin]
