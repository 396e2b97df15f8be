"""What a run would change in the output folder.

In: the tree, the folder, the old manifest in it. Out: `Changes`; nothing is touched here. The rules:

* A file that has the right bytes is left alone, whoever wrote it.
* A file that the manifest lists is ours. It is replaced, or removed once it is no longer generated. If somebody has
  edited it, replacing it comes with a warning that names it, and it is never removed.
* Any other file is not ours, and is never replaced: a file of the same name is an error, before anything is written.
* A file that `keep` names, and that is there, is the user's own affair: not replaced, not removed, not mentioned.
* A file that OpenAPI Generator lists as its own is replaced like one of ours, or removed (`older`); what its ignore file
  names is neither written nor removed.
* Nothing is written or removed through a symbolic link that leaves the folder.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Mapping, Sequence
from fnmatch import fnmatchcase
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Final

from generator.diagnostics import Diagnostics
from generator.output import manifest
from generator.output.looking import FOLDER, Looker, Odd
from generator.output.manifest import Fetched, Manifest
from generator.output.older import Older, is_own, older
from generator.output.tree import Tree, fold
from generator.values import dataclass

_SHOWN: Final = 200


@dataclass(frozen=True, slots=True)
class Changes:
    """`write` holds what is new or different, the manifest last; the rest are paths."""

    folder: Path
    write: Mapping[str, bytes]
    unchanged: tuple[str, ...]
    remove: tuple[str, ...]
    kept: tuple[str, ...]

    @property
    def any(self) -> bool:
        """Whether the folder is out of date."""
        return bool(self.write or self.remove)


def refuse_unusable(folder: Path, diagnostics: Diagnostics, *, writing: bool) -> None:
    """Say before the work begins that `folder` can never hold the output."""
    why = _no_path(folder)
    if why:
        advice = "choose a folder with a shorter path, or another name"
        diagnostics.report("O109", None, path=_shown(folder), why=why, advice=advice)
        return
    there = next(place for place in (folder, *folder.absolute().parents) if os.path.lexists(place))
    if not there.is_dir():
        diagnostics.report("O101", None, path=there)
    elif writing and not os.access(there, os.W_OK | os.X_OK):
        diagnostics.report("O102", None, path=there)


def _no_path(folder: Path) -> str:
    """Why the system can have nothing of that name; empty where it can."""
    try:
        os.lstat(folder)
    except ValueError as error:
        return str(error)
    except OSError as error:
        return (error.strerror or str(error)) if error.errno == errno.ENAMETOOLONG else ""
    return ""


def _shown(folder: Path) -> str:
    """The path, as much of it as anybody would read."""
    text = os.fspath(folder)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def compare(
    tree: Tree,
    folder: Path,
    *,
    target: str,
    generator: str,
    keep: Sequence[str],
    diagnostics: Diagnostics,
    remote: Mapping[str, Fetched] = MappingProxyType({}),
    notes: Mapping[str, bytes] = MappingProxyType({}),
    grown: Mapping[str, bytes] = MappingProxyType({}),
    version: str = "",
    looker: Looker | None = None,
    digests: Mapping[str, str] = MappingProxyType({}),
) -> Changes:
    """Hold `tree` against what is in `folder`, and our own `notes`; what is in the way becomes an error. What has `grown`
    is somebody else's with something of ours in it: it is written, and never ours to replace or remove. The `looker` of the
    folder, where there is one, knows of some files already what they hold; `digests` are those of files of the tree.
    """
    old = _old_manifest(folder, diagnostics)
    if old is not None and old.target != target:
        diagnostics.report("O108", None, folder=folder, old=old.target, new=target)
        return Changes(folder, {}, (), (), ())
    if (odd := next(filter(_cannot_be_named, tree), None)) is not None:
        advice = "run it in a locale that has UTF-8, or with PYTHONUTF8=1 in the environment"
        why = f"in this locale, names of files are {sys.getfilesystemencoding().upper()}"
        diagnostics.report("O109", None, path=odd, why=why, advice=advice)
        return Changes(folder, {}, (), (), ())
    _compare_remote(old.remote if old else {}, remote, diagnostics)
    found = older(folder)
    at = Looker(folder) if looker is None else looker.anew()
    comparison = _Comparison(folder, old, keep, found, diagnostics, at)
    every = {**tree, **notes}
    for path, content in every.items():
        comparison.hold(path, content)
    for path in old.files if old else ():
        if path not in every:
            comparison.retire(path)
    for path in sorted(found.files):
        if path not in every and (old is None or path not in old.files):
            comparison.retire_older(path)
    ours = {path: content for path, content in every.items() if not comparison.is_kept(path)}
    for path, content in grown.items():
        comparison.grow(path, content)
    described = manifest.describe(ours, target, generator, remote, version, digests)
    comparison.note(manifest.to_bytes(described))
    return comparison.changes()


def _cannot_be_named(path: str) -> bool:
    """Whether the system, as Python takes it to be, has no file of such a name."""
    if path.isascii():
        return False
    try:
        os.fsencode(path)
    except UnicodeEncodeError:
        return True
    return False


def _compare_remote(
    old: Mapping[str, str], new: Mapping[str, Fetched], diagnostics: Diagnostics
) -> None:
    """Say where somebody else's document is no longer what it was; the manifest takes note of it."""
    for url, fetched in new.items():
        if old.get(url, fetched.digest) != fetched.digest:
            diagnostics.report("D140", fetched.at, url=url)


