"""Brings the changes to disk: whatever happens, the folder is the old output, or the next run makes it the new one.

In: `Changes`. Out: the folder. All new content is first written where nobody looks (`passing`); only when every byte of
it is on disk it moves to its places (`settle`), each file in one step, the manifest last. A folder that is new moves as
a whole. A full disk or a folder that cannot be written to is found before anything old has been touched; a run that is
killed before that leaves what the next one clears away, and one that is killed after it is finished by the next.
"""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Final

from generator.diagnostics import Diagnostics
from generator.output import passing, settle
from generator.output.compare import Changes
from generator.output.lock import Busy, held

_NEW: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)

_ADVICE: Mapping[int, str] = MappingProxyType(
    {
        errno.EACCES: "choose a folder that you may write to, or change its permissions",
        errno.EPERM: "choose a folder that you may write to, or change its permissions",
        errno.EROFS: "choose a folder on a file system that is not read-only",
        errno.ENOSPC: "free some space and run again",
        errno.EDQUOT: "free some space and run again",
        errno.ENAMETOOLONG: "choose a folder with a shorter path",
    }
)


@contextmanager
def at_work(folder: Path, diagnostics: Diagnostics) -> Iterator[None]:
    """Nobody else changes the folder meanwhile, and what a killed run has begun is finished; raises `InputError`."""
    name = os.fspath(folder)
    with ExitStack() as stack:
        try:
            stack.enter_context(held(name))
            if settle.is_pending(name):
                settle.settle(name)
        except Busy:
            diagnostics.report("O110", None, folder=folder)
        except OSError as error:
            _report(error, folder, diagnostics)
        diagnostics.raise_errors()
        try:
            yield
        finally:
            _clear(name)


def write(changes: Changes, diagnostics: Diagnostics) -> None:
    """Make the folder equal to the tree that was compared with it."""
    folder = os.fspath(changes.folder)
    if not changes.any:
        return
    try:
        _look_ahead(changes, folder)
        _stage(changes, passing.prepare(folder))
        if not os.path.isdir(folder):
            os.rename(passing.place_of(folder), folder)
            return
        settle.begin(folder, changes.remove)
        settle.settle(folder)
    except OSError as error:
        _report(error, changes.folder, diagnostics)
    finally:
        _clear(folder)


def _clear(folder: str) -> None:
    """Remove what waits, unless it is to be finished."""
    if not settle.is_pending(folder):
        passing.clear(folder)


def _look_ahead(changes: Changes, folder: str) -> None:
    """Raise where a folder that is there cannot be written to."""
    names = dict.fromkeys(os.path.dirname(path) for path in (*changes.write, *changes.remove))
    for name in names:
        place = os.path.join(folder, name)
        if os.path.isdir(place) and not os.access(place, os.W_OK | os.X_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), place)


def _stage(changes: Changes, root: str) -> None:
    made = {root}
    is_there = os.path.isdir(changes.folder)
    for path, content in changes.write.items():
        waiting = os.path.join(root, path)
        folder = os.path.dirname(waiting)
        if folder not in made:
            os.makedirs(folder, exist_ok=True)
            made.add(folder)
        _make(waiting, content)
        if is_there:
            _let_as_it_is(os.path.join(changes.folder, path), waiting)


def _let_as_it_is(place: str, waiting: str) -> None:
    """Who may do what with a file remains."""
    if os.path.isfile(place) and not os.path.islink(place):
        shutil.copymode(place, waiting)


def _make(place: str, content: bytes) -> None:
    """Make a file; with half the calls of the system that a file object would take."""
    file = _open(place)
    try:
        left = memoryview(content)
        while left:
            left = left[os.write(file, left) :]
    finally:
        os.close(file)


def _open(place: str) -> int:
    return os.open(place, _NEW, 0o666)


def _report(error: OSError, folder: Path, diagnostics: Diagnostics) -> None:
    """Name what the user knows of, not where it waits."""
    name = os.fspath(folder)
    place = str(error.filename or folder)
    waiting = passing.root(name)
    if f"{place}{os.sep}".startswith(f"{waiting}{os.sep}"):
        place = name + place[len(waiting) :]
    advice = _ADVICE.get(error.errno or 0, "see whether the folder and its disk are in order")
    diagnostics.report("O109", None, path=place, why=error.strerror or error, advice=advice)
