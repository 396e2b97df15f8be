"""A document that is being changed: its nodes, and the same as plain values, on which queries are asked.

In: a root node. Out: another one. Nodes of the document are never changed: those on the way to a change are copied first,
once each. All nodes stand where the changed document has them (`pointer`), and know where their author wrote them (`at`).
"""

from __future__ import annotations

from copy import deepcopy
from typing import Any, Final

from generator.diagnostics import Diagnostics, Location, Source
from generator.document.node import MAX_DEPTH, Late, Node, NodeValue
from generator.document.pointer import escape
from generator.overlays.paths import Steps

MOST: Final = 500_000
"""Nodes that overlays may put into a document, as many as aliases may."""


class TooMuch(Exception):
    """Overlays put more into a document than anybody means to."""


class Clash(Exception):
    """What is to be merged does not fit what is there."""

    def __init__(self, given: Node, there: Node) -> None:
        super().__init__(given, there)
        self.given = given
        self.there = there


class Placed(Late):
    """A node of a changed document, which may be changed further."""

    __slots__ = ("place",)

    def __init__(self, value: NodeValue, source: Source, place: Location, pointer: str) -> None:
        self.value = value
        self.source = source
        self.pointer = pointer
        self.place = place

    @property
    def at(self) -> Location:
        return self.place

    def position(self) -> tuple[int, int]:
        return self.place.line, self.place.column

    def instead(self, value: NodeValue, pointer: str) -> Node:
        return Placed(value, self.source, self.place, pointer)


class Draft:
    """A document that is being changed."""

    def __init__(self, root: Node) -> None:
        self.root = root
        self.values: Any = deepcopy(root.plain())
        self._put = 0

    def at(self, steps: Steps) -> Node:
        """What stands at a place that there is."""
        node = self.root
        for step in steps:
            node = _part(node, step)
        return node

    def copy(self, steps: Steps) -> Node:
        """What stands at a place now; changes of it, or of the copy, are not changes of both."""
        return self._new(self.at(steps))

    def remove(self, steps: Steps) -> None:
        """Take a member or an item out."""
        holder, values = self._open(steps[:-1])
        del holder.value[steps[-1]]  # type: ignore[union-attr, arg-type]
        del values[steps[-1]]

    def update(self, steps: Steps, given: Node) -> None:
        """Merge what is given into what stands at a place: members into an object, items behind those of an array, any
        other value in the place of another one. Raises `Clash` where one cannot be the other."""
        there = self.at(steps)
        if there.is_object and given.is_object:
            self._merge(*self._open(steps), given)
        elif there.is_array:
            self._append(*self._open(steps), given)
        elif _is_single(there) and _is_single(given):
            holder, values = self._open(steps[:-1])
            _set(holder, steps[-1], self._new(given))
            values[steps[-1]] = deepcopy(given.plain())
        else:
            raise Clash(given, there)

    def finished(self, diagnostics: Diagnostics) -> Node:
        """The root, all nodes with the pointers that they have now."""
        return self._settled(self.root, "", 0, diagnostics)

    def _merge(self, there: Node, values: dict[str, Any], given: Node) -> None:
        for key, each in given.members.items():
            old = there.members.get(key)
            if old is None:
                there.members[key] = self._new(each)
                values[key] = deepcopy(each.plain())
            elif old.is_object and each.is_object:
                self._merge(self._own(there, key), values[key], each)
            elif old.is_array and each.is_array:
                self._append(self._own(there, key), values[key], each)
            elif _is_single(old) and _is_single(each):
                there.members[key] = self._new(each)
                values[key] = deepcopy(each.plain())
            else:
                raise Clash(each, old)

    def _append(self, there: Node, values: list[Any], given: Node) -> None:
        for each in given.items if given.is_array else [given]:
            there.items.append(self._new(each))
            values.append(deepcopy(each.plain()))

    def _new(self, node: Node) -> Node:
        """The node as a part of this document."""
        self._put += 1
        if self._put > MOST:
            raise TooMuch
        value = node.value
        if isinstance(value, dict):
            value = {key: self._new(each) for key, each in value.items()}
        elif isinstance(value, list):
            value = [self._new(each) for each in value]
        return Placed(value, self.root.source, node.at, "?")

    def _open(self, steps: Steps) -> tuple[Node, Any]:
        """What stands at a place, with all on the way there, as nodes that may be changed; and its values."""
        self.root, values = _opened(self.root), self.values
        node: Node = self.root
        for step in steps:
            node, values = self._own(node, step), values[step]
        return node, values

    def _own(self, holder: Node, step: str | int) -> Node:
        part = _opened(_part(holder, step))
        _set(holder, step, part)
        return part

    def _settled(self, node: Node, pointer: str, depth: int, diagnostics: Diagnostics) -> Node:
        if not isinstance(node, Placed) and node.pointer == pointer:
            return node  # and so is all that is in it
        node = _opened(node)
        node.pointer = pointer
        if depth >= MAX_DEPTH and not _is_single(node):
            diagnostics.report("D117", node.at, limit=MAX_DEPTH)
            node.value = {} if node.is_object else []
        for key, part in node.members.items():
            below = f"{pointer}/{escape(key)}"
            node.members[key] = self._settled(part, below, depth + 1, diagnostics)
        for index, part in enumerate(node.items):
            node.items[index] = self._settled(part, f"{pointer}/{index}", depth + 1, diagnostics)
        return node


def _opened(node: Node) -> Placed:
    """The node, as one that may be changed."""
    if isinstance(node, Placed):
        return node
    value = node.value
    copied = (
        dict(value) if isinstance(value, dict) else [*value] if isinstance(value, list) else value
    )
    return Placed(copied, node.source, node.at, node.pointer)


def _part(node: Node, step: str | int) -> Node:
    return node.items[step] if isinstance(step, int) else node.members[step]


def _set(holder: Node, step: str | int, part: Node) -> None:
    if isinstance(step, int):
        holder.items[step] = part
    else:
        holder.members[step] = part


def _is_single(node: Node) -> bool:
    return not node.is_object and not node.is_array
