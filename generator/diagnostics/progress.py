"""Remembers what is being worked on: for the bar, and so that a bug of ours can be reported with the part of the
document it struck.

In: `with working_on("createChatCompletion", at):` around the work on one operation, `with looking_at(what, at):` around
that on any other part. Out: `current()`, read by whoever catches the exception, and by the thread that shows the bar:
there is one run at a time in a process. The part stays when an exception leaves the block, because that is when
somebody wants to know it; the next block or `nothing()` replaces it.
"""

from __future__ import annotations

from generator.diagnostics.location import Location
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Work:
    """A part of the document in hand, such as `the operation 'listPets'`, and where it stands."""

    what: str
    at: Location | None

    def __str__(self) -> str:
        return self.what if self.at is None else f"{self.what} ({self.at})"


class _Hand:
    """What is in it."""

    work: Work | None = None


class Looking:
    """The block in which a part is in hand."""

    __slots__ = ("before", "work")

    def __init__(self, work: Work) -> None:
        self.work = work

    def __enter__(self) -> None:
        self.before = _Hand.work
        _Hand.work = self.work

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            _Hand.work = self.before


def looking_at(what: str, at: Location | None) -> Looking:
    """Name the part in hand; blocks nest."""
    return Looking(Work(what, at))


def working_on(operation: str, at: Location | None = None) -> Looking:
    """Name the operation in hand."""
    return looking_at(f"the operation '{operation}'", at)


def current() -> Work | None:
    """The innermost part in hand, or the one whose block an exception has left."""
    return _Hand.work


def nothing() -> None:
    """Forget what was in hand: a new stage begins."""
    _Hand.work = None
