"""Whether the output folder holds what the last run left there.

In: the folder and the last run's note. Out: what a comparison would say if nothing had changed, or nothing. Every byte
of every file is looked at; only plain files count, in folders that are no links out of ours. Where a run that was killed
has left something that waits, the folder is not as the last one left it.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from generator.output import manifest, settle
from generator.output.compare import Changes
from generator.output.looking import Looker
from generator.output.note import Note


def intact(folder: Path, target: str, note: Note) -> Changes | None:
    """No changes, if there are none; kept files count as long as they are there."""
    looker = Looker(folder)
    try:
        if settle.is_anything_left(os.fspath(folder)):
            return None
        text = looker.read(manifest.PATH)
        if not isinstance(text, bytes) or manifest.digest(text) != note.manifest:
            return None
        files = manifest.from_bytes(text)
        if files.target != target or not _all_there(looker, files.files, note.kept):
            return None
    except (OSError, manifest.BadManifest):
        return None
    return Changes(folder, {}, (*files.files, manifest.PATH), (), note.kept)


def written_manifest(folder: Path) -> str:
    """The digest of the manifest that is there; empty where there is none to be read."""
    try:
        text = Looker(folder).read(manifest.PATH)
    except OSError:
        return ""
    return manifest.digest(text) if isinstance(text, bytes) else ""


def _all_there(looker: Looker, digests: Mapping[str, str], kept: Iterable[str]) -> bool:
    for path in (*digests, *kept):
        content = None if looker.leaves(path) else looker.read(path)
        if not isinstance(content, bytes):
            return False
        if path in digests and manifest.digest(content) != digests[path]:
            return False
    return True
