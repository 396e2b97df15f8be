"""What the last run was made of: `.gen-client/last-run.json` in the output folder.

In: a note, or the folder. Out: its text, or the note that is there. With it a run can tell that nothing has changed.
It is for those who generate, not for those who use the client, so git does not see it: it says which generator was
at work, and nobody should believe a stranger's. It holds no clock and no absolute path, and without it all is as it
was, only slower.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from generator.output import ours
from generator.output.tree import PRIVATE
from generator.values import dataclass

PATH: Final = f"{PRIVATE}/last-run.json"
IGNORED: Final = f"{PRIVATE}/.gitignore"
_HEAD: Final = b"# The last run is of interest to nobody else.\n"
_UNSEEN: Final = _HEAD + b"/.gitignore\n/journal.json\n/last-run.json\n/made.json\n/next/\n"


@dataclass(frozen=True, slots=True)
class Note:
    """`inputs` are digests of what came in, by what it is, and `parts` those of the other files of the document, by
    path. `manifest` is the digest of the manifest that was written, `kept` are paths that were not; `counts` are for the
    closing summary, `told` the problems that were found."""

    inputs: Mapping[str, str]
    parts: Mapping[str, str]
    manifest: str
    kept: tuple[str, ...]
    counts: Mapping[str, int]
    told: tuple[Any, ...]


def to_bytes(note: Note) -> bytes:
    """The note's text; the same note has the same text."""
    content = {"note": "Written by gen-client. It can be removed.", **asdict(note)}
    return (json.dumps(content, indent=1) + "\n").encode()


def from_bytes(content: bytes) -> Note | None:
    """Read a note; none if the text is no note of ours."""
    try:
        data = ours.value(content)
    except ValueError:
        return None
    match data:
        case {
            "inputs": dict(inputs),
            "parts": dict(parts),
            "manifest": str(manifest),
            "kept": list(kept),
            "counts": dict(counts),
            "told": list(told),
        } if _are(str, *inputs.values(), *parts.values(), *kept) and _are(int, *counts.values()):
            return Note(inputs, parts, manifest, tuple(kept), counts, tuple(told))
        case _:
            return None


def _are(kind: type, *values: object) -> bool:
    return all(isinstance(each, kind) for each in values)


def find(folder: Path) -> Note | None:
    """The note in a folder, if there is one that can be read."""
    try:
        return from_bytes(ours.content(folder / PATH))
    except OSError:
        return None


def leave(folder: Path, note: Note | None) -> None:
    """Put the note into the folder, or take an old one away. That nobody may is no problem: the next run is slower."""
    try:
        if note is None:
            (folder / PATH).unlink(missing_ok=True)
            return
        if _is_ours(folder / IGNORED):
            put(folder / IGNORED, _UNSEEN)
        put(folder / PATH, to_bytes(note))
    except OSError:
        return


def _is_ours(ignored: Path) -> bool:
    """Whether what git is told is nobody else's: not there, or of a run, an older gen-client's too."""
    if not os.path.lexists(ignored):
        return True
    is_plain = ignored.is_file() and not ignored.is_symlink()
    return is_plain and ignored.read_bytes().startswith(_HEAD)


def put(place: Path, content: bytes) -> None:
    """Write a file in one step, unless it is there already."""
    if place.is_file() and not place.is_symlink() and place.read_bytes() == content:
        return
    passing = place.with_name(f".gen-client-{os.getpid()}.tmp")
    try:
        passing.unlink(missing_ok=True)
        with open(passing, "xb") as file:
            file.write(content)
        os.replace(passing, place)
    finally:
        passing.unlink(missing_ok=True)
