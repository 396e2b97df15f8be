"""Holding a document against the specification, while others go on with it.

In: a bundle. Out: findings among the diagnostics, where they would be had the others waited. Nothing is made of
findings, so where a document is large, and there is another core, a process beside ours looks for them meanwhile. What
it does not give is looked for here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Final, TypeAlias

from generator import document, openapi
from generator.beside import Beside
from generator.diagnostics import Diagnostics, Location, Source
from generator.diagnostics.diagnostic import Diagnostic, Severity
from generator.making import Stages

ENOUGH: Final = 300_000
"""Characters of a document from which two processes are quicker than one."""

Told: TypeAlias = tuple[str, str, str, str, int, int, int, str]
"""A diagnostic as processes tell it: its place last, the source by its number."""


@contextmanager
def validated(
    bundle: document.Bundle,
    overlays: Iterable[Source],
    diagnostics: Diagnostics,
    stage: Stages,
    *,
    two: bool,
) -> Iterator[None]:
    """Validate a document, by `two` processes while the block is run. Afterwards all is told, though the block fails."""
    if not two or len(bundle.root.source.text) < ENOUGH:
        with stage("validate"):
            openapi.validate(bundle, diagnostics)
        yield
        return
    sources = *(root.source for root in bundle.documents.values()), *overlays
    with stage("validate"):
        openapi.check_version(bundle.root, diagnostics)
        beside = Beside(lambda: _told(bundle, sources))
    known = len(diagnostics.items)
    try:
        yield
    except Exception:
        diagnostics.insert(known, _found(beside, bundle, sources))
        raise
    except BaseException:
        beside.end()
        raise
    diagnostics.insert(known, _found(beside, bundle, sources))


def _found(
    beside: Beside, bundle: document.Bundle, sources: tuple[Source, ...]
) -> Iterable[Diagnostic]:
    told = beside.result()
    return _validated(bundle) if told is None else [_as_told(each, sources) for each in told]


def _validated(bundle: document.Bundle) -> tuple[Diagnostic, ...]:
    found = Diagnostics()
    openapi.validate(bundle, found)
    return found.items


def _told(bundle: document.Bundle, sources: tuple[Source, ...]) -> list[Told]:
    """What is found; a source that is none of these is an error."""
    numbers = {id(source): number for number, source in enumerate(sources)}
    return [_telling(each, numbers) for each in _validated(bundle)]


def _telling(found: Diagnostic, numbers: dict[int, int]) -> Told:
    at = found.at
    assert at is not None
    place = numbers[id(at.source)], at.line, at.column, at.pointer
    return found.code, found.severity.value, found.message, found.hint, *place


def _as_told(told: Told, sources: tuple[Source, ...]) -> Diagnostic:
    code, severity, message, hint, number, line, column, pointer = told
    at = Location(sources[number], line, column, pointer)
    return Diagnostic(code, Severity(severity), message, at, hint)
