"""Rules for operations: what is gone, new, renamed or deprecated; what is sent, who may call.
What comes back is said by `answered`.

In: `Both`. Out: changes. Where a request goes to (path, method, server) is the client's own affair, and no break.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.changes.answered import Answered
from generator.changes.arguments import Arguments
from generator.changes.both import Both, grade
from generator.changes.call_pair import CallPair
from generator.changes.change import Change, Grade, Topic, Turn
from generator.changes.covers import Drift
from generator.changes.directions import SENT
from generator.changes.names import STAYS, dropped
from generator.changes.surface import Call
from generator.changes.wording import code, listed


def call_changes(both: Both) -> Iterator[Change]:
    """All that differs in operations, in the order of the old client, then of the new one."""
    for key, old in both.old.calls.items():
        other = both.pairs.calls.get(key)
        if other is None:
            yield _gone(old)
        elif key not in both.alike_calls:
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


class _Pair(CallPair):
    """Compares an operation that both clients have."""

    __slots__ = ()

    def changes(self) -> Iterator[Change]:
        """All that differs; other words alone are said if nothing else is."""
        found = [*self._all()]
        yield from found
        if not found and self.old.said != self.new.said:
            yield self.change("docs", Grade.DOCS, "is described in other words")

    def _all(self) -> Iterator[Change]:
        yield from self._names()
        if self.old.key != self.new.key:
            what = f"is {code(self.new.key)} now, it was {code(self.old.key)}"
            yield self.change("operation-moved", Grade.COMPATIBLE, what, "the client knows where")
        yield from self._deprecation()
        yield from Arguments(self.both, self.old, self.new).changes()
        yield from self._bodies()
        yield from Answered(self.both, self.old, self.new).changes()
        yield from self._security()
        if self.old.servers != self.new.servers:
            where = listed(self.new.servers) if self.new.servers else "the servers of all"
            yield self.change("operation-servers", Grade.COMPATIBLE, f"is sent to {where} now")

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
                yield self.change("operation-renamed", rank, what, *told)
        for each in dropped(self.old.old, (*now, *self.new.old)):
            yield self.change("old-name-removed", each.grade, each.what, each.why, each.turn)
        ways = [each for each in self.old.resources if each not in self.new.resources]
        if ways:
            what = f"is no longer {listed(ways)}"
            if self.new.resources:
                what += f" but {listed(self.new.resources)}"
            yield self.change("resource-renamed", Grade.BREAKING, what, why)

    def _deprecation(self) -> Iterator[Change]:
        if self.new.deprecated and not self.old.deprecated:
            why = "programs that call it are warned"
            yield self.change(
                "operation-deprecated", Grade.COMPATIBLE, "is deprecated", why, Turn.DEPRECATED
            )
        elif self.old.deprecated and not self.new.deprecated:
            what = "is no longer deprecated"
            yield self.change("operation-undeprecated", Grade.DOCS, what)

    # -- what is sent

    def _bodies(self) -> Iterator[Change]:
        was = {each.media_type: each for each in self.old.body}
        now = {each.media_type: each for each in self.new.body}
        for name in was:
            if name not in now and now:
                what = f"cannot be sent as {code(name)} any more"
                why = "programs that ask for it, or give its values, fail"
                yield self.change("request-media-removed", Grade.BREAKING, what, why, Turn.REMOVED)
        for name in now:
            if name not in was and was:
                what = f"can be sent as {code(name)} as well"
                yield self.change("request-media-added", Grade.COMPATIBLE, what, "", Turn.ADDED)
        for name, one in list(was.items())[1:]:
            if name in now:
                drift = self.both.types.drift(one.type, now[name].type)
                if drift != Drift.SAME:
                    words = self.both.now.type(now[name].type)
                    what = (
                        f"takes {words} as {code(name)} now, it was {self.both.was.type(one.type)}"
                    )
                    yield self.change("request-type", grade(drift, SENT), what)

    # -- who may call

    def _security(self) -> Iterator[Change]:
        was = [{*each} for each in self.old.security or ((),)]
        now = [{*each} for each in self.new.security or ((),)]
        lost = [each for each in was if not any(other <= each for other in now)]
        come = [each for each in now if each not in was]
        if lost:
            what = f"needs {_either(now)} now, it was {_either(was)}"
            why = "programs with the old credentials are refused"
            yield self.change("security-tighter", Grade.BREAKING, what, why)
        elif come:
            what = f"can be called with {_either(now)} now, it was {_either(was)}"
            yield self.change("security-wider", Grade.COMPATIBLE, what)


def _reached(call: Call) -> list[str]:
    """The methods by which callers get to an operation, each with its class."""
    return [f"{each.service}.{each.method}" for each in call.reached]


def _either(security: Sequence[set[str]]) -> str:
    return " or ".join(" and ".join(map(code, sorted(each))) or "nothing" for each in security)
