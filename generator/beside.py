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

_SIZE: Final = 8
"""Bytes that say how many follow."""

_AT_ONCE: Final = 1 << 20


def there_are_two() -> bool:
    """Two processes can work at once here, and one can be made of the other (on macOS a copy may break in the system's
    libraries, Windows has none)."""
    return sys.platform == "linux" and len(os.sched_getaffinity(0)) > 1


class Beside:
    """Work that another process does from now on. To be asked for its result, or ended."""

    def __init__(self, work: Callable[[], Any]) -> None:
        self._receiving, sending = os.pipe()
        process = _fork()
        if process == 0:
            os.close(self._receiving)
            _work(work, sending)
        os.close(sending)
        self._end = weakref.finalize(self, _end, self._receiving, process)

    def result(self) -> Any | None:
        """What came of the work; `None` if nothing did, which says nothing about why."""
        try:
            size = self._received(_SIZE)
            told = self._received(int.from_bytes(size)) if size else None
            return marshal.loads(told) if told else None
        finally:
            self.end()

    def end(self) -> None:
        """End the process, if it is there still; so it is ended, too, where nobody asks for it any more."""
        self._end()

    def _received(self, size: int) -> bytes | None:
        """So many bytes, or none."""
        ready = select.poll()
        ready.register(self._receiving, select.POLLIN)
        found = bytearray()
        while len(found) < size:
            if not ready.poll(PATIENCE * 1000):
                return None
            more = os.read(self._receiving, min(size - len(found), _AT_ONCE))
            if not more:
                return None
            found += more
        return bytes(found)


def _end(receiving: int, process: int) -> None:
    os.close(receiving)
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


def _work(work: Callable[[], Any], sending: int) -> NoReturn:
    """The life of the other process. It says nothing to anybody but us."""
    try:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        gc.disable()
        lasting.begin()
        with open(os.devnull, "rb") as nothing:
            for stream in (0, 1, 2):
                os.dup2(nothing.fileno(), stream)
        told = marshal.dumps(work())
        _send(sending, len(told).to_bytes(_SIZE) + told)
    finally:
        os._exit(0)


def _send(sending: int, told: bytes) -> None:
    rest = memoryview(told)
    while rest:
        rest = rest[os.write(sending, rest) :]
