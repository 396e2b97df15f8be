"""Remembers what is being worked on, so that a bug of ours can be reported with the part of the document it struck.

In: `with working_on("createChatCompletion", at):` around the work on one operation, `with looking_at(what, at):` around
that on any other part. Out: `current()`, read by whoever catches the exception. The part stays when an exception leaves
the block, because that is when somebody wants to know it; the next block or `nothing()` replaces it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from generator.diagnostics.location import Location


@dataclass(frozen=True, slots=True)
class Work:
    """A part of the document in hand, such as `the operation 'listPets'`, and where it stands."""

    what: str
    at: Location | None

    def __str__(self) -> str:
        return self.what if self.at is None else f"{self.what} ({self.at})"


_CURRENT: ContextVar[Work | None] = ContextVar("working on", default=None)


@contextmanager
def looking_at(what: str, at: Location | None) -> Iterator[None]:
    """Name the part in hand; blocks nest."""
    before = _CURRENT.get()
    _CURRENT.set(Work(what, at))
    yield
    _CURRENT.set(before)


def working_on(operation: str, at: Location | None = None) -> AbstractContextManager[None]:
    """Name the operation in hand."""
    return looking_at(f"the operation '{operation}'", at)


def current() -> Work | None:
    """The innermost part in hand, or the one whose block an exception has left."""
    return _CURRENT.get()


def nothing() -> None:
    """Forget what was in hand: a new stage begins."""
    _CURRENT.set(None)
