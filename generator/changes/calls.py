"""Rules for operations: what is gone, new, renamed or deprecated; what comes back, in which media types; streams, pages,
who may call.

In: `Both`. Out: changes. Where a request goes to (path, method, server) is the client's own affair, and no break.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.changes.arguments import Arguments
from generator.changes.both import Both, grade, notice
from generator.changes.change import Change, Grade, Topic, Turn
from generator.changes.covers import Drift
from generator.changes.directions import RECEIVED, SENT
from generator.changes.names import STAYS, dropped
from generator.changes.returned import errors, returned, successes, told
from generator.changes.surface import Call, Paged, Streamed
from generator.changes.wording import code, listed
from generator.values import dataclass


def call_changes(both: Both) -> Iterator[Change]:
    """All that differs in operations, in the order of the old client, then of the new one."""
    for key, old in both.old.calls.items():
        other = both.pairs.calls.get(key)
        if other is None:
            yield _gone(old)
        else:
            yield from _Pair(both, old, both.new.calls[other]).changes()
    there = {*both.pairs.calls.values()}
    for key, new in both.new.calls.items():
        if key not in there:
            what = f"is new: {code(new.key)}"
            yield _made(new, "operation-added", Grade.COMPATIBLE, what, "", Turn.ADDED)


def _gone(old: Call) -> Change:
    what, why = f"is gone: {code(old.key)}", "programs that call it fail"
    return _made(old, "operation-removed", Grade.BREAKING, what, why, Turn.REMOVED, True)


def _made(
    call: Call, kind: str, found: Grade, what: str, why: str, turn: Turn, old_at: bool = False
) -> Change:
    shown = call.shown
    return Change(
        kind, found, Topic.CALLS, turn, shown, shown, what, why, call.at, old_at, call.key
    )


@dataclass(frozen=True, slots=True)
class _Pair:
    """An operation of both clients."""

    both: Both
    old: Call
    new: Call

    def changes(self) -> Iterator[Change]:
        found = [*self._all()]
        yield from found
        if not found and self.old.said != self.new.said:
            yield self._change("docs", Grade.DOCS, "is described in other words")

    def _all(self) -> Iterator[Change]:
        yield from self._names()
        if self.old.key != self.new.key:
            what = f"is {code(self.new.key)} now, it was {code(self.old.key)}"
            yield self._change("operation-moved", Grade.COMPATIBLE, what, "the client knows where")
        yield from self._deprecation()
        yield from Arguments(self.both, self.old, self.new).changes()
        yield from self._bodies()
        yield from self._returned()
        yield from self._errors()
        yield from self._headers()
        yield from self._stream()
        yield from self._paged()
        yield from self._security()
        if self.old.servers != self.new.servers:
            where = listed(self.new.servers) if self.new.servers else "the servers of all"
            yield self._change("operation-servers", Grade.COMPATIBLE, f"is sent to {where} now")

    # -- names

    def _names(self) -> Iterator[Change]:
        """By which names callers get to it: one that there still is breaks nobody."""
        was, now = _reached(self.old), _reached(self.new)
        why = "programs that call it by the old name fail"
        lost = [each for each in was if each not in now]
        new = listed([each for each in now if each not in was] or [self.new.shown])
        for breaks in (True, False):
            names = [each for each in lost if (each not in self.new.old) is breaks]
            if names:
                what = f"is called {new} now, it was {listed(names)}"
                rank = Grade.BREAKING if breaks else Grade.COMPATIBLE
                told = (why, Turn.CHANGED) if breaks else (STAYS, Turn.DEPRECATED)
                yield self._change("operation-renamed", rank, what, *told)
        for each in dropped(self.old.old, (*now, *self.new.old)):
            yield self._change("old-name-removed", each.grade, each.what, each.why, each.turn)
        ways = [each for each in self.old.resources if each not in self.new.resources]
        if ways:
            what = f"is no longer {listed(ways)}"
            if self.new.resources:
                what += f" but {listed(self.new.resources)}"
            yield self._change("resource-renamed", Grade.BREAKING, what, why)

    def _deprecation(self) -> Iterator[Change]:
        if self.new.deprecated and not self.old.deprecated:
            why = "programs that call it are warned"
            yield self._change(
                "operation-deprecated", Grade.COMPATIBLE, "is deprecated", why, Turn.DEPRECATED
            )
        elif self.old.deprecated and not self.new.deprecated:
            what = "is no longer deprecated"
            yield self._change("operation-undeprecated", Grade.DOCS, what)

    # -- what is sent

    def _bodies(self) -> Iterator[Change]:
        was = {each.media_type: each for each in self.old.body}
        now = {each.media_type: each for each in self.new.body}
        for name in was:
            if name not in now and now:
                what = f"cannot be sent as {code(name)} any more"
                why = "programs that ask for it, or give its values, fail"
                yield self._change("request-media-removed", Grade.BREAKING, what, why, Turn.REMOVED)
        for name in now:
            if name not in was and was:
                what = f"can be sent as {code(name)} as well"
                yield self._change("request-media-added", Grade.COMPATIBLE, what, "", Turn.ADDED)
        for name, one in list(was.items())[1:]:
            if name in now:
                drift = self.both.types.drift(one.type, now[name].type)
                if drift != Drift.SAME:
                    words = self.both.now.type(now[name].type)
                    what = (
                        f"takes {words} as {code(name)} now, it was {self.both.was.type(one.type)}"
                    )
                    yield self._change("request-type", grade(drift, SENT), what)

    # -- what comes back

    def _returned(self) -> Iterator[Change]:
        one, other = returned(self.old), returned(self.new)
        drift = self.both.types.drift_of_many(one, other)
        if drift != Drift.SAME:
            now, was = told(other, self.both.now), told(one, self.both.was)
            what = f"returns {now} now, it was {was}" if now != was else f"returns another {now}"
            why = notice(drift, RECEIVED)
            yield self._change("returns", grade(drift, RECEIVED), what, why)
        elif _media(self.old) != _media(self.new):
            what = f"is answered as {listed(_media(self.new)) or 'nothing'} now"
            yield self._change("answer-media", Grade.COMPATIBLE, what)

    def _errors(self) -> Iterator[Change]:
        was, now = errors(self.old), errors(self.new)
        for status, types in was.items():
            if status not in now:
                what = f"says nothing of the answer {code(status)} any more"
                breaks = bool(types)
                why = "`error.data` of it has no type of its own" if breaks else ""
                found = Grade.BREAKING if breaks else Grade.COMPATIBLE
                yield self._change("error-removed", found, what, why, Turn.REMOVED)
                continue
            drift = self.both.types.drift_of_many(types, now[status])
            if drift != Drift.SAME and types:
                other = told(now[status], self.both.now)
                what = f"has {other} as data of the error {code(status)} now"
                what += f", it was {told(types, self.both.was)}"
                yield self._change("error-type", grade(drift, RECEIVED), what)
            elif drift != Drift.SAME:
                what = (
                    f"has data of the error {code(status)} now: {told(now[status], self.both.now)}"
                )
                yield self._change("error-type", Grade.COMPATIBLE, what)
        for status in now:
            if status not in was:
                what = f"may answer {code(status)}"
                yield self._change("error-added", Grade.COMPATIBLE, what, "", Turn.ADDED)

    def _headers(self) -> Iterator[Change]:
        """Headers are texts to callers, so only whether they are described can differ."""
        was = {(each.status, name) for each in self.old.answers for name, _, _ in each.headers}
        now = {(each.status, name) for each in self.new.answers for name, _, _ in each.headers}
        for status, name in sorted(was - now):
            if any(each.status == status for each in self.new.answers):
                what = (
                    f"says nothing of the header {code(name)} of the answer {code(status)} any more"
                )
                yield self._change("header-removed", Grade.COMPATIBLE, what, "", Turn.REMOVED)
        for status, name in sorted(now - was):
            if any(each.status == status for each in self.old.answers):
                what = f"tells of the header {code(name)} of the answer {code(status)}"
                yield self._change("header-added", Grade.COMPATIBLE, what, "", Turn.ADDED)

    # -- streams and pages

    def _stream(self) -> Iterator[Change]:
        match self.old.stream, self.new.stream:
            case None, None:
                return
            case Streamed(), None:
                why = "the method that streams is gone"
                yield self._change(
                    "stream-removed", Grade.BREAKING, "does not stream any more", why, Turn.REMOVED
                )
            case None, Streamed():
                yield self._change(
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
            yield self._change("stream-type", grade(drift, RECEIVED), what, why)
        if one.switch != other.switch:
            asked = code(other.switch) if other.switch else "nothing"
            what = f"streams when asked by {asked}"
            what += f", it was {code(one.switch)}" if one.switch else ", it was always"
            yield self._change("stream-switch", Grade.BREAKING, what)
        if (one.kind, one.end) != (other.kind, other.end):
            yield self._change("stream-form", Grade.COMPATIBLE, "streams in another form")
        names = {each.stream for each in self.new.reached}
        if lost := [each.stream for each in self.old.reached if each.stream not in names]:
            method = listed(lost)
            if {each.method for each in self.old.reached} == {
                each.method for each in self.new.reached
            }:
                yield self._change("stream-renamed", Grade.BREAKING, f"has no {method} any more")

    def _paged(self) -> Iterator[Change]:
        match self.old.paged, self.new.paged:
            case None, None:
                return
            case Paged(), None:
                why = "the method that gives all items is gone"
                yield self._change(
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
            return self._change("pages-added", Grade.BREAKING, what, why, Turn.ADDED)
        what = "has pages now, whose items can be had one by one"
        return self._change("pages-added", Grade.COMPATIBLE, what, "", Turn.ADDED)

    def _pages(self, one: Paged, other: Paged) -> Iterator[Change]:
        drift = self.both.types.drift(one.item, other.item)
        if drift != Drift.SAME:
            what = f"has pages of {self.both.now.type(other.item)} now"
            what += f", it was {self.both.was.type(one.item)}"
            yield self._change("pages-type", grade(drift, RECEIVED), what)
        if (one.style, one.items) != (other.style, other.items):
            what = "goes from page to page in another way"
            yield self._change("pages-form", Grade.COMPATIBLE, what, "the client knows how")

    # -- who may call

    def _security(self) -> Iterator[Change]:
        was = [{*each} for each in self.old.security or ((),)]
        now = [{*each} for each in self.new.security or ((),)]
        lost = [each for each in was if not any(other <= each for other in now)]
        come = [each for each in now if each not in was]
        if lost:
            what = f"needs {_either(now)} now, it was {_either(was)}"
            why = "programs with the old credentials are refused"
            yield self._change("security-tighter", Grade.BREAKING, what, why)
        elif come:
            what = f"can be called with {_either(now)} now, it was {_either(was)}"
            yield self._change("security-wider", Grade.COMPATIBLE, what)

    def _change(
        self, kind: str, found: Grade, what: str, why: str = "", turn: Turn = Turn.CHANGED
    ) -> Change:
        shown = self.old.shown
        return Change(
            kind,
            found,
            Topic.CALLS,
            turn,
            shown,
            shown,
            what,
            why,
            self.new.at,
            pointer=self.new.key,
        )


def _reached(call: Call) -> list[str]:
    """The methods by which callers get to an operation, each with its class."""
    return [f"{each.service}.{each.method}" for each in call.reached]


def _media(call: Call) -> list[str]:
    return sorted({each.media_type for of in successes(call) for each in of.contents})


def _either(security: Sequence[set[str]]) -> str:
    return " or ".join(" and ".join(map(code, sorted(each))) or "nothing" for each in security)
