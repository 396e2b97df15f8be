"""Rules for the fields of a class.

In: two records that are the same type. Out: changes. A field of an answer that may be missing or null now breaks its
readers, one that must be given breaks senders. Limits count where values are sent: answers are read whatever they hold.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from generator.changes.both import Both, grade, notice
from generator.changes.change import Change, Grade, Topic, Turn
from generator.changes.covers import Drift
from generator.changes.directions import Ways
from generator.changes.seen import plain
from generator.changes.surface import Member, Place, RecordOf
from generator.changes.wording import code
from generator.model.declarations import Access
from generator.model.types import ANY, Nullable, TypeRef
from generator.values import dataclass

SIMILAR = 0.6
"""How much of two names must be alike for one to be a new name of the other."""


def bare(type_: TypeRef) -> TypeRef:
    """The type without null."""
    return type_.type if isinstance(type_, Nullable) else type_


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
        new = {each.wire_name: each for each in self.new.fields}
        old = {each.wire_name: each for each in self.old.fields}
        gone = [each for name, each in old.items() if name not in new]
        come = [each for name, each in new.items() if name not in old]
        for one, other in self._renamed(gone, come):
            gone.remove(one)
            come.remove(other)
            yield self._named_anew(one, other)
            yield from self._field(one, other)
        for each in gone:
            yield self._removed(each)
        for each in come:
            yield self._added(each)
        for name, one in old.items():
            if name in new:
                yield from self._field(one, new[name])
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

    # -- one field

    def _field(self, one: Member, other: Member) -> Iterator[Change]:
        at = other.at
        if one.called != other.called and one.wire_name == other.wire_name:
            yield self._change(
                "field-renamed",
                Grade.BREAKING,
                one,
                f"is called {code(other.called)} now",
                "the old name is not there any more",
                at=at,
            )
        yield from self._presence(one, other)
        yield from self._null(one, other)
        drift = self.both.types.drift(bare(one.type), bare(other.type))
        if one.conditional != other.conditional:
            drift |= Drift.WIDER if other.conditional else Drift.NARROWER
        if drift != Drift.SAME:
            was, now = self.both.was.type(one.type), self.both.now.type(other.type)
            told = f"is {now} now, it was {was}" if was != now else f"is another {now} now"
            yield self._change(
                "field-type",
                grade(drift, self.going),
                one,
                told,
                notice(drift, self.going),
                at=at,
            )
        else:
            yield from self._limits(one, other)
        yield from self._access(one, other)
        if one.deprecated != other.deprecated:
            yield self._deprecation(other)

    def _presence(self, one: Member, other: Member) -> Iterator[Change]:
        if one.required and not other.required:
            breaks = self.going.received and not isinstance(one.type, Nullable)
            yield self._change(
                "field-optional",
                (
                    Grade.BREAKING
                    if breaks and self.both.manner.absence_in_types
                    else Grade.COMPATIBLE
                ),
                one,
                "may be left out now",
                "answers may not have it" if self.going.received else "",
                at=other.at,
            )
        elif other.required and not one.required:
            asked = self.going.sent and other.access is not Access.READ_ONLY
            yield self._change(
                "field-required",
                Grade.BREAKING if asked else Grade.COMPATIBLE,
                one,
                "must be given now" if asked else "is always there now",
                "requests without it are refused" if asked else "",
                at=other.at,
            )
        elif one.presence != other.presence or one.default != other.default:
            yield self._default(one, other)

    def _default(self, one: Member, other: Member) -> Change:
        was = code(plain(one.default)) if one.presence == "default" else "nothing"
        now = code(plain(other.default)) if other.presence == "default" else "nothing"
        return self._change(
            "field-default",
            Grade.COMPATIBLE,
            one,
            f"is taken for {now} where it is left out, it was {was}",
            "the API does another thing where it is not given" if self.going.sent else "",
            at=other.at,
        )

    def _null(self, one: Member, other: Member) -> Iterator[Change]:
        was, now = isinstance(one.type, Nullable), isinstance(other.type, Nullable)
        if was == now:
            return
        if now:
            readers = self.going.received and one.required and self.both.manner.absence_in_types
            yield self._change(
                "field-nullable",
                Grade.BREAKING if readers else Grade.COMPATIBLE,
                one,
                "may be null now",
                "answers may hold null" if self.going.received else "null can be given",
                at=other.at,
            )
        else:
            yield self._change(
                "field-not-null",
                Grade.BREAKING if self.going.sent else Grade.COMPATIBLE,
                one,
                "is never null now",
                "null can no longer be given" if self.going.sent else "",
                at=other.at,
            )

    def _limits(self, one: Member, other: Member) -> Iterator[Change]:
        drift = self.both.types.limits(one.type, other.type)
        if drift == Drift.SAME:
            return
        narrower = Drift.NARROWER in drift
        told = "has tighter limits" if narrower else "has wider limits"
        breaks = narrower and self.going.sent and other.access is not Access.READ_ONLY
        yield self._change(
            "field-limits",
            Grade.BREAKING if breaks else Grade.COMPATIBLE,
            one,
            told,
            "requests with values outside of them are refused" if breaks else "",
            at=other.at,
        )

    def _access(self, one: Member, other: Member) -> Iterator[Change]:
        if one.access == other.access:
            return
        told = {
            Access.BOTH: "is in requests and in answers now",
            Access.READ_ONLY: "is in answers alone now, and is not sent",
            Access.WRITE_ONLY: "is in requests alone now",
        }[other.access]
        asked = one.access is Access.READ_ONLY and other.required and self.going.sent
        missed = other.access is Access.WRITE_ONLY and self.going.received
        yield self._change(
            "field-access",
            Grade.BREAKING if asked or missed else Grade.COMPATIBLE,
            one,
            told,
            "requests without it are refused" if asked else "",
            at=other.at,
        )

    def _deprecation(self, other: Member) -> Change:
        if other.deprecated:
            return self._change(
                "field-deprecated",
                Grade.COMPATIBLE,
                other,
                "is deprecated",
                "editors strike it out",
                Turn.DEPRECATED,
                at=other.at,
            )
        return self._change(
            "field-undeprecated",
            Grade.DOCS,
            other,
            "is no longer deprecated",
            at=other.at,
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
        return Change(
            kind,
            found,
            Topic.TYPES,
            turn,
            self.label,
            f"{self.label}.{each.called}",
            what,
            why,
            at,
            old_at,
            f"{self.pointer}/properties/{each.wire_name}",
        )
