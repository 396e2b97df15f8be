"""One run at a time for an output folder.

In: the folder. Out: the right to change it, until it is given back or the process ends, however it ends. A folder that
is not there yet is held by the one in which it is made. Nothing is left behind: the lock is on the folder itself, or,
on Windows, a file that goes with the process. A file system that knows no locks grants them all.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from generator.output import passing


class Busy(Exception):
    """Another run holds the folder."""


@contextmanager
def held(folder: str) -> Iterator[None]:
    """Hold the folder; raises `Busy`, and `OSError` where it cannot be made or opened."""
    file = _opened(folder)
    try:
        yield
    finally:
        os.close(file)


def _opened(folder: str) -> int:
    while True:
        whole, place = passing.whole(folder), passing.place_of(folder)
        if place != folder:
            os.makedirs(place, exist_ok=True)
        file = _locked(place)
        if _is(place, file) and (place == folder or not os.path.lexists(whole)):
            return file
        if place != folder and os.path.lexists(whole):  # it has come into being meanwhile
            _quietly_drop(place)
        os.close(file)


def _quietly_drop(place: str) -> None:
    try:
        os.rmdir(place)
    except OSError:
        return


def _is(place: str, file: int) -> bool:
    """Whether the place is still what was opened."""
    try:
        return sys.platform == "win32" or os.path.samestat(os.stat(place), os.fstat(file))
    except FileNotFoundError:
        return False


if sys.platform == "win32":

    def _locked(place: str) -> int:
        flags = os.O_CREAT | os.O_EXCL | os.O_TEMPORARY
        try:
            return os.open(os.path.join(place, ".gen-client.lock"), flags)
        except FileExistsError:
            raise Busy from None

else:
    import fcntl

    def _locked(place: str) -> int:
        file = os.open(place, os.O_RDONLY)
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(file)
            raise Busy from None
        except OSError:  # no locks here
            return file
        return file
