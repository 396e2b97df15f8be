"""Rules for a field that both clients have.

In: a field of each. Out: changes. A field of an answer that may be missing or null now breaks its readers, one that must
be given breaks senders. Limits count where values are sent: answers are read whatever they hold.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.changes.both import Both, grade, notice
from generator.changes.change import Change, Grade, Topic, Turn
from generator.changes.covers import Drift
from generator.changes.directions import Ways
from generator.changes.names import dropped, renamed
from generator.changes.surface import Member, Place
from generator.changes.wording import code, plain
from generator.model.declarations import Access
from generator.model.types import Nullable, TypeRef
from generator.values import dataclass


def bare(type_: TypeRef) -> TypeRef:
    """The type without null."""
    return type_.type if isinstance(type_, Nullable) else type_


def member_change(
    label: str,
    pointer: str,
    kind: str,
    found: Grade,
    each: Member,
    what: str,
    why: str = "",
    turn: Turn = Turn.CHANGED,
    at: Place = None,
) -> Change:
    """A change of a field of the class `label`, whose schema is at `pointer`."""
    subject = f"{label}.{each.called}"
    where = f"{pointer}/properties/{each.wire_name}"
    return Change(kind, found, Topic.TYPES, turn, label, subject, what, why, at, pointer=where)


@dataclass(frozen=True, slots=True)
class Members:
    """Compares fields of a class. `label` is what the old one is called, `going` where its values go."""

    both: Both
    label: str
    going: Ways
    pointer: str

    def changes(self, one: Member, other: Member) -> Iterator[Change]:
        """All that differs."""
        at = other.at
        if one.wire_name == other.wire_name:
            yield from self._names(one, other)
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

    def _names(self, one: Member, other: Member) -> Iterator[Change]:
        what, why = f"is called {code(other.called)} now", "the old name is not there any more"
        if found := renamed(one.called, other.called, other.old, what, why):
            yield self._change(
                "field-renamed", found.grade, one, what, found.why, found.turn, at=other.at
            )
        for each in dropped(one.old, (other.called, *other.old)):
            yield self._change(
                "old-name-removed", each.grade, one, each.what, each.why, each.turn, at=other.at
            )

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
            Access.ASKED: "is required in requests, and answers may lack it now",
        }[other.access]
        asked = one.access is Access.READ_ONLY and other.required and self.going.sent
        lacking = (Access.WRITE_ONLY, Access.ASKED)
        missed = other.access in lacking and one.access not in lacking and self.going.received
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
    ) -> Change:
        return member_change(self.label, self.pointer, kind, found, each, what, why, turn, at)
