"""One run at a time for an output folder.

In: the folder. Out: the right to change it, until it is given back or the process ends, however it ends. A folder that
is not there yet is held by what is made in its place, so that two clients can come into one new folder side by side.
Nothing is left behind: the lock is on the folder itself, or, on Windows, a file that goes with the process; folders that
were made above it go where nothing came into them. A file system that knows no locks grants them all.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from generator.output import passing

_TRIES: Final = 20


class Busy(Exception):
    """Another run holds the folder."""


@contextmanager
def held(folder: str) -> Iterator[None]:
    """Hold the folder; raises `Busy`, and `OSError` where it cannot be made or opened."""
    missing = [*_missing_above(folder)]
    try:
        file = _opened(folder)
        try:
            yield
        finally:
            os.close(file)
    finally:
        for each in missing:
            _quietly_drop(each)


def _missing_above(folder: str) -> Iterator[str]:
    """The folders that have to be made for it, the innermost first."""
    above = os.path.dirname(folder)
    while above and not os.path.isdir(above):
        yield above
        above = os.path.dirname(above)


def _opened(folder: str) -> int:
    """The folder or what stands for it, locked; another run may take away what we make until it is."""
    for left in reversed(range(_TRIES)):
        try:
            file = _tried(folder)
        except FileNotFoundError:
            if not left:
                raise
        else:
            if file is not None:
                return file
    raise Busy


def _tried(folder: str) -> int | None:
    place = passing.place_of(folder)
    os.makedirs(place, exist_ok=True)
    file = _locked(place)
    if _is(place, file) and (place == folder or not os.path.lexists(folder)):
        return file
    if place != folder and os.path.lexists(folder):  # it has come into being meanwhile
        _quietly_drop(place)
    os.close(file)
    return None


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
