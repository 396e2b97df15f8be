"""The user's own folder of templates: what is in it, and which files of the output it has a say in.

In: the folder, and the folders behind it. Out: the names in it, those that replace nothing, and for each template the
file of the user's that takes part in it, be it the template itself or one that it extends, includes or imports. Reads,
and renders nothing.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from pathlib import Path
from re import compile as compile_pattern
from typing import Final

from jinja2 import TemplateNotFound, meta

from generator.diagnostics import Diagnostics, Location, Source
from generator.render.environment import environment
from generator.targets.views import INTERFACE, MARK

SUFFIX: Final = ".jinja"
"""What the names of templates end in; other files are copied."""

NO_TEMPLATES: Final = frozenset({"README.md", "__pycache__"})
"""What may lie in such a folder without being meant as a template; so may whatever begins with a dot."""

_MARK = compile_pattern(rf"\{{#\s*{MARK} (\d+)(?:\.\d+)?\s*#\}}")


def names_in(folder: Path) -> tuple[str, ...]:
    """The relative names of all files below the folder, with `/`, in order; what is hidden is passed over."""
    return tuple(sorted(_names(folder)))


def _names(folder: Path) -> Iterator[str]:
    for place, folders, files in os.walk(folder):
        folders[:] = [each for each in folders if _counts(each)]
        for name in files:
            if _counts(name):
                yield (Path(place) / name).relative_to(folder).as_posix()


def _counts(name: str) -> bool:
    return name not in NO_TEMPLATES and not name.startswith(".") and not name.endswith("~")


def start_of(path: Path) -> Location:
    """The first character of a file, by the name that people know it by."""
    return Location(Source(os.path.relpath(path), _text(path)), 1, 1, "")


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


class OwnFolder:
    """A folder of the user's, before the folders `behind` it."""

    def __init__(self, own: Path, behind: Sequence[Path]) -> None:
        self._own = own
        self._behind = behind
        self._jinja = environment(behind, own)
        self._found: dict[str, str | None] = {}

    def part_in(self, template: str) -> str | None:
        """The name in the folder that a template is, or the first one that it is put together from."""
        if template not in self._found:
            self._found[template] = next(self._parts(template, set()), None)
        return self._found[template]

    def _parts(self, template: str, seen: set[str]) -> Iterator[str]:
        """Every file of the folder that the template is put together from."""
        if template in seen:
            return
        seen.add(template)
        if (self._own / template).is_file():
            yield template
        for each in self._referred(template):
            yield from self._parts(each, seen)

    def _referred(self, template: str) -> tuple[str, ...]:
        """The templates that one names; none where it is not there, which rendering it would have said."""
        assert self._jinja.loader is not None
        try:
            source, _, _ = self._jinja.loader.get_source(self._jinja, template)
        except TemplateNotFound:
            return ()
        found = meta.find_referenced_templates(self._jinja.parse(source))
        return tuple(each for each in found if each)

    def report_unused(self, target: str, diagnostics: Diagnostics) -> None:
        """Warn of files that replace nothing, and that none of those that do asks for."""
        known = {name for folder in self._behind for name in names_in(folder)}
        names, used = names_in(self._own), set[str]()
        for name in names:
            if name in known and name.endswith(SUFFIX):
                used.update(self._parts(name, set()))
        for name in names:
            if name not in known and name not in used:
                advice = _advice(name, known, target)
                diagnostics.report("O170", start_of(self._own / name), name=name, advice=advice)

    def report_outdated(self, diagnostics: Diagnostics) -> None:
        """Warn of templates that were written for views as they are no longer, or not yet."""
        for name in names_in(self._own):
            text = _text(self._own / name) if name.endswith(SUFFIX) else ""
            found = _MARK.search(text)
            if found and found[1] != INTERFACE.partition(".")[0]:
                at = start_of(self._own / name)
                diagnostics.report("O174", at, version=found[1], now=INTERFACE)


def _advice(name: str, known: Iterable[str], target: str) -> str:
    by_end = {each.rpartition("/")[2]: each for each in sorted(known, reverse=True)}
    close = get_close_matches(name, known, n=1, cutoff=0.8)
    close += [by_end[each] for each in get_close_matches(name.rpartition("/")[2], by_end, n=1)]
    if close:
        return f"did you mean '{close[0]}'?"
    return f"`gen-client templates {target}` lists what can be replaced"
