"""The rule for names: what a program called something by, and what it can call it by now.

In: the names of both clients. Out: what that means. A name that is there besides the new one breaks nobody: who uses it is
warned, until it goes with a major version of the client.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from generator.changes.change import Grade, Turn
from generator.changes.wording import code, listed
from generator.values import dataclass

STAYS: Final = "the old name works until the next major version, with a warning"


@dataclass(frozen=True, slots=True)
class Named:
    """What has happened to a name."""

    grade: Grade
    turn: Turn
    what: str
    why: str


def renamed(was: str, now: str, still: Iterable[str], what: str, why: str) -> Named | None:
    """What it means that something has another name; `why` what a caller notices where the old one is gone."""
    if was == now:
        return None
    if was in still:
        return Named(Grade.COMPATIBLE, Turn.DEPRECATED, what, STAYS)
    return Named(Grade.BREAKING, Turn.CHANGED, what, why)


def dropped(was: Iterable[str], now: Iterable[str]) -> Iterator[Named]:
    """What it means that something has names of before no more."""
    there = {*now}
    if gone := [each for each in was if each not in there]:
        what = f"is no longer called {listed(map(code, gone))} as well"
        yield Named(Grade.BREAKING, Turn.REMOVED, what, "programs with the old name fail")
