"""Rules for what comes back of an operation: answers, errors, headers, streams and pages.

In: a pair of calls. Out: changes. Media types of answers are the client's own affair, types are the caller's.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.changes.both import grade, notice
from generator.changes.call_pair import CallPair
from generator.changes.change import Change, Grade, Turn
from generator.changes.covers import Drift
from generator.changes.directions import RECEIVED
from generator.changes.returned import errors, returned, successes, told
from generator.changes.surface import Call, Paged, Streamed
from generator.changes.wording import code, listed


class Answered(CallPair):
    """Compares what comes back."""

    __slots__ = ()

    def changes(self) -> Iterator[Change]:
        """All that differs."""
        yield from self._returned()
        yield from self._errors()
        yield from self._headers()
        yield from self._stream()
        yield from self._paged()

    # -- answers

    def _returned(self) -> Iterator[Change]:
        one, other = returned(self.old), returned(self.new)
        drift = self.both.types.drift_of_many(one, other)
        if drift != Drift.SAME:
            now, was = told(other, self.both.now), told(one, self.both.was)
            what = f"returns {now} now, it was {was}" if now != was else f"returns another {now}"
            why = notice(drift, RECEIVED)
            yield self.change("returns", grade(drift, RECEIVED), what, why)
        elif _media(self.old) != _media(self.new):
            what = f"is answered as {listed(_media(self.new)) or 'nothing'} now"
            yield self.change("answer-media", Grade.COMPATIBLE, what)

    def _errors(self) -> Iterator[Change]:
        was, now = errors(self.old), errors(self.new)
        for status, types in was.items():
            if status not in now:
                what = f"says nothing of the answer {code(status)} any more"
                breaks = bool(types)
                why = "`error.data` of it has no type of its own" if breaks else ""
                found = Grade.BREAKING if breaks else Grade.COMPATIBLE
                yield self.change("error-removed", found, what, why, Turn.REMOVED)
                continue
            drift = self.both.types.drift_of_many(types, now[status])
            if drift != Drift.SAME and types:
                other = told(now[status], self.both.now)
                what = f"has {other} as data of the error {code(status)} now"
                what += f", it was {told(types, self.both.was)}"
                yield self.change("error-type", grade(drift, RECEIVED), what)
            elif drift != Drift.SAME:
                what = (
                    f"has data of the error {code(status)} now: {told(now[status], self.both.now)}"
                )
                yield self.change("error-type", Grade.COMPATIBLE, what)
        for status in now:
            if status not in was:
                what = f"may answer {code(status)}"
                yield self.change("error-added", Grade.COMPATIBLE, what, "", Turn.ADDED)

    def _headers(self) -> Iterator[Change]:
        """Headers are texts to callers, so only whether they are described can differ."""
        was = {(each.status, name) for each in self.old.answers for name, _, _ in each.headers}
        now = {(each.status, name) for each in self.new.answers for name, _, _ in each.headers}
        for status, name in sorted(was - now):
            if any(each.status == status for each in self.new.answers):
                what = (
                    f"says nothing of the header {code(name)} of the answer {code(status)} any more"
                )
                yield self.change("header-removed", Grade.COMPATIBLE, what, "", Turn.REMOVED)
        for status, name in sorted(now - was):
            if any(each.status == status for each in self.old.answers):
                what = f"tells of the header {code(name)} of the answer {code(status)}"
                yield self.change("header-added", Grade.COMPATIBLE, what, "", Turn.ADDED)

    # -- streams and pages

    def _stream(self) -> Iterator[Change]:
        match self.old.stream, self.new.stream:
            case None, None:
                return
            case Streamed(), None:
                why = "the method that streams is gone"
                yield self.change(
                    "stream-removed", Grade.BREAKING, "does not stream any more", why, Turn.REMOVED
                )
            case None, Streamed():
                yield self.change(
                    "stream-added", Grade.COMPATIBLE, "can be streamed", "", Turn.ADDED
                )
            case Streamed() as one, Streamed() as other:
                yield from self._streams(one, other)

    def _streams(self, one: Streamed, other: Streamed) -> Iterator[Change]:
        drift = self.both.types.drift(one.type, other.type)
        if drift != Drift.SAME:
            what = f"streams {self.both.now.type(other.type)} now"
            what += f", it was {self.both.was.type(one.type)}"
            why = notice(drift, RECEIVED)
            yield self.change("stream-type", grade(drift, RECEIVED), what, why)
        if one.switch != other.switch:
            asked = code(other.switch) if other.switch else "nothing"
            what = f"streams when asked by {asked}"
            what += f", it was {code(one.switch)}" if one.switch else ", it was always"
            yield self.change("stream-switch", Grade.BREAKING, what)
        if (one.kind, one.end) != (other.kind, other.end):
            yield self.change("stream-form", Grade.COMPATIBLE, "streams in another form")
        names = {each.stream for each in self.new.reached}
        if lost := [each.stream for each in self.old.reached if each.stream not in names]:
            method = listed(lost)
            if {each.method for each in self.old.reached} == {
                each.method for each in self.new.reached
            }:
                yield self.change("stream-renamed", Grade.BREAKING, f"has no {method} any more")

    def _paged(self) -> Iterator[Change]:
        match self.old.paged, self.new.paged:
            case None, None:
                return
            case Paged(), None:
                why = "the method that gives all items is gone"
                yield self.change(
                    "pages-removed", Grade.BREAKING, "has no pages any more", why, Turn.REMOVED
                )
            case None, Paged():
                yield self._pages_added()
            case Paged() as one, Paged() as other:
                yield from self._pages(one, other)

    def _pages_added(self) -> Change:
        """In the resource tree `list` gives pages where there are some, and the answer where there are none."""
        listing = [each for each in self.old.resources if each.endswith(".list")]
        if listing and set(listing) & set(self.new.resources):
            what = f"has pages now: {listed(listing)} gives its items one by one"
            why = "programs that read the answer of it fail"
            return self.change("pages-added", Grade.BREAKING, what, why, Turn.ADDED)
        what = "has pages now, whose items can be had one by one"
        return self.change("pages-added", Grade.COMPATIBLE, what, "", Turn.ADDED)

    def _pages(self, one: Paged, other: Paged) -> Iterator[Change]:
        drift = self.both.types.drift(one.item, other.item)
        if drift != Drift.SAME:
            what = f"has pages of {self.both.now.type(other.item)} now"
            what += f", it was {self.both.was.type(one.item)}"
            yield self.change("pages-type", grade(drift, RECEIVED), what)
        if (one.style, one.items) != (other.style, other.items):
            what = "goes from page to page in another way"
            yield self.change("pages-form", Grade.COMPATIBLE, what, "the client knows how")


def _media(call: Call) -> list[str]:
    return sorted({each.media_type for of in successes(call) for each in of.contents})
