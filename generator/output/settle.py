"""Moves what waits to its places, so that a run that is killed meanwhile can be finished by the next one.

In: a folder in whose `.gen-client/next` everything new is, whole, and the paths to remove. Out: the folder. First a
journal is left that says what is under way (`.gen-client/journal.json`); from then on the new content is what counts,
whoever brings it to its places. The manifest comes last, and then the journal goes.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from generator.output import ours
from generator.output.looking import Looker
from generator.output.passing import NEXT, clear
from generator.output.tree import PRIVATE, UnsafePath, check_path

JOURNAL: Final = f"{PRIVATE}/journal.json"


def begin(folder: str, remove: Iterable[str]) -> None:
    """Leave the journal: everything waits, and these paths are to go."""
    content = {
        "note": "gen-client is at work; the next run ends what this one began.",
        "remove": [*remove],
    }
    waiting = os.path.join(folder, NEXT, os.path.basename(JOURNAL))
    with open(waiting, "x", encoding="utf-8") as file:
        json.dump(content, file)
        file.flush()
        os.fsync(file.fileno())
    os.replace(waiting, os.path.join(folder, JOURNAL))


def is_pending(folder: str) -> bool:
    """Whether a run has begun to settle, and has not come to its end."""
    place = os.path.join(folder, JOURNAL)
    return os.path.isfile(place) and not Looker(Path(folder)).leaves(JOURNAL)


def is_anything_left(folder: str) -> bool:
    """Whether a run that was killed has left what waits, be it all or a part."""
    return is_pending(folder) or os.path.lexists(os.path.join(folder, NEXT))


def settle(folder: str) -> None:
    """Do what the journal says, from wherever it has got to."""
    looker = Looker(Path(folder))
    for path in _to_remove(folder):
        if not looker.leaves(path):
            _remove(folder, path)
    waiting = os.path.join(folder, NEXT)
    if os.path.isdir(waiting) and not looker.leaves(f"{NEXT}/any"):
        _move_all(waiting, folder, "", looker)
    clear(folder)
    os.unlink(os.path.join(folder, JOURNAL))


def _to_remove(folder: str) -> Iterator[str]:
    """The paths of the journal; those that nobody would have written there do not count."""
    for path in _said(folder):
        try:
            check_path(path)
        except UnsafePath:
            continue
        yield path


def _said(folder: str) -> Iterator[str]:
    try:
        content = ours.value(ours.content(Path(folder, JOURNAL)))
    except ValueError:
        return
    paths = content.get("remove") if isinstance(content, dict) else None
    if isinstance(paths, list):
        yield from (each for each in paths if isinstance(each, str))


def _move_all(waiting: str, folder: str, below: str, looker: Looker) -> None:
    """Move what waits in one folder, our own notes last."""
    names = sorted(os.listdir(waiting), key=lambda name: (name == PRIVATE, name))
    for name in names:
        _move(os.path.join(waiting, name), folder, f"{below}/{name}" if below else name, looker)


def _move(waiting: str, folder: str, path: str, looker: Looker) -> None:
    place = os.path.join(folder, path)
    is_folder = os.path.isdir(waiting)
    if is_folder and os.path.isdir(place):
        if looker.leaves(f"{path}/any"):
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), place)
        _move_all(waiting, folder, path, looker)
        return
    try:
        os.replace(waiting, place)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        _copy(waiting, place)  # a folder of the output is another disk


def _copy(waiting: str, place: str) -> None:
    """The move of a file where only a copy can be one: beside its place first."""
    beside = f"{place}.gen-client"
    shutil.copy2(waiting, beside)
    os.replace(beside, place)


def _remove(folder: str, path: str) -> None:
    """Remove the file, and the folders that hold nothing else."""
    place = os.path.join(folder, path)
    with suppress(FileNotFoundError, NotADirectoryError):
        os.unlink(place)
    parent = os.path.dirname(path)
    while parent:
        try:
            os.rmdir(os.path.join(folder, parent))
        except OSError:
            return
        parent = os.path.dirname(parent)
