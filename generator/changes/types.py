"""Rules for types: what is gone, new, renamed, or another kind of thing.

In: `Both`. Out: changes. What has no name that a program could write is missed by nobody: where it was used, there is a
change of that.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.changes.both import Both, grade, notice
from generator.changes.change import Change, Grade, Topic, Turn
from generator.changes.choices import Choices
from generator.changes.covers import Drift
from generator.changes.directions import Ways, parts
from generator.changes.members import bare
from generator.changes.names import dropped, renamed
from generator.changes.pairing import places
from generator.changes.records import Records
from generator.changes.surface import (
    AliasOf,
    Content,
    Declared,
    EnumOf,
    RecordOf,
    UnionOf,
)
from generator.changes.wording import code
from generator.model.leads import named
from generator.model.types import Nullable, TypeId, TypeRef
from generator.values import dataclass


def type_changes(both: Both) -> Iterator[Change]:
    """All that differs in types, in the order of the old client, then of the new one."""
    is_less = len(both.pairs.types) < len(both.old.types)
    standing = _standing(both) if is_less else frozenset()
    for id_, old in both.old.types.items():
        other = both.pairs.types.get(id_)
        if id_ in both.alike:
            continue
        if other is not None:
            yield from _Pair(
                both, both.was.label(id_), old, both.new.types[other], both.ways()[id_]
            ).changes()
        elif old.called and (old.named or id_ in standing):
            yield _gone(both, id_, old)
    for id_, new in both.new.types.items():
        if id_ not in both.pairs.back and new.called and new.named:
            yield _come(both, id_, new)


def _standing(both: Both) -> frozenset[TypeId]:
    """The old types at places that there still are: what stood elsewhere went along with its place."""
    found: list[TypeRef] = []
    for key in both.pairs.calls:
        found += (type_ for _, type_ in places(both.old.calls[key]))
    for id_, other in both.pairs.types.items():
        content, now = both.old.types[id_].content, both.new.types[other].content
        if isinstance(content, RecordOf) and isinstance(now, RecordOf):
            names = {each.wire_name for each in now.fields}
            found += (each.type for each in content.fields if each.wire_name in names)
        else:
            found += parts(content)
    return frozenset(id_ for each in found for id_ in named(each))


def _gone(both: Both, id_: TypeId, old: Declared) -> Change:
    label = both.was.label(id_)
    return Change(
        "type-removed",
        Grade.BREAKING,
        Topic.TYPES,
        Turn.REMOVED,
        label,
        label,
        "is gone",
        "programs that import it fail",
        old.at,
        True,
        old.key,
    )


def _come(both: Both, id_: TypeId, new: Declared) -> Change:
    label = both.now.label(id_)
    return Change(
        "type-added",
        Grade.COMPATIBLE,
        Topic.TYPES,
        Turn.ADDED,
        label,
        label,
        "is new",
        "",
        new.at,
        pointer=new.key,
    )


@dataclass(frozen=True, slots=True)
class _Pair:
    """A type of both clients."""

    both: Both
    label: str
    old: Declared
    new: Declared
    going: Ways

    def changes(self) -> Iterator[Change]:
        yield from self._names()
        if self.new.deprecated and not self.old.deprecated:
            yield self._change(
                "type-deprecated", Grade.COMPATIBLE, "is deprecated", "", Turn.DEPRECATED
            )
        found = [*self._contents()]
        yield from found
        if not found and self.old.said != self.new.said:
            yield self._change("docs", Grade.DOCS, "is described in other words")

    def _names(self) -> Iterator[Change]:
        was, now = self.old, self.new
        what = f"is called {code(now.called)} now" if now.called else "has no class now"
        why = "programs that import it by the old name fail"
        if was.called and (found := renamed(was.called, now.called, now.old, what, why)):
            yield self._change("type-renamed", found.grade, what, found.why, found.turn)
        for each in dropped(was.old, (now.called, *now.old)):
            yield self._change("old-name-removed", each.grade, each.what, each.why, each.turn)

    def _contents(self) -> Iterator[Change]:
        match self.old.content, self.new.content:
            case RecordOf() as one, RecordOf() as other:
                at = self.old.at, self.new.at
                yield from Records(
                    self.both, self.label, one, other, self.going, *at, self.new.key
                ).changes()
            case EnumOf() as one, EnumOf() as other:
                yield from self._choices().enum(one, other)
            case UnionOf() as one, UnionOf() as other:
                yield from self._choices().union(one, other)
            case AliasOf() as one, AliasOf() as other:
                yield from self._alias(one, other)
            case one, other:
                yield self._other_kind(one, other)

    def _choices(self) -> Choices:
        has_class = bool(self.old.called)
        return Choices(self.both, self.going, has_class, self._change)

    def _alias(self, one: AliasOf, other: AliasOf) -> Iterator[Change]:
        drift = self.both.types.drift(bare(one.type), bare(other.type))
        was, now = isinstance(one.type, Nullable), isinstance(other.type, Nullable)
        if was != now:
            drift |= Drift.WIDER if now else Drift.NARROWER
        if drift != Drift.SAME:
            told = f"is {self.both.now.type(other.type)} now"
            told += f", it was {self.both.was.type(one.type)}"
            yield self._change(
                "alias-type", grade(drift, self.going), told, notice(drift, self.going)
            )
            return
        limits = self.both.types.limits(one.type, other.type)
        if limits != Drift.SAME:
            narrower = Drift.NARROWER in limits
            breaks = narrower and self.going.sent
            yield self._change(
                "alias-limits",
                Grade.BREAKING if breaks else Grade.COMPATIBLE,
                "has tighter limits" if narrower else "has wider limits",
                "requests with values outside of them are refused" if breaks else "",
            )

    def _other_kind(self, one: Content, other: Content) -> Change:
        """A class that is no class any more breaks who makes one of it; else the values count."""
        told = f"is {_word(other)} now, it was {_word(one)}"
        was, now = _choices(one), _choices(other)
        if not was or not now:
            why = "programs that make one of it, or name its members, fail"
            return self._change("type-kind", Grade.BREAKING, told, why)
        drift = self.both.types.drift_of_many(was, now)
        return self._change("type-kind", grade(drift, self.going), told, notice(drift, self.going))

    def _change(
        self, kind: str, found: Grade, what: str, why: str = "", turn: Turn = Turn.CHANGED
    ) -> Change:
        return Change(
            kind,
            found,
            Topic.TYPES,
            turn,
            self.label,
            self.label,
            what,
            why,
            self.new.at,
            pointer=self.new.key,
        )


def _word(content: Content) -> str:
    match content:
        case RecordOf():
            return "a class"
        case EnumOf():
            return "an enum"
        case UnionOf():
            return "a union"
        case AliasOf():
            return "a name for another type"


def _choices(content: Content) -> tuple[TypeRef, ...]:
    """What a type without a class of its own can be."""
    match content:
        case UnionOf(variants=variants):
            return variants
        case AliasOf(type=type_):
            return (type_,)
        case RecordOf() | EnumOf():
            return ()
