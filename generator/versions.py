"""What a run makes of the version of a client: the one that it is told, or (`bump`) the one after that of the client
that is there, by what differs.

In: options, the folder, and the surface of the client that comes. Out: a `Step`. Reads the folder, writes nothing.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from generator import __version__
from generator.diagnostics import Diagnostics
from generator.options import Options
from generator.output import manifest, ours
from generator.output.tree import CHANGELOG, SURFACE
from generator.values import dataclass

if TYPE_CHECKING:
    from generator.changes.change import Difference
    from generator.changes.surface import Surface


@dataclass(frozen=True, slots=True)
class Last:
    """The client that is in the folder: its version, where it is known, and what its callers see."""

    version: str
    surface: Surface


@dataclass(frozen=True, slots=True)
class Step:
    """From one client to the next. `version` is the next one's; `otherwise` is that of a client that callers see no
    difference of but that has other files. `difference` is none where there was no client `before`, which is its version.
    """

    version: str
    otherwise: str
    difference: Difference | None
    before: str = ""

    @property
    def is_open(self) -> bool:
        """Whether the version depends on whether other files differ."""
        return self.difference is not None and self.difference.worst is None


def last(folder: Path) -> Last | None:
    """The client in a folder, if what is kept about it can be read."""
    from generator.changes.from_json import BadSurface, from_text  # most runs can do without

    try:
        written = manifest.from_bytes(ours.content(folder / manifest.PATH))
        return Last(written.version, from_text(ours.text(folder / SURFACE)))
    except (OSError, UnicodeDecodeError, manifest.BadManifest, BadSurface):
        return None


def step(options: Options, before: Last | None, seen: Surface, diagnostics: Diagnostics) -> Step:
    """The next version; raises `InputError` where it cannot be counted up."""
    told = options.package_version
    if before is None:
        return Step(told, told, None)
    from generator.changes.compare import compare  # most runs can do without
    from generator.changes.version import NoVersion, following

    difference = compare(before.surface, seen)
    if not options.bump:
        return Step(told, told, difference, before.version)
    version = before.version or told
    try:
        otherwise = following(version, None)
        worst = difference.worst
        following_ = following(version, worst) if worst is not None else version
    except NoVersion:
        diagnostics.fail("O155", None, version=version)
    return Step(following_, otherwise, difference, version)


def since(folder: Path, noted: bytes, seen: Surface) -> Difference | None:
    """What differs from the client in the folder, whose surface `noted` is going to replace; none where there is no client,
    or where nothing does."""
    try:
        there = ours.content(folder / SURFACE)
    except OSError:
        return None
    return None if there == noted else _difference(there, noted, seen)


def _difference(there: bytes, noted: bytes, seen: Surface) -> Difference | None:
    from generator.changes.alike import same_lines  # most runs can do without
    from generator.changes.compare import compare
    from generator.changes.from_json import BadSurface, from_text

    try:
        text = there.decode("utf-8")
        return compare(from_text(text), seen, same_lines(text, noted.decode("utf-8", "replace")))
    except (UnicodeDecodeError, BadSurface):
        return None


def grown(folder: Path, made: Step, version: str, title: str, date: str) -> dict[str, bytes]:
    """The changelog with the entry of a version, as what grows in the folder."""
    from generator.changes import changelog  # most runs can do without

    try:
        text = (folder / CHANGELOG).read_bytes().decode("utf-8")
    except (FileNotFoundError, NotADirectoryError):
        text = ""
    except (OSError, UnicodeDecodeError):
        return {}  # nobody can say what stands there, so nothing is put into it
    body = (
        changelog.first_body(title)
        if made.difference is None
        else changelog.body(made.difference, __version__)
    )
    return {CHANGELOG: changelog.with_entry(text, version, body, date).encode("utf-8")}
