"""Rules for the fields of a class: which are gone, new or renamed, and what holds of entries that are no fields.

In: two records that are the same type. Out: changes. What differs in a field that both have is said by `members`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from generator.changes.both import Both, grade, notice
from generator.changes.change import Change, Grade, Topic, Turn
from generator.changes.covers import Drift
from generator.changes.directions import Ways
from generator.changes.members import Members, member_change
from generator.changes.surface import Member, Place, RecordOf
from generator.changes.wording import code
from generator.model.declarations import Access
from generator.model.types import ANY
from generator.values import dataclass, replace

SIMILAR = 0.6
"""How much of two names must be alike for one to be a new name of the other."""


@dataclass(frozen=True, slots=True)
class Records:
    """Compares two records. `label` is what the old one is called, `going` where its values go."""

    both: Both
    label: str
    old: RecordOf
    new: RecordOf
    going: Ways
    old_at: Place
    new_at: Place
    pointer: str

    def changes(self) -> Iterator[Change]:
        """All that differs."""
        members = Members(self.both, self.label, self.going, self.pointer)
        new = {each.wire_name: each for each in self.new.fields}
        old = {each.wire_name: each for each in self.old.fields}
        gone = [each for name, each in old.items() if name not in new]
        come = [each for name, each in new.items() if name not in old]
        for one, other in self._renamed(gone, come):
            gone.remove(one)
            come.remove(other)
            yield self._named_anew(one, other)
            yield from members.changes(one, other)
        for each in gone:
            yield self._removed(each)
        for each in come:
            yield self._added(each)
        for name, one in old.items():
            if name in new:
                yield from members.changes(one, new[name])
        yield from self._further()
        yield from self._base()

    def _renamed(
        self, gone: Sequence[Member], come: Sequence[Member]
    ) -> Iterator[tuple[Member, Member]]:
        """Fields that went where a like one came: of the same type, and at the same place or of a like name."""
        taken: set[str] = set()
        for one in list(gone):
            for other in list(come):
                if other.wire_name not in taken and self._is_rename(one, other):
                    taken.add(other.wire_name)
                    yield one, other
                    break

    def _is_rename(self, one: Member, other: Member) -> bool:
        if one.presence != other.presence or one.access != other.access:
            return False
        if self.both.types.drift(one.type, other.type) != Drift.SAME:
            return False
        same_place = self.old.fields.index(one) == self.new.fields.index(other)
        names = one.wire_name.lower(), other.wire_name.lower()
        is_like = SequenceMatcher(None, *names).ratio() >= SIMILAR
        return is_like or (same_place and len(self.old.fields) == len(self.new.fields))

    def _named_anew(self, one: Member, other: Member) -> Change:
        """Callers know a field by what it is called; its key in JSON is the client's own affair."""
        if one.called == other.called:
            what = f"is {code(other.wire_name)} in JSON now, it was {code(one.wire_name)}"
            return self._change("field-key", Grade.COMPATIBLE, one, what, at=other.at)
        what, why = f"is called {code(other.called)} now", "the old name is not there any more"
        return self._change("field-renamed", Grade.BREAKING, one, what, why, at=other.at)

    def _removed(self, each: Member) -> Change:
        return self._change(
            "field-removed",
            Grade.BREAKING,
            each,
            "is gone",
            "programs that read or give it fail",
            Turn.REMOVED,
            at=each.at,
            old_at=True,
        )

    def _added(self, each: Member) -> Change:
        if each.required and self.going.sent and each.access is not Access.READ_ONLY:
            told = "is new, and must be given"
            why = "requests without it are refused"
            return self._change(
                "field-added-required", Grade.BREAKING, each, told, why, Turn.ADDED, at=each.at
            )
        return self._change(
            "field-added", Grade.COMPATIBLE, each, "is new", "", Turn.ADDED, at=each.at
        )

    # -- the whole

    def _further(self) -> Iterator[Change]:
        """Entries that are no fields."""
        if self.new.closed and not self.old.closed:
            breaks = self.going.sent
            yield self._whole(
                "entries-closed",
                Grade.BREAKING if breaks else Grade.COMPATIBLE,
                "has no entries besides its fields now",
                "requests with others are refused" if breaks else "",
            )
        elif self.old.closed and not self.new.closed:
            yield self._whole("entries-open", Grade.COMPATIBLE, "may have entries besides fields")
        had = self.old.extra is not None or bool(self.old.patterns)
        has = self.new.extra is not None or bool(self.new.patterns)
        if had and not has:
            why = "`additional_properties` is gone"
            yield self._whole("entries-untyped", Grade.BREAKING, "has no typed entries now", why)
        elif had and has:
            yield from self._entries()

    def _entries(self) -> Iterator[Change]:
        one, other = self.old.extra or ANY, self.new.extra or ANY
        drift = self.both.types.drift(one, other)
        if drift != Drift.SAME:
            was, now = self.both.was.type(one), self.both.now.type(other)
            yield self._whole(
                "entries-type",
                grade(drift, self.going),
                f"has further entries of {now} now, it was {was}",
                notice(drift, self.going),
            )

    def _base(self) -> Iterator[Change]:
        base = self.old.base
        if base is None or self.both.pairs.types.get(base, "") == self.new.base:
            return
        yield self._whole(
            "base-changed",
            Grade.BREAKING,
            f"is no longer a {code(self.both.was.label(base))}",
            "it cannot be given where one is asked for",
        )

    def _whole(self, kind: str, found: Grade, what: str, why: str = "") -> Change:
        return Change(
            kind,
            found,
            Topic.TYPES,
            Turn.CHANGED,
            self.label,
            self.label,
            what,
            why,
            self.new_at,
            pointer=self.pointer,
        )

    def _change(
        self,
        kind: str,
        found: Grade,
        each: Member,
        what: str,
        why: str = "",
        turn: Turn = Turn.CHANGED,
        *,
        at: Place,
        old_at: bool = False,
    ) -> Change:
        told = member_change(self.label, self.pointer, kind, found, each, what, why, turn, at)
        return replace(told, old_at=old_at)