class _Comparison:
    def __init__(
        self,
        folder: Path,
        old: Manifest | None,
        keep: Sequence[str],
        found: Older,
        diagnostics: Diagnostics,
        looker: Looker,
    ) -> None:
        self._folder = folder
        self._looker = looker
        self._old = old.files if old else {}
        self._keep = keep
        self._older = found
        self._diagnostics = diagnostics
        self._write: dict[str, bytes] = {}
        self._unchanged: list[str] = []
        self._remove: list[str] = []
        self._kept: list[str] = []

    def changes(self) -> Changes:
        return Changes(
            self._folder,
            self._write,
            tuple(self._unchanged),
            tuple(self._remove),
            tuple(self._kept),
        )

    @cached_property
    def _spellings(self) -> dict[str, str]:
        """How the manifest spells what is one file where case does not count."""
        return {fold(path): path for path in self._old}

    def is_kept(self, path: str) -> bool:
        if not self._keep and not self._older.ignored:  # as mostly
            return False
        return self._older.ignores(path) or any(fnmatchcase(path, each) for each in self._keep)

    def hold(self, path: str, content: bytes) -> None:
        """Decide about a file that is generated."""
        around = self._looker.around(path)
        if around.leaves:
            self._report("O106", path)
        elif around.blocked or (found := self._looker.read(path)) is FOLDER:
            self._report("O103", path)
        else:
            self._hold_file(path, found, content)

    def _hold_file(self, path: str, found: bytes | Odd | None, content: bytes) -> None:
        spelling = self._old_spelling(path)
        if self.is_kept(path) and (found is not None or self._older.ignores(path)):
            self._kept.append(path)
        elif found == content and spelling in (path, None):
            self._unchanged.append(path)
        elif found is not None and spelling is None and not self._is_older(path, found):
            self._report("O103", path)
        else:
            if spelling and found is not None and not self._untouched(spelling, found):
                self._report("O104", path)
            self._write[path] = content

    def retire(self, path: str) -> None:
        """Decide about a file that was generated and no longer is."""
        found = self._found(path)
        if found is None or found is FOLDER:
            return
        if self.is_kept(path):
            self._kept.append(path)
        elif self._untouched(path, found):
            self._remove.append(path)
        else:
            self._report("O105", path)
            self._kept.append(path)

    def retire_older(self, path: str) -> None:
        """Decide about a file of OpenAPI Generator that is not generated."""
        found = self._found(path)
        if found is None or found is FOLDER:
            return
        if not self.is_kept(path) and self._is_older(path, found):
            self._remove.append(path)
        else:
            self._kept.append(path)

    def _is_older(self, path: str, found: bytes | Odd) -> bool:
        """Whether OpenAPI Generator made the file, and nobody has made it their own."""
        if path not in self._older.files or not isinstance(found, bytes):
            return False
        return not is_own(path, found)

    def grow(self, path: str, content: bytes) -> None:
        """Decide about a file that is somebody else's, with something of ours in it."""
        found = self._found(path)
        if not self._is_reached(path) or found is FOLDER:
            self._report("O106", path)
        elif found is not None and self.is_kept(path):
            self._kept.append(path)
        elif found == content:
            self._unchanged.append(path)
        else:
            self._write[path] = content

    def note(self, content: bytes) -> None:
        """The manifest itself, which comes last."""
        path = manifest.PATH
        found = self._found(path)
        if not self._is_reached(path) or found is FOLDER:
            self._report("O106", path)
        elif found == content:
            self._unchanged.append(path)
        else:
            self._write[path] = content

    def _found(self, path: str) -> bytes | Odd | None:
        """What is at the path, if it can be reached."""
        return self._looker.read(path) if self._is_reached(path) else None

    def _is_reached(self, path: str) -> bool:
        around = self._looker.around(path)
        return not (around.leaves or around.blocked)

    def _old_spelling(self, path: str) -> str | None:
        """How the manifest spells the file that is at `path`: differently where only the case has changed and the
        file system does not tell the two apart."""
        if path in self._old:
            return path
        spelling = self._spellings.get(fold(path))
        same = spelling and _same_file(self._folder / spelling, self._folder / path)
        return spelling if same else None

    def _untouched(self, path: str, found: bytes | Odd) -> bool:
        return isinstance(found, bytes) and manifest.digest(found) == self._old[path]

    def _report(self, code: str, path: str) -> None:
        self._diagnostics.report(code, None, path=self._folder / path)


def _same_file(one: Path, other: Path) -> bool:
    return one.exists() and other.exists() and one.samefile(other)


def _old_manifest(folder: Path, diagnostics: Diagnostics) -> Manifest | None:
    place = folder / manifest.PATH
    if not place.is_file():
        return None
    try:
        return manifest.from_bytes(place.read_bytes())
    except manifest.BadManifest as error:
        diagnostics.report("O107", None, path=place, why=error)
        return None
