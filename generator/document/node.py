"""The values of a document, each with its place.

In: nothing; the readers make nodes. Out: JSON values that know their line, column and JSON pointer. Does not know
whether they came from YAML or JSON, nor what they mean.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

from generator.diagnostics import Location, Source

Json: TypeAlias = "None | bool | int | float | str | list[Json] | dict[str, Json]"

MAX_DEPTH: Final = 128
"""How deep values may be nested: what is deeper is left out. Real documents have up to 30 levels; readers of JSON take
some hundreds, so that no API answers with more, and Python's own parser takes 200 brackets in each other.
"""


class Node:
    """A value and where it stands: a member of an object at its key, an item of an array where it begins.

    Treated as immutable. Equal only to itself, so that nodes can be keys of dictionaries.
    """

    __slots__ = ("column", "line", "pointer", "source", "value")

    def __init__(
        self, value: NodeValue, source: Source, line: int, column: int, pointer: str
    ) -> None:
        self.value = value
        self.source = source
        self.line = line
        self.column = column
        self.pointer = pointer

    def __repr__(self) -> str:
        return f"<{self.kind} at {self.at}>"

    @property
    def at(self) -> Location:
        return Location(self.source, self.line, self.column, self.pointer)

    def instead(self, value: NodeValue, pointer: str) -> Node:
        """Another value, which is made of what stands here."""
        return Instead(value, self, pointer)

    @property
    def id(self) -> str:
        """Where the value stands in the document, the same however it is reached and wherever the document is."""
        return f"{self.source.part}#{self.pointer}"

    @property
    def is_object(self) -> bool:
        return isinstance(self.value, dict)

    @property
    def is_array(self) -> bool:
        return isinstance(self.value, list)

    @property
    def is_string(self) -> bool:
        return isinstance(self.value, str)

    @property
    def members(self) -> dict[str, Node]:
        """The members of an object; none for any other value."""
        return self.value if isinstance(self.value, dict) else {}

    @property
    def items(self) -> list[Node]:
        """The items of an array; none for any other value."""
        return self.value if isinstance(self.value, list) else []

    @property
    def kind(self) -> str:
        """The JSON type for people: `an object`, `null` …"""
        return KINDS[type(self.value)]

    def get(self, key: str) -> Node | None:
        """The member of an object with this key."""
        return self.value.get(key) if isinstance(self.value, dict) else None

    def text(self, key: str) -> str | None:
        """The member with this key where it is a string."""
        member = self.get(key)
        return member.value if member is not None and isinstance(member.value, str) else None

    def plain(self) -> Json:
        """The value without places, which nobody may change."""
        value = self.value
        if isinstance(value, dict):
            return {key: member.plain() for key, member in value.items()}
        if isinstance(value, list):
            return [item.plain() for item in value]
        return value


class Late(Node):
    """A node that finds its line and column when somebody asks, as hardly anybody does."""

    __slots__ = ()

    @property
    def at(self) -> Location:
        return LateLocation(self)

    def position(self) -> tuple[int, int]:
        """Line and column."""
        raise NotImplementedError

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """What has no value so far."""
            if name not in PLACE:
                raise AttributeError(name)
            self.line, self.column = self.position()
            return getattr(self, name)


class LateLocation(Location):
    """The place of such a node."""

    __slots__ = ("node",)

    def __init__(self, node: Node) -> None:
        self.source = node.source  # type: ignore[misc]
        self.node = node

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name not in (*PLACE, "pointer"):
                raise AttributeError(name)
            return getattr(self.node, name)


PLACE: Final = ("line", "column")


class Instead(Late):
    """A value that stands where the one does of which it is made."""

    __slots__ = ("origin",)

    def __init__(self, value: NodeValue, origin: Node, pointer: str) -> None:
        self.value = value
        self.source = origin.source
        self.pointer = pointer
        self.origin = origin

    def position(self) -> tuple[int, int]:
        return self.origin.line, self.origin.column


NodeValue: TypeAlias = "dict[str, Node] | list[Node] | str | int | float | bool | None"

KINDS: Final = {
    dict: "an object",
    list: "an array",
    str: "a string",
    int: "an integer",
    float: "a number",
    bool: "a boolean",
    type(None): "null",
}
