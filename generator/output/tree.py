"""The output before it is on disk: relative paths and their bytes.

In: pairs of path and content, in the order they were made. Out: a mapping that any file system can hold, Windows and
macOS included. A path that none of them could hold is a fault of the target that made it, hence a `ValueError`. Knows
no disk.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from generator.naming.devices import is_device

PRIVATE = ".gen-client"
"""The folder inside the output in which we keep our own notes."""

SURFACE = f"{PRIVATE}/surface.json"
"""What callers see of the client, for the next comparison."""

CHANGELOG = "CHANGELOG.md"
"""What the client's owner and we write, entry by entry."""

_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\]')
_LONGEST_NAME = 255


class UnsafePath(ValueError):
    """A path that some file system cannot hold, or that would leave the output folder."""


class Tree(Mapping[str, bytes]):
    """Files by path, in the order given."""

    def __init__(self, files: Iterable[tuple[str, bytes]]) -> None:
        self._files: dict[str, bytes] = {}
        self._spellings: dict[str, str] = {}
        self._folders: set[str] = set()
        self._begun: set[str] = set()
        for path, content in files:
            self._add(path, content)

    def __getitem__(self, path: str) -> bytes:
        return self._files[path]

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)

    def and_also(self, path: str, content: bytes) -> Tree:
        """These files and one more."""
        tree = Tree(())
        tree._files, tree._spellings = {**self._files}, {**self._spellings}
        tree._folders, tree._begun = {*self._folders}, {*self._begun}
        tree._add(path, content)
        return tree

    def _add(self, path: str, content: bytes) -> None:
        check_path(path)
        folded = fold(path)
        if folded == PRIVATE or folded.startswith(f"{PRIVATE}/"):
            raise UnsafePath(f"{path!r}: {PRIVATE}/ is not for generated files")
        if path in self._files or folded in self._folders:
            raise UnsafePath(f"{path!r} is there already")
        folder = path.rpartition("/")[0]
        if folder and folder not in self._begun:
            self._begin(folder, path)
        self._spell(folded, path)
        self._files[path] = content

    def _begin(self, folder: str, path: str) -> None:
        """A folder gets its first file."""
        above = folder.rpartition("/")[0]
        if above and above not in self._begun:
            self._begin(above, path)
        self._spell(fold(folder), folder)
        if folder in self._files:
            raise UnsafePath(f"{path!r}: {folder!r} is a file")
        self._folders.add(fold(folder))
        self._begun.add(folder)

    def _spell(self, folded: str, path: str) -> None:
        known = self._spellings.setdefault(folded, path)
        if known != path:
            raise UnsafePath(f"{path!r} and {known!r} are the same on some file systems")


def check_path(path: str) -> None:
    """Refuse a path that is not relative, not plain, or impossible on some file system."""
    if not path.isprintable():
        raise UnsafePath(f"{path!r}: not printable")
    folder, slash, name = path.rpartition("/")
    problem = (_folder_problem(folder) if slash else None) or name_problem(name)
    if problem:
        raise UnsafePath(f"{path!r}: {problem}")


@lru_cache(maxsize=2**10)
def _folder_problem(folder: str) -> str | None:
    """Why no folder can have this path; `None` if one can."""
    return next(filter(None, map(name_problem, folder.split("/"))), None)


@lru_cache(maxsize=2**13)
def name_problem(name: str) -> str | None:
    """Why no file or folder can be called this; `None` if one can."""
    if name in ("", ".", ".."):
        return f"{name!r} is no name"
    if _FORBIDDEN.search(name):
        return "a character that is not allowed everywhere"
    if name[-1] in ". ":
        return "Windows drops a final dot or space"
    if is_device(name.partition(".")[0].rstrip(" ")):
        return f"{name!r} is a device on Windows"
    if len(_bytes(name)) > _LONGEST_NAME:
        return f"longer than {_LONGEST_NAME} bytes"
    return None


def fold(path: str) -> str:
    """Two paths with the same folding are one file where case or composition does not count."""
    if path.isascii():
        return path.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


def _bytes(name: str) -> bytes:
    return name.encode("utf-8", "surrogatepass")
