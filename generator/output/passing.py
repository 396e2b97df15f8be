"""Where new content waits until all of it is on disk.

In: the output folder. Out: names. Content of a folder that is there waits in `.gen-client/next` inside it. A folder that
is not there yet is made beside its place, with what is missing above it, and moves as a whole. The names are always the
same, so that the next run finds what one that was killed has left.
"""

from __future__ import annotations

import os
import shutil
from typing import Final

from generator.output.tree import PRIVATE

NEXT: Final = f"{PRIVATE}/next"


def whole(folder: str) -> str:
    """The highest folder that has to be made; the folder itself where all is there."""
    made = folder
    while not os.path.isdir(made) and not os.path.isdir(os.path.dirname(made) or os.curdir):
        made = os.path.dirname(made)
    return made


def place_of(folder: str) -> str:
    """What is made in the place of that one: the same where it is there."""
    made = whole(folder)
    if os.path.isdir(made):
        return made
    above, name = os.path.split(made)
    return os.path.join(above, f".{name}.gen-client")


def root(folder: str) -> str:
    """The folder in which the content of the output folder waits."""
    if os.path.isdir(folder):
        return os.path.join(folder, NEXT)
    return os.path.normpath(os.path.join(place_of(folder), os.path.relpath(folder, whole(folder))))


def prepare(folder: str) -> str:
    """Make the place in which content waits, with nothing in it of an earlier run; gives its root."""
    place = os.path.join(folder, NEXT) if os.path.isdir(folder) else place_of(folder)
    if os.path.islink(place):
        os.unlink(place)
    os.makedirs(place, exist_ok=True)
    for entry in os.scandir(place):
        _drop(entry.path)
    os.makedirs(root(folder), exist_ok=True)
    return root(folder)


def clear(folder: str) -> None:
    """Remove what waits; the failure that brought us here is the one to report."""
    if not os.path.isdir(folder):
        shutil.rmtree(place_of(folder), ignore_errors=True)
        return
    shutil.rmtree(os.path.join(folder, NEXT), ignore_errors=True)
    try:
        os.rmdir(os.path.join(folder, PRIVATE))
    except OSError:
        return


def _drop(place: str) -> None:
    if os.path.isdir(place) and not os.path.islink(place):
        shutil.rmtree(place)
    else:
        os.unlink(place)
