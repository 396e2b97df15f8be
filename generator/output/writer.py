"""Brings the changes to disk so that a failure leaves the folder as it was.

In: `Changes`. Out: the folder. All new content is first written beside its place, under a passing name; only when
every byte of it is on disk are files removed and the new ones moved to their places, each in one step, the manifest
last. A full disk or a folder that cannot be written to is found before anything old has been touched.
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
            staging.put(changes.folder / path, content)
        for path in changes.remove:
            _remove(changes.folder, path)
        staging.settle()
    except OSError as error:
        advice = _ADVICE.get(error.errno or 0, "see whether the folder and its disk are in order")
        place = error.filename2 or error.filename or changes.folder
        diagnostics.report("O109", None, path=place, why=error.strerror or error, advice=advice)
    finally:
        staging.clear()


class _Staging:
    """New content beside its place; what has not settled is cleared away."""

    def __init__(self) -> None:
        self._waiting: dict[Path, Path] = {}
        self._folders: list[Path] = []
        self._settled = False

    def put(self, place: Path, content: bytes) -> None:
        self._make_folder(place.parent)
        passing = place.parent / f".gen-client-{os.getpid()}-{len(self._waiting)}.tmp"
        self._waiting[passing] = place
        passing.unlink(missing_ok=True)
        with open(passing, "xb") as file:
            file.write(content)
        if place.is_file() and not place.is_symlink():
            shutil.copymode(place, passing)

    def settle(self) -> None:
        for passing, place in self._waiting.items():
            os.replace(passing, place)
        self._settled = True

    def clear(self) -> None:
        if self._settled:
            return
        for passing in self._waiting:
            _quietly_drop(passing)
        for folder in reversed(self._folders):
            _drop_if_empty(folder)

    def _make_folder(self, folder: Path) -> None:
        if not folder.is_dir():
            self._make_folder(folder.parent)
            folder.mkdir()
            self._folders.append(folder)


def _remove(folder: Path, path: str) -> None:
    """Remove the file, and the folders that hold nothing else."""
    place = folder / path
    place.unlink(missing_ok=True)
    for parent in place.parents:
        if parent == folder or not _drop_if_empty(parent):
            return


def _quietly_drop(passing: Path) -> None:
    try:
        passing.unlink(missing_ok=True)
    except OSError:
        return  # the failure that brought us here is the one to report


def _drop_if_empty(folder: Path) -> bool:
    try:
        folder.rmdir()
    except OSError:
        return False
    return True
