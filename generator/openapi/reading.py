"""Reads the fields of OpenAPI objects tolerantly: a field of the wrong JSON type is reported and counts as absent.

In: nodes of a bundle. Out: Python values, and objects behind `$ref`s as if they stood in their place. Does not know
which fields an object has.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from generator.diagnostics import Diagnostics, Location
from generator.document import Bundle, Json, Node
from generator.document.pointer import closest
from generator.openapi.prose import prose
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Reading:
    """What every parser needs: the documents, where problems go, and where links of descriptions begin."""

    bundle: Bundle
    diagnostics: Diagnostics
    site: str = ""

    def follow(self, node: Node) -> Node:
        """The node itself, or what its `$ref` leads to in the end."""
        targets = self.bundle.targets
        while (target := targets.get(node)) is not None:
            node = target
        return node

    def meant(self, node: Node) -> Node:
        """The node itself, or what it stands for if it is a reference that says nothing else."""
        while (target := self.bundle.targets.get(node)) is not None and len(node.members) == 1:
            node = target
        return node

    def open(self, node: Node, part: str) -> Fields | None:
        """The fields of an object, `$ref`s followed. Fields beside a `$ref` come before those behind it."""
        members: dict[str, Node] = {}
        while True:
            if not node.is_object:
                self.wrong(node, part, "an object")
                return None
            members = {**node.members, **members}
            target = self.bundle.find(node)
            if target is None:
                return (
                    self.beside(node, members)
                    if self.bundle.is_lost(node)
                    else Fields(self, node, members)
                )
            node = target

    def beside(self, node: Node, members: dict[str, Node]) -> Fields | None:
        """What stands beside a `$ref` that leads nowhere, where that says more than a text about it."""
        left = {name: part for name, part in members.items() if name != "$ref"}
        return Fields(self, node, left) if left.keys() - {"summary", "description"} else None

    def each(self, node: Node) -> Iterator[tuple[str, Node]]:
        """The entries of an object that maps names to parts, without extensions; a lone `$ref` is followed."""
        for name, part in self.named(node):
            if not name.startswith("x-"):
                yield name, part

    def named(self, node: Node) -> Iterable[tuple[str, Node]]:
        """The entries of an object whose names are free: `x-request-id` is one of them."""
        found = self.follow(node)
        if not self.bundle.is_lost(found):
            return found.members.items()
        return [(name, part) for name, part in found.members.items() if name != "$ref"]

    def unknown(self, at: Location, key: str, value: str, known: Sequence[str]) -> None:
        """Report a value that is none of those that the key can have."""
        nearest = closest(value, list(known))
        advice = f"did you mean '{nearest}'?" if nearest else f"possible are {', '.join(known)}"
        self.diagnostics.report("V203", at, value=value, key=key, advice=advice)

    def wrong(self, node: Node, key: str, expected: str) -> None:
        kind = "an empty array" if node.value == [] else node.kind
        self.diagnostics.report("V201", node.at, key=key, expected=expected, kind=kind)


class Fields:
    """The fields of one object; `node` is where they are defined."""

    __slots__ = ("members", "node", "reading")

    def __init__(self, reading: Reading, node: Node, members: dict[str, Node]) -> None:
        self.reading = reading
        self.node = node
        self.members = members

    @property
    def at(self) -> Location:
        return self.node.at

    def get(self, key: str) -> Node | None:
        return self.members.get(key)

    def value(self, key: str) -> Node | None:
        """A field that is no part with fields of its own; behind a `$ref`, as bundlers take it, or lost with it."""
        value = self.members.get(key)
        found = None if value is None else self.reading.follow(value)
        return None if found is None or self.reading.bundle.is_lost(found) else found

    def text(self, key: str) -> str | None:
        value = self.value(key)
        if value is None:
            return None
        if isinstance(value.value, str):
            is_prose = key == "description"
            return prose(value.value, self.reading.site) if is_prose else value.value
        self.reading.wrong(value, key, "a string")
        return None

    def flag(self, key: str, default: bool = False) -> bool:
        value = self.value(key)
        if value is None:
            return default
        if isinstance(value.value, bool):
            return value.value
        self.reading.wrong(value, key, "a boolean")
        return default

    def object(self, key: str) -> Node | None:
        """The node of a field that must be an object."""
        value = self.get(key)
        if value is None or value.is_object:
            return value
        self.reading.wrong(value, key, "an object")
        return None

    def fields(self, key: str) -> Fields | None:
        """The fields of a field that must be an object."""
        value = self.get(key)
        return None if value is None else self.reading.open(value, key)

    def each(self, key: str) -> Iterator[tuple[str, Node]]:
        """The entries of a field that maps names to parts, without extensions."""
        value = self.object(key)
        if value is not None:
            yield from self.reading.each(value)

    def named(self, key: str) -> Iterable[tuple[str, Node]]:
        """The entries of a field that maps free names to parts."""
        value = self.object(key)
        return () if value is None else self.reading.named(value)

    def array(self, key: str) -> list[Node]:
        value = self.value(key)
        if value is None:
            return []
        if not value.is_array:
            self.reading.wrong(value, key, "an array")
        return value.items

    def texts(self, key: str) -> tuple[str, ...]:
        """The strings of a field that must be an array of strings."""
        texts = []
        for item in self.array(key):
            if isinstance(item.value, str):
                texts.append(item.value)
            else:
                self.reading.wrong(item, key, "an array of strings")
        return tuple(texts)

    def extensions(self) -> dict[str, Json]:
        return {key: node.plain() for key, node in self.members.items() if key.startswith("x-")}
