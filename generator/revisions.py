"""Files as they were in a revision of a git repository.

In: `HEAD~1:specs/openai.yaml`. Out: a folder with that file and every other text of the revision that a reference could
lead to, for as long as somebody looks at it. Asks git; changes nothing in the repository, and has nothing checked out.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from generator.diagnostics import Diagnostics
from generator.document.load import SUFFIXES, scheme_of
from generator.output.unpacked import unpacked
from generator.values import dataclass

_REVISION: Final = re.compile(r"(?P<revision>[^-:\s][^:\s]*):(?P<path>[^:]+)")
SIZE_LIMIT: Final = 200_000_000
"""Octets of all that a revision brings."""


@dataclass(frozen=True, slots=True)
class Revision:
    """A file of a revision; `path` is as somebody gave it, from the top of the repository, or from here with `./`."""

    revision: str
    path: str

    @property
    def shown(self) -> str:
        """As git spells it."""
        return f"{self.revision}:{self.path}"


def revision_of(given: str) -> Revision | None:
    """What git would take it for; nothing if there is such a file, or if it is a URL or a path with a drive."""
    found = _REVISION.fullmatch(given)
    if found is None or os.path.exists(given) or "://" in given:
        return None
    if len(found["revision"]) == 1 and os.name == "nt":
        return None
    return None if scheme_of(given) in ("http", "https") else Revision(*found.groups())


@contextmanager
def exported(wanted: Revision, diagnostics: Diagnostics) -> Iterator[tuple[Path, Path]]:
    """The folder, and the file in it; raises `InputError` where git has no such thing."""
    commit = _ask(wanted, diagnostics, "rev-parse", "--verify", "--quiet", "--end-of-options",
                  f"{wanted.revision}^{{commit}}").decode().strip()  # fmt: skip
    path = _from_top(wanted, diagnostics)
    _ask(wanted, diagnostics, "cat-file", "-e", f"{commit}:{path}")
    with unpacked(_archive(wanted, commit, path, diagnostics)) as folder:
        yield folder, folder / path


def _from_top(wanted: Revision, diagnostics: Diagnostics) -> str:
    """The path from the top of the repository."""
    if not wanted.path.startswith(("./", "../")):
        return os.path.normpath(wanted.path).replace(os.sep, "/")
    prefix = _ask(wanted, diagnostics, "rev-parse", "--show-prefix").decode().strip()
    return os.path.normpath(os.path.join(prefix, wanted.path)).replace(os.sep, "/")


def _archive(wanted: Revision, commit: str, path: str, diagnostics: Diagnostics) -> bytes:
    """The document with all that could be a part of it."""
    top = _ask(wanted, diagnostics, "rev-parse", "--show-toplevel").decode().rstrip("\n")
    names = _ask(wanted, diagnostics, "-C", top, "ls-tree", "-r", "-z", "--name-only", commit)
    every = [each for each in names.decode("utf-8", "surrogateescape").split("\0") if each]
    near = [each for each in every if each == path or each.endswith(SUFFIXES)]
    archive = _ask(
        wanted, diagnostics, "-C", top, "archive", "--format=tar", commit, "--", *_few(near, path)
    )
    if len(archive) > SIZE_LIMIT:
        diagnostics.fail("O152", None, revision=wanted.shown, why="its files are too large")
    return archive


def _few(paths: list[str], path: str) -> list[str]:
    """As many paths as a command line holds: where there are too many, the folder of the document alone."""
    literal = [f":(literal){each}" for each in paths]
    if sum(map(len, literal)) < 100_000:
        return literal
    return [f":(literal){os.path.dirname(path) or '.'}"]


def _ask(wanted: Revision, diagnostics: Diagnostics, *arguments: str) -> bytes:
    """What git answers; its own words where it refuses."""
    try:
        asked = subprocess.Popen(
            ["git", *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            stdin=subprocess.DEVNULL,
        )
        answer, complaint = asked.communicate()
    except OSError:
        diagnostics.fail("O153", None, revision=wanted.shown)
    if asked.returncode:
        told = complaint.decode("utf-8", "replace").strip().splitlines()
        why = told[-1].removeprefix("fatal: ") if told else _silent(wanted, arguments)
        diagnostics.fail("O152", None, revision=wanted.shown, why=why)
    return answer


def _silent(wanted: Revision, arguments: tuple[str, ...]) -> str:
    """What a refusal without words is about."""
    if "rev-parse" in arguments:
        return f"there is no revision '{wanted.revision}' in the repository of this folder"
    return f"there is no file '{wanted.path}' in it"
