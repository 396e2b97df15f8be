"""Nodes of the events of one YAML text.

In: a parser of PyYAML. Out: the root node; repeated keys, aliases that lead nowhere and the like go to the diagnostics. The
meaning of scalars is ours, since PyYAML's is that of YAML 1.1. Aliases become copies, up to a limit, and `<<` is merged.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import yaml
from yaml import MappingEndEvent, ScalarEvent, SequenceEndEvent

from generator.diagnostics import Diagnostics, Location, Source
from generator.document.node import MAX_DEPTH, Node, NodeValue
from generator.document.pointer import escape
from generator.document.scalars import (
    CORE_TAGS,
    FIRST,
    MAX_DIGITS,
    SURROGATE,
    SURROGATE_ESCAPE,
    Scalar,
    TooLong,
    resolve_plain,
    resolve_tagged,
)
from generator.document.yaml_advice import advise

MAX_ALIASED: Final = 500_000
OTHER_LINE_ENDS: Final = "\x85\u2028\u2029"
"""Line ends for PyYAML, as in YAML 1.1, but not for YAML 1.2 and not for an editor."""


class Place:
    """Where an event begins, as PyYAML says it, but for the lines."""

    def __init__(self, index: int, source: Source) -> None:
        self.index = index
        line, column = source.position(index)
        self.line, self.column = line - 1, column - 1


class Composer:
    """Makes nodes of the events of one text."""

    def __init__(self, source: Source, diagnostics: Diagnostics, parser: Any) -> None:
        self.source = source
        self.diagnostics = diagnostics
        self.next_event = self.corrected(parser.get_event)
        self.anchors: dict[str, tuple[Node, int] | None] = {}
        self.made = 0
        self.aliased = 0
        self.depth = 0

    def corrected(self, next_event: Callable[[], Any]) -> Callable[[], Any]:
        """What gives the events, their places as an editor counts, and no half of a surrogate pair among them: libyaml
        refuses these, PyYAML's own parser lets them pass."""
        has_surrogates = SURROGATE_ESCAPE.search(self.source.text) is not None
        exact_lines = not any(each in self.source.text for each in OTHER_LINE_ENDS)
        if exact_lines and not has_surrogates:  # as most are
            return next_event

        def event() -> Any:
            found = next_event()
            if not exact_lines:
                found.start_mark = Place(found.start_mark.index, self.source)
            if has_surrogates and type(found) is ScalarEvent and SURROGATE.search(found.value):
                problem = "found invalid Unicode character escape code"
                advice = advise(problem, "", None)
                self.diagnostics.fail("D113", self.at(found), problem=problem, advice=advice)
            return found

        return event

    def document(self) -> Node:
        self.next_event()
        if not isinstance(self.next_event(), yaml.DocumentStartEvent):
            self.diagnostics.fail("D112", Location(self.source, 1, 1, ""))
        event = self.next_event()
        root = self.node(event, *self.position(event), "")
        self.next_event()
        following = self.next_event()
        if isinstance(following, yaml.DocumentStartEvent):
            self.diagnostics.report("D115", self.at(following))
        return root

    def position(self, event: Any) -> tuple[int, int]:
        return event.start_mark.line + 1, event.start_mark.column + 1

    def at(self, event: Any) -> Location:
        return Location(self.source, *self.position(event), "")

    def node(self, event: Any, line: int, column: int, pointer: str) -> Node:
        """The node that begins with this event, as standing at the given place."""
        if isinstance(event, yaml.AliasEvent):
            return self.alias(event, line, column, pointer)
        anchor, before = event.anchor, self.made
        if anchor is not None:
            self.anchors[anchor] = None
        node = Node(self.value(event, pointer), self.source, line, column, pointer)
        self.made += 1
        if anchor is not None:
            self.anchors[anchor] = (node, self.made - before)
        return node

    def value(self, event: Any, pointer: str) -> NodeValue:
        if isinstance(event, yaml.ScalarEvent):
            return self.scalar(event)
        if event.tag is not None:
            self.check_tag(event)
        is_array = isinstance(event, yaml.SequenceStartEvent)
        if self.depth == MAX_DEPTH:
            self.diagnostics.report("D117", self.at(event), limit=MAX_DEPTH)
            self.skip()
            return [] if is_array else {}
        self.depth += 1
        value = self.array(pointer) if is_array else self.object(pointer)
        self.depth -= 1
        return value

    def skip(self) -> int:
        """Read over the rest of an object or array, and tell where it ends; what has an anchor in it is empty."""
        opened = 1
        while opened:
            event = self.next_event()
            opened += isinstance(event, yaml.CollectionStartEvent)
            opened -= isinstance(event, yaml.CollectionEndEvent)
            is_node = isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent)
            if is_node and event.anchor is not None:
                empty = Node({}, self.source, *self.position(event), "")
                self.anchors[event.anchor] = (empty, 1)
        end: int = event.end_mark.index
        return end

    def array(self, pointer: str) -> list[Node]:
        items: list[Node] = []
        while type(event := self.next_event()) is not SequenceEndEvent:
            items.append(self.node(event, *self.position(event), f"{pointer}/{len(items)}"))
        return items

    def object(self, pointer: str) -> dict[str, Node]:
        members: dict[str, Node] = {}
        merged: dict[str, Node] = {}
        next_event, scalar, source = self.next_event, self.scalar, self.source
        while type(event := next_event()) is not MappingEndEvent:
            key = event.value if type(event) is ScalarEvent else self.key(event)
            mark, following, place = event.start_mark, next_event(), f"{pointer}/{escape(key)}"
            line, column = mark.line + 1, mark.column + 1
            if type(following) is ScalarEvent and following.anchor is None:  # as most are
                member = Node(scalar(following), source, line, column, place)
                self.made += 1
            else:
                member = self.node(following, line, column, place)
            if key == "<<" and event.implicit[0] and is_mergeable(member):
                self.merge(member, merged, pointer)
                continue
            if key in members:
                self.diagnostics.report("D130", member.at, key=key, first=members.pop(key).at)
            members[key] = member
        return {**merged, **members} if merged else members

    def key(self, event: Any) -> str:
        """The text of a key that is no scalar; of one that is, it is the key whatever it looks like, as `200` and `on`."""
        if isinstance(event, yaml.AliasEvent):
            return self.alias_key(event)
        kind = "an array" if isinstance(event, yaml.SequenceStartEvent) else "an object"
        text = self.source.text[event.start_mark.index : self.skip()]
        self.diagnostics.report("D121", self.at(event), kind=kind, key=text)
        event.implicit = (False, False)
        return text

    def alias_key(self, event: Any) -> str:
        target, _ = self.anchored(event)
        event.implicit = (False, False)
        if target.is_object or target.is_array:
            key = f"*{event.anchor}"
            self.diagnostics.report("D121", self.at(event), kind=target.kind, key=key)
            return key
        return target.value if isinstance(target.value, str) else str(target.plain())

    def merge(self, member: Node, merged: dict[str, Node], pointer: str) -> None:
        """Take over the members of `<<`: of several objects, the first that has a key gives it."""
        for given in member.items or [member]:
            for key, value in given.members.items():
                if key not in merged:
                    place = f"{pointer}/{escape(key)}"
                    merged[key] = self.transplant(value, value.line, value.column, place)

    def alias(self, event: Any, line: int, column: int, pointer: str) -> Node:
        target, size = self.anchored(event)
        if self.aliased + size > MAX_ALIASED:
            self.diagnostics.report("D120", self.at(event), limit=f"{MAX_ALIASED:,}")
            return Node({}, self.source, line, column, pointer)
        self.made += size
        self.aliased += size
        return self.transplant(target, line, column, pointer)

    def transplant(self, node: Node, line: int, column: int, pointer: str) -> Node:
        """The node as it appears at another place; its parts stay where they were written."""
        value = node.value
        if isinstance(value, dict | list) and self.depth == MAX_DEPTH:
            at = Location(self.source, line, column, pointer)
            self.diagnostics.report("D117", at, limit=MAX_DEPTH)
            value = type(value)()
        self.depth += 1
        if isinstance(value, dict):
            value = {
                key: self.transplant(part, part.line, part.column, f"{pointer}/{escape(key)}")
                for key, part in value.items()
            }
        elif isinstance(value, list):
            value = [
                self.transplant(part, part.line, part.column, f"{pointer}/{index}")
                for index, part in enumerate(value)
            ]
        self.depth -= 1
        return Node(value, node.source, line, column, pointer)

    def anchored(self, event: Any) -> tuple[Node, int]:
        """What an alias stands for, and how many nodes that is; empty where it stands for nothing."""
        anchored = self.anchors.get(event.anchor)
        if anchored is not None:
            return anchored
        code = "D119" if event.anchor in self.anchors else "D118"
        self.diagnostics.report(code, self.at(event), name=event.anchor)
        return Node({}, self.source, *self.position(event), ""), 1

    def scalar(self, event: Any) -> Scalar:
        text: str = event.value
        if text and event.tag is None and (text[0] not in FIRST or not event.implicit[0]):
            return text
        try:
            if event.tag is None or event.tag == "!":
                plain = event.tag is None and event.implicit[0]
                return resolve_plain(text) if plain else text
            return self.tagged(event, text)
        except TooLong:
            digits = len(text)
            self.diagnostics.report("D122", self.at(event), digits=digits, limit=MAX_DIGITS)
            return text

    def tagged(self, event: Any, text: str) -> Scalar:
        if not self.check_tag(event):
            return text
        try:
            return resolve_tagged(event.tag, text)
        except TooLong:
            raise
        except ValueError:
            self.diagnostics.report("D123", self.at(event), text=text, tag=short(event.tag))
            return text

    def check_tag(self, event: Any) -> bool:
        """Whether the tag has a meaning here."""
        if event.tag in CORE_TAGS or event.tag == "!":
            return True
        self.diagnostics.report("D131", self.at(event), tag=short(event.tag))
        return False


def short(tag: str) -> str:
    """The tag as it is usually written."""
    return tag.replace("tag:yaml.org,2002:", "!!")


def is_mergeable(node: Node) -> bool:
    """Whether the value of a key `<<` can be merged; if not, the key is an ordinary one."""
    return node.is_object or (bool(node.items) and all(item.is_object for item in node.items))
