"""Whether the output folder holds what the last run left there.

In: the folder and the last run's note. Out: what a comparison would say if nothing had changed, or nothing. Every byte
of every file is looked at; only plain files count, in folders that are no links out of ours.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Mapping
from pathlib import Path

from generator.output import manifest
from generator.output.compare import Changes
from generator.output.note import Note


def intact(folder: Path, target: str, note: Note) -> Changes | None:
    """No changes, if there are none; kept files count as long as they are there."""
    try:
        text = _content(os.path.join(folder, manifest.PATH))
        if text is None or manifest.digest(text) != note.manifest:
            return None
        files = manifest.from_bytes(text)
        if files.target != target or not _all_there(folder, files.files, note.kept):
            return None
    except (OSError, manifest.BadManifest):
        return None
    return Changes(folder, {}, (*files.files, manifest.PATH), (), note.kept)


def written_manifest(folder: Path) -> str:
    """The digest of the manifest that is there; empty where there is none to be read."""
    try:
        return manifest.digest(_content(os.path.join(folder, manifest.PATH)) or b"")
    except OSError:
        return ""


def _all_there(folder: Path, digests: Mapping[str, str], kept: Iterable[str]) -> bool:
    root = os.path.realpath(folder)
    folders: set[str] = set()
    for path in (*digests, *kept):
        name, _, _ = path.rpartition("/")
        if name not in folders and not _within(root, os.path.join(root, name)):
            return False
        folders.add(name)
        content = _content(os.path.join(root, path))
        if content is None or (path in digests and manifest.digest(content) != digests[path]):
            return False
    return True


def _within(root: str, folder: str) -> bool:
    real = os.path.realpath(folder)
    return real == root or real.startswith(os.path.join(root, ""))


def _content(place: str) -> bytes | None:
    """The bytes of a plain file that is no link."""
    if not stat.S_ISREG(os.lstat(place).st_mode):
        return None
    with open(place, "rb", buffering=0) as file:
        return file.read()
