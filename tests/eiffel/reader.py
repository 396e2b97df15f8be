"""Reads a library of Eiffel classes as strictly as a compiler would, as far as a reader can.

In: the folder of a library. Out: what is wrong in it. Nothing is found in a folder that is as it should be.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.eiffel import known, source
from tests.eiffel.checks import (
    bodies,
    constants,
    contracts,
    creation,
    names,
    redeclarations,
    tests,
    variables,
    visibility,
)
from tests.eiffel.checks.ecf import configurations, libraries
from tests.eiffel.checks.links import dead_links
from tests.eiffel.finding import Finding
from tests.eiffel.library import Library
from tests.eiffel.source import Source

CHECKS = (
    names.check,
    creation.check,
    redeclarations.check,
    bodies.check,
    constants.check,
    contracts.check,
    variables.check,
    tests.check,
)

USUAL = frozenset(("base", "http_client", "json"))
"""The libraries that a folder without a configuration may use."""


def findings(folder: Path) -> list[Finding]:
    """Everything that is wrong: classes, configurations, pages."""
    used = libraries(folder)
    library, found = _classes(folder, used)
    found |= {*visibility.check(folder, library), *configurations(folder), *dead_links(folder)}
    return sorted(found)


def class_findings(folder: Path, used: frozenset[str] = USUAL) -> list[Finding]:
    """What is wrong in the classes alone, for a folder that is no whole library."""
    return sorted(_classes(folder, used)[1])


def _classes(folder: Path, used: frozenset[str]) -> tuple[Library, set[Finding]]:
    files = source.read(folder)
    library = Library({}, used, frozenset(files.broken))
    found = [*files.findings, *_gather(library, files.sources)]
    for each in library.sources.values():
        library.interface(each.tree.name)
    for each in library.sources.values():
        for check in CHECKS:
            found += check(library, each)
    return library, {*found, *library.findings}


def _gather(library: Library, sources: Iterable[Source]) -> Iterator[Finding]:
    """Put the classes into the library; two of one name are one too many."""
    others = frozenset(library.others())
    for each in sources:
        name = each.tree.name
        if name in library.sources:
            first = library.sources[name].file
            yield each.finding(each.tree.line, f"{name} stands in {first} already")
        elif name in others or name in known.SHORT:
            yield each.finding(each.tree.line, f"{name} is a class of another library")
        library.sources.setdefault(name, each)
