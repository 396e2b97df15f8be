"""Everything of a target that a user's folder can have another file for.

In: a target. Out: its templates and its copied files, by their names below a templates folder, each with a line about
it. Built-in targets are asked for what they have; of another one, each file in its folders is known.
"""

from __future__ import annotations

import ast
import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from generator import resources
from generator.targets.registry import BUILT_IN
from generator.targets.target import Target
from generator.targets.views import Offer, Offers
from generator.values import dataclass

_ABOUT_EIFFEL = re.compile(r'description:\s*"(?:\[\s*)?([^"\n]+)')


@dataclass(frozen=True, slots=True)
class Original:
    """A file of ours, or of a target's: where it is, what it is about, and what it is given, if it is a template."""

    name: str
    file: Path
    about: str
    view: type | None


def inventory(target: Target) -> tuple[Original, ...]:
    """All of them, in the order of their names."""
    offers = {each.name: each for each in target.offers()} if isinstance(target, Offers) else {}
    found: dict[str, Original] = {}
    for folder in (*target.templates, resources.templates()):
        for name in _files(folder):
            if _is_for(name, target):
                found.setdefault(name, _original(name, folder / name, offers.get(name)))
    return tuple(found[name] for name in sorted(found))


def _is_for(name: str, target: Target) -> bool:
    """Whether it is no file of another built-in target; these have folders of their names."""
    others = BUILT_IN.keys() - {target.name}
    return not others & set(Path(name).parts[:2])


def _files(folder: Path) -> Iterator[str]:
    for place, folders, files in os.walk(folder):
        folders[:] = [each for each in folders if each != "__pycache__"]
        for name in files:
            if not name.startswith("."):
                yield (Path(place) / name).relative_to(folder).as_posix()


def _original(name: str, file: Path, offer: Offer | None) -> Original:
    return Original(
        name, file, offer.about if offer else _about(file), offer.view if offer else None
    )


def _about(file: Path) -> str:
    """The first line of what a file says of itself."""
    text = file.read_text(encoding="utf-8", errors="replace")
    if file.suffix == ".py":
        return _first_line(ast.get_docstring(ast.parse(text)) or "")
    found = _ABOUT_EIFFEL.search(text) if file.suffix == ".e" else None
    return _first_line(found[1]) if found else ""


def _first_line(text: str) -> str:
    return text.strip().partition("\n")[0].strip()


def named(names: Sequence[str], offered: Sequence[Original]) -> tuple[Original, ...]:
    """Those whose name is, or has in it, one of the names; all of them if there are none."""
    return tuple(each for each in offered if not names or any(name in each.name for name in names))
