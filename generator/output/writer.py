"""Brings the changes to disk so that a failure leaves the folder as it was.

In: `Changes`. Out: the folder. All new content is first written beside its place, under a passing name; only when
every byte of it is on disk are files removed and the new ones moved to their places, each in one step, the manifest
last. A folder that is new moves as a whole. A full disk or a folder that cannot be written to is found before anything
old has been touched.
"""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from generator.diagnostics import Diagnostics
from generator.output.compare import Changes

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


def write(changes: Changes, diagnostics: Diagnostics) -> None:
    """Make the folder equal to the tree that was compared with it."""
    staging = _Staging()
    try:
        for path, content in changes.write.items():
            staging.put(os.path.join(changes.folder, path), content)
        for path in changes.remove:
            _remove(changes.folder, path)
        staging.settle()
    except OSError as error:
        advice = _ADVICE.get(error.errno or 0, "see whether the folder and its disk are in order")
        place = staging.place_of(error.filename) or changes.folder
        diagnostics.report("O109", None, path=place, why=error.strerror or error, advice=advice)
    finally:
        staging.clear()


class _Staging:
    """New content beside its place; what has not settled is cleared away."""

    def __init__(self) -> None:
        self._waiting: dict[str, str] = {}
        """Passing names, and the names to come: of files in folders that are there, of folders that are not."""
        self._folders: dict[str, str] = {}
        """Where the files of a folder are put: into itself, or into the one that will become it."""

    def put(self, place: str, content: bytes) -> None:
        folder, name = os.path.split(place)
        there = self._folder(folder)
        if there != folder:  # it is new, and so is all in it
            _make(os.path.join(there, name), content)
            return
        passing = self._pass(place)
        _make(passing, content)
        if os.path.isfile(place) and not os.path.islink(place):
            shutil.copymode(place, passing)

    def settle(self) -> None:
        while self._waiting:
            passing, place = next(iter(self._waiting.items()))
            os.replace(passing, place)
            del self._waiting[passing]

    def clear(self) -> None:
        for passing in self._waiting:
            _quietly_drop(passing)

    def place_of(self, name: str | None) -> str | None:
        """What the user knows of a file that could not be written."""
        for passing, place in self._waiting.items():
            if name and (name == passing or name.startswith(passing + os.sep)):
                return place + name[len(passing) :]
        return name

    def _folder(self, folder: str) -> str:
        """Where to put files that go into a folder, which is made where it is not there."""
        known = self._folders.get(folder)
        if known is None:
            known = self._folders[folder] = self._made(folder)
        return known

    def _made(self, folder: str) -> str:
        if os.path.isdir(folder or os.curdir):
            return folder
        above, name = os.path.split(folder)
        there = self._folder(above)
        made = os.path.join(there, name) if there != above else self._pass(folder)
        os.mkdir(made)
        return made

    def _pass(self, place: str) -> str:
        """A name beside the place that nobody has."""
        name = f".gen-client-{os.getpid()}-{len(self._waiting)}.tmp"
        passing = os.path.join(os.path.dirname(place), name)
        if os.path.lexists(passing):
            _quietly_drop(passing)
        self._waiting[passing] = place
        return passing


def _make(place: str, content: bytes) -> None:
    with open(place, "xb", buffering=0) as file:
        left = memoryview(content)
        while left:
            left = left[file.write(left) :]


def _remove(folder: Path, path: str) -> None:
    """Remove the file, and the folders that hold nothing else."""
    place = folder / path
    place.unlink(missing_ok=True)
    for parent in place.parents:
        if parent == folder or not _drop_if_empty(parent):
            return


def _quietly_drop(passing: str) -> None:
    """Remove what has a passing name; the failure that brought us here is the one to report."""
    try:
        os.unlink(passing)
    except OSError:
        shutil.rmtree(passing, ignore_errors=True)


def _drop_if_empty(folder: Path) -> bool:
    try:
        folder.rmdir()
    except OSError:
        return False
    return True
