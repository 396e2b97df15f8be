"""Rules for what a type can be: the values of an enum, the alternatives of a union.

In: two enums or two unions that are the same type. Out: changes. What is gone breaks those who give it, what is new those
who look at what they get; a value that is not known is read, so that a new one breaks nobody.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol

from generator.changes.both import Both
from generator.changes.change import Change, Grade, Turn
from generator.changes.directions import Ways
from generator.changes.members import bare
from generator.changes.names import dropped, renamed
from generator.changes.surface import EnumOf, UnionOf, Value
from generator.changes.wording import code, listed, plain
from generator.values import dataclass


class Say(Protocol):
    """Makes a change of the type."""

    def __call__(
        self, kind: str, found: Grade, what: str, why: str = "", turn: Turn = Turn.CHANGED
    ) -> Change:
        """What has happened to it."""


@dataclass(frozen=True, slots=True)
class _Choice:
    """What a type can no longer be, or can be now: whether that breaks, and what is noticed."""

    what: str
    breaks: bool
    why: str


@dataclass(frozen=True, slots=True)
class Choices:
    """Compares what a type can be; `has_class` tells whether programs can name the members of the old one."""

    both: Both
    going: Ways
    has_class: bool
    say: Say

    def enum(self, one: EnumOf, other: EnumOf) -> Iterator[Change]:
        """What differs in values."""
        if one.kind != other.kind:
            told = f"has values of {other.kind} now, they were of {one.kind}"
            yield self.say("enum-kind", Grade.BREAKING, told)
            return
        yield from self._turned("enum-value", self._lost(one, other), self._new(one, other))
        yield from self._renamed(one, other)
        yield from self._closed(one, other)

    def union(self, one: UnionOf, other: UnionOf) -> Iterator[Change]:
        """What differs in alternatives."""
        types = self.both.types
        gone = [
            _Choice(
                f"is no longer {self.both.was.type(each)}",
                self.going.sent,
                "it can no longer be given" if self.going.sent else "answers do not have it",
            )
            for each in one.variants
            if not types.is_within(bare(each), other.variants)
        ]
        received = self.going.received
        come = [
            _Choice(
                f"may be {self.both.now.type(each)} now",
                received,
                "code that looks at what it can be does not know it" if received else "",
            )
            for each in other.variants
            if not types.was_within(bare(each), one.variants)
        ]
        yield from self._turned("variant", gone, come)
        if one.tag != other.tag:
            now = f"the field {code(other.tag)}" if other.tag else "its shape"
            yield self.say("union-tag", Grade.COMPATIBLE, f"is told apart by {now} now")

    def _turned(
        self, kind: str, gone: Iterable[_Choice], come: Iterable[_Choice]
    ) -> Iterator[Change]:
        for turn, found in ((Turn.REMOVED, gone), (Turn.ADDED, come)):
            for each in found:
                grade = Grade.BREAKING if each.breaks else Grade.COMPATIBLE
                yield self.say(f"{kind}-{turn}", grade, each.what, each.why, turn)

    # -- enums

    def _lost(self, one: EnumOf, other: EnumOf) -> Iterator[_Choice]:
        there = {each.value for each in other.values}
        for each in one.values:
            if each.value not in there:
                breaks = self._is_missed(each, one, other)
                why = "programs that give it fail" if breaks else "answers do not have it"
                yield _Choice(f"has no value {code(plain(each.value))} any more", breaks, why)

    def _is_missed(self, value: Value, one: EnumOf, other: EnumOf) -> bool:
        """Whether programs name it, or type checkers know it as a text."""
        still = {each.called for each in other.values}
        is_named = bool(value.called) and value.called not in still
        return is_named or (self.going.sent and one.closed and self._lists_values)

    def _new(self, one: EnumOf, other: EnumOf) -> Iterator[_Choice]:
        was = {each.value for each in one.values}
        why = "answers may have it" if self.going.received else ""
        for each in other.values:
            if each.value not in was:
                yield _Choice(f"has a new value {code(plain(each.value))}", False, why)

    def _renamed(self, one: EnumOf, other: EnumOf) -> Iterator[Change]:
        there = {each.value: each for each in other.values}
        for each in one.values if self.has_class else ():
            now = there.get(each.value)
            if now is None or not each.called:
                continue
            what = (
                f"calls {code(plain(each.value))} {code(now.called)} now, not {code(each.called)}"
            )
            if found := renamed(each.called, now.called, now.old, what, ""):
                yield self.say("enum-member-renamed", found.grade, what, found.why, found.turn)
            for gone in dropped(each.old, (now.called, *now.old)):
                what = f"has no member {listed(map(code, each.old))} any more"
                yield self.say("old-name-removed", gone.grade, what, gone.why, gone.turn)

    def _closed(self, one: EnumOf, other: EnumOf) -> Iterator[Change]:
        if other.closed and not one.closed:
            breaks = self.going.sent and self._lists_values
            yield self.say(
                "enum-closed",
                Grade.BREAKING if breaks else Grade.COMPATIBLE,
                "lists all values that can be given now",
                "values that are not listed are refused" if breaks else "",
            )
        elif one.closed and not other.closed:
            yield self.say("enum-open", Grade.COMPATIBLE, "may have values besides those listed")

    @property
    def _lists_values(self) -> bool:
        return self.both.manner.values_in_types
