"""Remembers what is being worked on, so that a bug of ours can be reported with the operation it struck.

In: `with working_on("createChatCompletion"):` around the work on one operation, in `build/` and in the targets.
Out: `current()`, read by whoever catches the exception. The name stays when an exception leaves the block, because
that is when somebody wants to know it; the next block or `nothing()` replaces it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_CURRENT: ContextVar[str | None] = ContextVar("working on", default=None)


@contextmanager
def working_on(operation: str) -> Iterator[None]:
    """Name the operation in hand; blocks nest."""
    before = _CURRENT.get()
    _CURRENT.set(operation)
    yield
    _CURRENT.set(before)


def current() -> str | None:
    """The innermost operation in hand, or the one whose block an exception has left."""
    return _CURRENT.get()


def nothing() -> None:
    """Forget what was in hand: a new stage begins."""
    _CURRENT.set(None)
