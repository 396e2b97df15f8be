"""Room for types that lead from one to the next by hundreds.

pydantic walks from a type to all that are in it, by recursion. Where that is more than
Python's limit allows, it happens in a thread of its own, with a limit and a stack that
are larger; of the stack, only what is used takes memory.
"""

from __future__ import annotations

import sys
import threading
from contextvars import copy_context
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
SIZES = (1 << 29, 1 << 26)  # bytes, the best first: memory may be limited
BYTES_OF_A_CALL = 1 << 11
ROOM = "room for types"
_lock = threading.Lock()


def with_room(work: Callable[[], T]) -> T:
    """Do the work, once more with room where it needs that."""
    if threading.current_thread().name == ROOM:
        return work()
    try:
        return work()
    except RecursionError:
        found: list[T] = []
        failed: list[BaseException] = []
        context = copy_context()

        def run() -> None:
            try:
                found.append(context.run(work))
            except BaseException as error:  # noqa: BLE001 - raised again below
                failed.append(error)

        _run(run)
        if failed:
            raise failed[0] from None
        return found[0]


def _run(run: Callable[[], None]) -> None:
    with _lock:  # limit and size are those of the whole process
        limit, before = sys.getrecursionlimit(), threading.stack_size()
        try:
            thread = _started(run, limit)
        finally:
            threading.stack_size(before)
        thread.join()
        sys.setrecursionlimit(limit)


def _started(run: Callable[[], None], limit: int) -> threading.Thread:
    for size in SIZES:
        try:
            threading.stack_size(size)
            thread = threading.Thread(target=run, name=ROOM, daemon=True)
            sys.setrecursionlimit(max(limit, size // BYTES_OF_A_CALL))
            thread.start()
        except (RuntimeError, ValueError):
            sys.setrecursionlimit(limit)
        else:
            return thread
    raise RecursionError
