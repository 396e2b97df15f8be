"""What is at a path of the output folder: one question to the system for each file, and few for each folder.

In: the folder, relative paths. Out: the bytes of a file, `ODD`, or nothing; whether a path leaves the folder, or cannot
be made because something has the name of one of its folders. What has been asked of a folder is remembered, so these
answers are those of one moment.
"""

from __future__ import annotations

import os
import stat
from enum import Enum
from pathlib import Path
from typing import Final, TypeAlias

from generator.values import dataclass


class Odd(Enum):
    """Something that is no plain file to read: a link, a device; or a folder."""

    ODD = "odd"
    FOLDER = "folder"


ODD: Final = Odd.ODD
FOLDER: Final = Odd.FOLDER


@dataclass(frozen=True, slots=True)
class Around:
    """Of the folder that a path is in: whether it is reached by a link out of ours; whether something that is no folder is
    in the way of it; whether it is there."""

    leaves: bool
    blocked: bool
    there: bool


Sign: TypeAlias = tuple[int, int, int, int]
"""What the system says of a file, which differs when its content does."""

_READ: Final = os.O_RDONLY | getattr(os, "O_BINARY", 0)
_AT_ONCE: Final = 1 << 16


def _content(place: str, size: int) -> bytes:
    """What is in a file of about this size; with half the calls of the system that a file object would take."""
    file = os.open(place, _READ)
    try:
        found = os.read(file, size + 1)
        if len(found) == size:
            return found
        pieces = [found]
        while found := os.read(file, _AT_ONCE):
            pieces.append(found)
        return b"".join(pieces)
    finally:
        os.close(file)


class Looker:
    """Looks at one output folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = os.fspath(folder)
        self._begin = os.path.join(self._folder, "")
        self._root = os.path.realpath(folder)
        self._known: dict[str, Around] = {}
        self._read: dict[str, tuple[Sign, bytes]] = {}

    def anew(self) -> Looker:
        """One that asks again what is in the folder; it remembers what files hold, as long as the system calls them the
        same."""
        looker = Looker(Path(self._folder))
        looker._read = self._read
        return looker

    def sign(self, path: str, content: bytes) -> Sign | None:
        """What the system called the file when it was read here, if this is what it held."""
        sign, held = self._read.get(path, (None, None))
        return sign if held == content else None

    def know(self, path: str, sign: Sign, content: bytes) -> None:
        """Take over what somebody else has read, who looked at the same folder."""
        self._read[path] = sign, content

    def leaves(self, path: str) -> bool:
        """Whether the path is reached through a link that leaves the folder."""
        return self.around(path).leaves

    def read(self, path: str) -> bytes | Odd | None:
        """The content of the file that is there, if it is one."""
        if not self.around(path).there:
            return None
        place = self._begin + path
        try:
            there = os.lstat(place)
        except (FileNotFoundError, NotADirectoryError):
            return None
        if not stat.S_ISREG(there.st_mode):
            return FOLDER if stat.S_ISDIR(there.st_mode) else ODD
        sign = there.st_mtime_ns, there.st_ctime_ns, there.st_ino, there.st_size
        last = self._read.get(path)
        if last is None or last[0] != sign:
            last = self._read[path] = sign, _content(place, there.st_size)
        return last[1]

    def around(self, path: str) -> Around:
        """What is known of the folder that the path is in."""
        name = path.rpartition("/")[0]
        known = self._known.get(name)
        if known is None:
            known = self._known[name] = self._look(name)
        return known

    def _look(self, name: str) -> Around:
        place = os.path.join(self._folder, name) if name else self._folder
        real = os.path.realpath(place)
        leaves = real != self._root and not real.startswith(os.path.join(self._root, ""))
        there = os.path.isdir(place)
        above = self.around(name).blocked if name else False
        return Around(leaves, above or (not there and os.path.lexists(place)), there)
