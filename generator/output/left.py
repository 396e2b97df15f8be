"""Files that the last run left, which can stay because what they are made of is as it was.

In: the output folder, and a digest of what a run depends on besides its document. Out: the content of a file, if the last
run made it of the same. `.gen-client/made.json` has the digest of the run, that of the manifest which it wrote, and what
each file is made of; the manifest has the digest of what a file holds. So whatever has changed, a file of somebody's hand
too, is not as it is told there, and the file is made anew.
It is for those who generate, like the note of the last run, and without it all is as it was, only slower.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import field
from pathlib import Path
from typing import Final, TypeAlias

from generator.output import manifest, ours
from generator.output.intact import written_manifest
from generator.output.looking import Looker, Sign
from generator.output.note import put
from generator.output.tree import PRIVATE
from generator.values import dataclass

PATH: Final = f"{PRIVATE}/made.json"


@dataclass(frozen=True, slots=True)
class Made:
    """A file of this run; `made_of` is a digest, and empty where it is made in every run, `digest` that of the content, and
    empty where nobody has asked for it yet."""

    path: str
    content: bytes
    made_of: bytes
    digest: str = ""


HandedOver: TypeAlias = tuple[str, bytes, bytes, str, Sign | None]
"""A file that another process has made: path, content, what it is made of, the digest of the content; what the system calls
it, where it stays."""


@dataclass(frozen=True, slots=True)
class Left:
    """What the last run left in a folder, by path: of what each file is made (`files`), and the digest of its content."""

    looker: Looker
    files: Mapping[str, str] = field(default_factory=dict)
    digests: Mapping[str, str] = field(default_factory=dict)

    def content(self, path: str, made_of: bytes) -> bytes | None:
        """What the file holds, if the last run made it of the same and nobody has been at it."""
        if not made_of or self.files.get(path) != made_of.hex():
            return None
        try:
            content = self.looker.read(path)
        except OSError:
            return None
        is_it = isinstance(content, bytes) and manifest.digest(content) == self.digests.get(path)
        return content if is_it and isinstance(content, bytes) else None

    def handed_over(self, made: Made) -> HandedOver:
        """The file as a value for another process, with what has been seen of it in the folder."""
        sign = self.looker.sign(made.path, made.content)
        digest = made.digest or manifest.digest(made.content)
        return made.path, made.content, made.made_of, digest, sign

    def taken_over(self, handed: HandedOver) -> Made:
        """The file that another process hands over; what it has seen is not looked at again."""
        path, content, made_of, digest, sign = handed
        if sign is not None:
            self.looker.know(path, sign, content)
        return Made(path, content, made_of, digest)


NOTHING: Final = Left(Looker(Path()))
"""Of a first run, or one whose files never stay."""


def left(folder: Path | None, run: str) -> Left:
    """What is in a folder; nothing where another run, or somebody else, was there last, or where the run has no digest."""
    if folder is None:
        return NOTHING
    if not run:
        return Left(Looker(folder))
    try:
        text = ours.content(folder / manifest.PATH)
        known = _files(ours.content(folder / PATH), run, manifest.digest(text))
        if known:
            return Left(Looker(folder), known, manifest.from_bytes(text).files)
    except (OSError, ValueError):
        pass
    return Left(Looker(folder))


def _files(text: bytes, run: str, written: str) -> dict[str, str]:
    """What files are made of, by path, if it was noted by such a run, and with this manifest."""
    match ours.value(text):
        case {"run": str(last), "manifest": str(then), "files": {**files}} if (
            last == run and then == written
        ):
            return {str(path): each for path, each in files.items() if isinstance(each, str)}
        case _:
            return {}


def leave(folder: Path, run: str, made: Iterable[Made]) -> None:
    """Say in the folder what its files are made of. That nobody may is no problem: the next run is slower."""
    content = {
        "note": "Written by gen-client. It can be removed.",
        "run": run,
        "manifest": written_manifest(folder),
        "files": {each.path: each.made_of.hex() for each in made if each.made_of},
    }
    try:
        put(folder / PATH, (json.dumps(content) + "\n").encode())
    except OSError:
        return
