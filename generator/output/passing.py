"""Where new content waits until all of it is on disk.

In: the output folder. Out: names. Content of a folder that is there waits in `.gen-client/next` inside it. A folder that
is not there yet is made beside its place and moves as a whole. The names are always the same, so that the next run finds
what one that was killed has left.
"""

from __future__ import annotations

import os
import shutil
from typing import Final

from generator.output.tree import PRIVATE

NEXT: Final = f"{PRIVATE}/next"


def place_of(folder: str) -> str:
    """What is made in the place of the folder: the same where it is there."""
    if os.path.isdir(folder):
        return folder
    above, name = os.path.split(folder)
    return os.path.join(above, f".{name}.gen-client")


def root(folder: str) -> str:
    """The folder in which the content of the output folder waits."""
    return os.path.join(folder, NEXT) if os.path.isdir(folder) else place_of(folder)


def prepare(folder: str) -> str:
    """Make the place in which content waits, with nothing in it of an earlier run; gives its root."""
    place = root(folder)
    if os.path.islink(place):
        os.unlink(place)
    os.makedirs(place, exist_ok=True)
    for entry in os.scandir(place):
        _drop(entry.path)
    return place


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
