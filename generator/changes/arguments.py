"""Rules for what a caller gives: names, order, types, what must be given.

In: an operation of both clients. Out: changes. Fields of a form are arguments as well; their types are compared where the
form is a type, so that only names and order count here.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.changes.both import Both, grade, notice
from generator.changes.change import Change, Grade, Topic, Turn
from generator.changes.covers import Drift
from generator.changes.directions import SENT
from generator.changes.members import bare
from generator.changes.names import dropped, renamed
from generator.changes.surface import Argument, Call, Place
from generator.changes.wording import code, listed, plain
from generator.model.types import Nullable
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Arguments:
    """Compares the arguments of an operation."""

    both: Both
    old: Call
    new: Call

    def changes(self) -> Iterator[Change]:
        """All that differs."""
        found = [*self._pairs()]
        gone = [each for each in self.old.arguments if not any(each is one for one, _ in found)]
        come = [each for each in self.new.arguments if not any(each is new for _, new in found)]
        for each in gone:
            yield self._removed(each)
        for each in come:
            yield self._added(each)
        for one, other in found:
            yield from self._argument(one, other)
        yield from self._order(found, gone, come)

    def _pairs(self) -> Iterator[tuple[Argument, Argument]]:
        """By what they are called in a request; then by the name that callers have for them; then by their place, if the
        path has as many holes, or if they alone are left of one type."""
        left = list(self.new.arguments)
        rest: list[Argument] = []
        for each in self.old.arguments:
            same = [other for other in left if other.wire_name == each.wire_name]
            other = next((other for other in same if other.place == each.place), None)
            other = other or next(iter(same), None)
            if other is None or (each.place == "body") != (other.place == "body"):
                rest.append(each)
            else:
                left.remove(other)
                yield each, other
        for each in rest:
            by_name = (other for other in left if other.called == each.called)
            alike = (other for other in left if self._is_rename(each, other))
            if (other := next(by_name, None) or next(alike, None)) is not None:
                left.remove(other)
                yield each, other

    def _is_rename(self, one: Argument, other: Argument) -> bool:
        if one.place != other.place or one.required != other.required:
            return False
        is_there = self.old.arguments.index(one) == self.new.arguments.index(other)
        return is_there and self.both.types.drift(one.type, other.type) == Drift.SAME

    def _removed(self, each: Argument) -> Change:
        what = "is gone"
        why = "programs that give it fail"
        return self._change(
            "parameter-removed", Grade.BREAKING, each, what, why, Turn.REMOVED, each.at, True
        )

    def _added(self, each: Argument) -> Change:
        if each.required:
            why = "calls without it fail"
            return self._change(
                "parameter-added-required",
                Grade.BREAKING,
                each,
                f"is new, and must be given ({each.place})",
                why,
                Turn.ADDED,
                each.at,
            )
        breaks = self.both.manner.every_argument
        return self._change(
            "parameter-added",
            Grade.BREAKING if breaks else Grade.COMPATIBLE,
            each,
            f"is new ({each.place})",
            "calls have one argument more" if breaks else "",
            Turn.ADDED,
            each.at,
        )

    def _argument(self, one: Argument, other: Argument) -> Iterator[Change]:
        at = other.at
        yield from self._names(one, other)
        if other.required and not one.required:
            why = "calls without it fail"
            yield self._change(
                "parameter-required", Grade.BREAKING, one, "must be given now", why, at=at
            )
        elif one.required and not other.required:
            yield self._change(
                "parameter-optional", Grade.COMPATIBLE, one, "may be left out now", at=at
            )
        if one.place == "form" and other.place == "form":
            return
        yield from self._type(one, other)
        yield from self._details(one, other)

    def _names(self, one: Argument, other: Argument) -> Iterator[Change]:
        """Where arguments are given by their places alone, names are nothing to callers."""
        what, why = f"is called {code(other.called)} now", "programs that give it by its name fail"
        by_name = self.both.manner.by_name
        if found := renamed(one.called, other.called, other.old, what, why):
            rank = found.grade if by_name else Grade.COMPATIBLE
            why = found.why if by_name else ""
            yield self._change("parameter-renamed", rank, one, what, why, found.turn, other.at)
        for each in dropped(one.old, (other.called, *other.old)) if by_name else ():
            yield self._change(
                "old-name-removed", each.grade, one, each.what, each.why, each.turn, other.at
            )

    def _type(self, one: Argument, other: Argument) -> Iterator[Change]:
        drift = self.both.types.drift(bare(one.type), bare(other.type))
        was_null, is_null = isinstance(one.type, Nullable), isinstance(other.type, Nullable)
        if was_null != is_null and one.required:
            drift |= Drift.WIDER if is_null else Drift.NARROWER
        if drift != Drift.SAME:
            was, now = self.both.was.type(one.type), self.both.now.type(other.type)
            yield self._change(
                "parameter-type",
                grade(drift, SENT),
                one,
                f"is {now} now, it was {was}" if was != now else f"is another {now} now",
                notice(drift, SENT),
                at=other.at,
            )
            return
        limits = self.both.types.limits(one.type, other.type)
        if limits != Drift.SAME:
            narrower = Drift.NARROWER in limits
            yield self._change(
                "parameter-limits",
                Grade.BREAKING if narrower else Grade.COMPATIBLE,
                one,
                "has tighter limits" if narrower else "has wider limits",
                "calls with values outside of them are refused" if narrower else "",
                at=other.at,
            )

    def _details(self, one: Argument, other: Argument) -> Iterator[Change]:
        if one.place != other.place:
            told = f"is sent in {other.place} now, it was {one.place}"
            yield self._change("parameter-place", Grade.COMPATIBLE, one, told, at=other.at)
        elif one.style != other.style:
            told = f"is written {other.style} now, it was {one.style}"
            yield self._change("parameter-style", Grade.COMPATIBLE, one, told, at=other.at)
        if one.default != other.default:
            was, now = _default(one), _default(other)
            yield self._change(
                "parameter-default",
                Grade.COMPATIBLE,
                one,
                f"is taken for {now} where it is left out, it was {was}",
                "the API does another thing where it is not given",
                at=other.at,
            )
        if other.deprecated and not one.deprecated:
            yield self._change(
                "parameter-deprecated",
                Grade.COMPATIBLE,
                one,
                "is deprecated",
                "",
                Turn.DEPRECATED,
                other.at,
            )

    # -- order

    def _order(
        self,
        found: list[tuple[Argument, Argument]],
        gone: list[Argument],
        come: list[Argument],
    ) -> Iterator[Change]:
        """Who gives arguments without their names gives them at their places. Where all must be given, and some came or
        went, that has been said."""
        if self.both.manner.every_argument and (gone or come):
            return
        moved = [
            one.called
            for one, other in sorted(found, key=lambda pair: _index(self.old, pair[0]))
            if _index(self.old, one) != _index(self.new, other)
        ]
        if moved:
            yield Change(
                "parameter-order",
                Grade.BREAKING,
                Topic.CALLS,
                Turn.CHANGED,
                self.old.shown,
                self.old.shown,
                f"has {listed(moved)} at another place",
                "programs that give arguments without their names give others",
                self.new.at,
                pointer=self.new.key,
            )

    def _change(
        self,
        kind: str,
        found: Grade,
        each: Argument,
        what: str,
        why: str = "",
        turn: Turn = Turn.CHANGED,
        at: Place = None,
        old_at: bool = False,
    ) -> Change:
        shown = self.old.shown
        subject = f"{shown}({each.called})"
        pointer = self.old.key if old_at else self.new.key
        return Change(
            kind, found, Topic.CALLS, turn, shown, subject, what, why, at, old_at, pointer
        )


def _index(call: Call, argument: Argument) -> int:
    """Its place among all arguments: by what it is, as two may be equal."""
    return next(at for at, each in enumerate(call.arguments) if each is argument)


def _default(argument: Argument) -> str:
    return "nothing" if argument.default is None else code(plain(argument.default))
