"""Room for recursion: documents may be nested, and refer to each other, as deep as they like.

In: a function. Out: what it gives. It runs in a thread of its own with a large stack, of which only what is used is
ever in memory, and with a limit of recursion that fits that stack: a Python call takes none of it, a call that goes
through C (`tuple(generator)`, `==` of dataclasses) at most two kilobytes. Whatever needs more than that ends in
`RecursionError`, as ever.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import copy_context
from typing import Final, TypeVar

_T = TypeVar("_T")

SIZES: Final = (1 << 29, 1 << 26)
"""Bytes of a stack, the best first: where memory is limited, a smaller one must do."""

BYTES_OF_A_CALL: Final = 1 << 11

AT_ONCE: Final = 66_000
"""Values that a frame asks for so that Python takes room for as many again: half a megabyte, for the frames above it. Else
it takes room for 2,000 values, and gives it back when frames are gone, with a call of the system each time, so that a
loop at such a border pays for each turn."""

LITTLE: Final = 1_000
"""Calls within each other that are enough for a template."""


def with_room(work: Callable[[], _T]) -> _T:
    """Do the work with much room for recursion."""
    done, context = threading.Event(), copy_context()
    made: list[_T] = []
    raised: list[BaseException] = []

    def run() -> None:
        try:
            made.append(context.run(work))
        except BaseException as error:
            raised.append(error)
        done.set()

    run.__code__ = run.__code__.replace(co_stacksize=AT_ONCE)
    limit = sys.getrecursionlimit()
    try:
        _start(run)
        done.wait()
        if raised:
            raise raised[0]
        return made[0]
    finally:
        sys.setrecursionlimit(limit)


@contextmanager
def little_room() -> Iterator[None]:
    """Let recursion go a little deeper than it is, and no further: for work that has no business to be deep."""
    depth, frame = 0, sys._getframe()
    while (below := frame.f_back) is not None:
        depth, frame = depth + 1, below
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(min(limit, depth + LITTLE))
    try:
        yield
    finally:
        sys.setrecursionlimit(limit)


def _start(run: Callable[[], None]) -> None:
    """Start a thread with the largest stack that can be had."""
    before = threading.stack_size()
    try:
        for size in SIZES:
            try:
                threading.stack_size(size)
                sys.setrecursionlimit(max(sys.getrecursionlimit(), size // BYTES_OF_A_CALL))
                threading.Thread(target=run, name="gen-client", daemon=True).start()
                return
            except (RuntimeError, ValueError):  # no memory for it
                continue
        run()
    finally:
        threading.stack_size(before)
