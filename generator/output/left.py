"""Files that the last run left, which can stay because what they are made of is as it was.

In: the output folder, and a digest of what a run depends on besides its document. Out: the content of a file, if the last
run made it of the same. `.gen-client/made.json` has one digest for each file: of the run, of what the file is made of, of
its content. So whatever has changed, a file of somebody's hand too, makes it another one, and the file is made anew.
It is for those who generate, like the note of the last run, and without it all is as it was, only slower.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import field
from hashlib import sha256
from pathlib import Path
from typing import Final

from generator.output.looking import Looker
from generator.output.note import put
from generator.output.tree import PRIVATE
from generator.values import dataclass

PATH: Final = f"{PRIVATE}/made.json"


@dataclass(frozen=True, slots=True)
class Made:
    """A file of this run; `made_of` is a digest, and empty where it is made in every run."""

    path: str
    content: bytes
    made_of: bytes


@dataclass(frozen=True, slots=True)
class Left:
    """What the last run left in a folder: `files` are the digests, by path."""

    looker: Looker
    run: str
    files: Mapping[str, str] = field(default_factory=dict)
    seen: dict[tuple[str, bytes], bytes | None] = field(default_factory=dict)

    def content(self, path: str, made_of: bytes) -> bytes | None:
        """What the file holds, if the last run made it of the same and nobody has been at it."""
        key = path, made_of
        if key not in self.seen:
            self.seen[key] = self._found(path, made_of)
        return self.seen[key]

    def _found(self, path: str, made_of: bytes) -> bytes | None:
        known = self.files.get(path)
        if not known or not made_of:
            return None
        try:
            content = self.looker.read(path)
        except OSError:
            return None
        is_it = isinstance(content, bytes) and _digest(self.run, made_of, content) == known
        return content if is_it and isinstance(content, bytes) else None


NOTHING: Final = Left(Looker(Path()), "")
"""Of a first run, or one whose files never stay."""


def left(folder: Path | None, run: str) -> Left:
    """What is in a folder; nothing where another run, or somebody else, was there last, or where the run has no digest."""
    if folder is None or not run:
        return NOTHING
    try:
        with open(folder / PATH, "rb") as file:
            match json.loads(file.read()):
                case {"run": str(last), "files": {**files}} if last == run:
                    known = {
                        str(path): each for path, each in files.items() if isinstance(each, str)
                    }
                    return Left(Looker(folder), run, known)
    except (OSError, ValueError):
        pass
    return Left(Looker(folder), run)


def leave(folder: Path, run: str, made: Iterable[Made]) -> None:
    """Say in the folder what its files are made of. That nobody may is no problem: the next run is slower."""
    known = {each.path: _digest(run, each.made_of, each.content) for each in made if each.made_of}
    content = {"note": "Written by gen-client. It can be removed.", "run": run, "files": known}
    try:
        put(folder / PATH, (json.dumps(content, indent=0) + "\n").encode())
    except OSError:
        return


def _digest(run: str, made_of: bytes, content: bytes) -> str:
    return sha256(b"\0".join((run.encode(), made_of, content))).hexdigest()
