"""What every part of the conversion needs: the documents as they are, and the links of the new one.

In: the bundle of a Swagger 2.0 document. Out: values of the new document. Each stands where OpenAPI 3 has it
(`pointer`), and knows where its author wrote it (`at`).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping

from generator.diagnostics import Diagnostics, Location
from generator.document import Bundle, Node
from generator.document.node import Instead
from generator.document.pointer import escape

ROOMS = {
    "definitions": "schemas",
    "parameters": "parameters",
    "responses": "responses",
    "securityDefinitions": "securitySchemes",
}
"""What Swagger 2.0 shares under these keys, OpenAPI 3 shares under `components`."""


class Moved(Instead):
    """A value of the new document."""

    __slots__ = ()

    @property
    def at(self) -> Location:
        return self.origin.at


class Moving:
    """The documents, where problems go, the links between new values, and what is still to do. `lost` are the new values
    whose reference leads nowhere."""

    def __init__(self, bundle: Bundle, diagnostics: Diagnostics) -> None:
        self.bundle = bundle
        self.diagnostics = diagnostics
        self.targets: dict[Node, Node] = {}
        self.lost: set[Node] = set()
        self.waiting: deque[Callable[[], None]] = deque()

    def finish(self) -> None:
        """Do what waits, and what comes of that."""
        while self.waiting:
            self.waiting.popleft()()

    def check(self, members: Mapping[str, Node], expected: Mapping[str, str]) -> None:
        """Report members of another JSON type than `expected`; they say nothing then."""
        for key, kind in expected.items():
            node = members.get(key)
            if node is not None and self.follow(node).kind != kind:
                details = {"key": key, "expected": kind, "kind": node.kind}
                self.diagnostics.report("V201", node.at, **details)

    def opened(self, node: Node) -> tuple[Node, dict[str, Node]]:
        """Where an object is defined, `$ref`s followed, and its members; those beside a `$ref` come first. A `$ref`
        that leads nowhere is no member."""
        members = dict(node.members)
        passed = {node}
        while (target := self.bundle.find(node)) is not None and target not in passed:
            passed.add(target)
            members.pop("$ref", None)
            members = {**target.members, **members}
            node = target
        if self.bundle.is_lost(node):
            members.pop("$ref", None)
        return node, members

    def follow(self, node: Node) -> Node:
        return self.opened(node)[0]

    def named(self, node: Node | None) -> Iterable[tuple[str, Node]]:
        """The entries of an object that maps names to parts."""
        return () if node is None else self.opened(node)[1].items()


def below(pointer: str, *keys: str | int) -> str:
    """The pointer of a part."""
    return "".join((pointer, *(f"/{escape(str(key))}" for key in keys)))


def home(node: Node) -> str:
    """Where a shared part stands in the new document; anything else keeps its pointer."""
    _, _, rest = node.pointer.partition("/")
    room, slash, path = rest.partition("/")
    if room in ROOMS and slash:
        return f"/components/{ROOMS[room]}/{path}"
    return node.pointer


def text(value: str, origin: Node) -> Node:
    """A text of ours, which stands for what the author wrote elsewhere."""
    return Moved(value, origin, origin.pointer)


def flag(value: bool, origin: Node) -> Node:
    return Moved(value, origin, origin.pointer)


def is_true(node: Node | None) -> bool:
    return node is not None and node.value is True
