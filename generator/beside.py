"""A process beside ours, which does a part of the work on another core.

In: a function that knows all it needs, changes nothing that anybody else sees, and gives what `marshal` can carry. Out:
what it gave. It is a copy of our process as that was when the work began, and is never waited for in vain: if it fails, or
is ended by somebody, or says nothing for a long time, nothing came of it, and who asked for the work does it, with
whatever comes of that. So a fault is told where it would have been without the other process.
"""

from __future__ import annotations

import gc
import marshal
import os
import select
import signal
import sys
import warnings
import weakref
from collections.abc import Callable
from typing import Any, Final, NoReturn

from generator.lasting import lasting

PATIENCE: Final = 60
"""Seconds in which nothing comes, after our own part is done."""

_DONE: Final = b"."
"""What says that all is told."""


def there_are_two() -> bool:
    """Two processes can work at once here, and one can be made of the other (on macOS a copy may break in the system's
    libraries, Windows has none)."""
    if sys.platform != "linux" or not hasattr(os, "memfd_create"):
        return False
    return len(os.sched_getaffinity(0)) > 1


class Beside:
    """Work that another process does from now on. To be asked for its result, or ended."""

    def __init__(self, work: Callable[[], Any]) -> None:
        self._told = os.memfd_create("gen-client")
        self._waiting, ending = os.pipe()
        process = _fork()
        if process == 0:
            os.close(self._waiting)
            _work(work, self._told, ending)
        os.close(ending)
        self._end = weakref.finalize(self, _end, process, self._told, self._waiting)

    def result(self) -> Any | None:
        """What came of the work; `None` if nothing did, which says nothing about why."""
        try:
            return marshal.loads(self._content()) if self._is_done() else None
        finally:
            self.end()

    def end(self) -> None:
        """End the process, if it is there still; so it is ended, too, where nobody asks for it any more."""
        self._end()

    def _is_done(self) -> bool:
        ready = select.poll()
        ready.register(self._waiting, select.POLLIN)
        return bool(ready.poll(PATIENCE * 1000)) and os.read(self._waiting, 1) == _DONE

    def _content(self) -> bytes:
        with open(self._told, "rb", buffering=0, closefd=False) as told:
            told.seek(0)
            return told.read()


def _end(process: int, *opened: int) -> None:
    for each in opened:
        os.close(each)
    try:
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
    except OSError:
        pass  # somebody else has waited for it


def _fork() -> int:
    """Threads are not copied, which newer Pythons warn of: ours draw a bar, or wait for us, and hold nothing of ours."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return os.fork()


def _work(work: Callable[[], Any], told: int, ending: int) -> NoReturn:
    """The life of the other process. It says nothing to anybody but us, and is over when it has, whether we listen or not:
    what it leaves is in memory that both have."""
    try:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        gc.disable()
        lasting.begin()
        with open(os.devnull, "rb") as nothing:
            for stream in (0, 1, 2):
                os.dup2(nothing.fileno(), stream)
        _write(told, marshal.dumps(work()))
        os.write(ending, _DONE)
    finally:
        os._exit(0)


def _write(told: int, content: bytes) -> None:
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(told, rest) :]
