"""The words at the end of a run: problems as listings, and what was done.

In: problems and the outcome. Out: text for people. Does not print.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from shlex import quote

from generator.diagnostics import Diagnostic, Diagnostics, Severity
from generator.diagnostics.listing import Style, render
from generator.diagnostics.printable import escape
from generator.options import Options
from generator.outcome import Outcome

SHOWN = {Severity.ERROR: 10, Severity.WARNING: 3, Severity.NOTE: 0}
"""How many problems of one code are listed."""

EACH = frozenset({"O143", "O145"})
"""Codes of which all are listed: each is about another option."""


def listings(diagnostics: Diagnostics, style: Style) -> Iterator[str]:
    """The first few problems of each code, warnings before errors, and how many more there are."""
    for severity in (Severity.WARNING, Severity.ERROR):
        found = diagnostics.of(severity)
        seen: Counter[str] = Counter()
        for diagnostic in found:
            seen[diagnostic.code] += 1
            if seen[diagnostic.code] <= SHOWN[severity] or diagnostic.code in EACH:
                yield render(diagnostic, style)
        for code, count in sorted(seen.items()):
            if count > SHOWN[severity] and code not in EACH:
                yield f"… and {count - SHOWN[severity]:,} more of {severity}[{code}]"


def summary(
    outcome: Outcome, diagnostics: Diagnostics, seconds: Mapping[str, float], options: Options
) -> str:
    """What was done, what was decided that may surprise, the warnings by code, the seconds by stage, how to go on."""
    parts = [
        f"{outcome.operations:,}/{outcome.operations_total:,} operations",
        _count(outcome.schemas, "schema"),
        *([_count(outcome.paginated, "paginated operation")] if outcome.paginated else []),
        *([_count(outcome.webhooks, "webhook")] if outcome.webhooks else []),
        *_files(outcome, options),
    ]
    notes = [_note(each) for each in diagnostics.of(Severity.NOTE)]
    rows = [
        ", ".join(parts),
        _for_callers(outcome),
        *notes,
        _warnings(diagnostics.warnings),
        _work(outcome, seconds),
    ]
    rows += _next(outcome, options)
    return "\n".join(row for row in rows if row)


def _for_callers(outcome: Outcome) -> str:
    """What has changed for them, and the version that comes of it."""
    said = f"for callers: {outcome.headline}" if outcome.headline else ""
    version = f"version {escape(outcome.version)}" if outcome.version else ""
    return "; ".join(part for part in (said, version) if part)


def _note(note: Diagnostic) -> str:
    place = f"{escape(str(note.at))}: " if note.at is not None else ""
    return f"{place}{note.message}"


def _files(outcome: Outcome, options: Options) -> Iterator[str]:
    changes = outcome.changes
    if changes is None:
        return
    would = "to be " if options.check else ""
    yield f"{_count(len(changes.write), 'file')} {would}written"
    yield f"{len(changes.unchanged):,} unchanged"
    yield f"{len(changes.remove):,} {would}removed"
    if changes.kept:
        yield f"{len(changes.kept):,} kept"


def _warnings(warnings: tuple[Diagnostic, ...]) -> str:
    if not warnings:
        return "no warnings"
    by_code = sorted(Counter(warning.code for warning in warnings).items())
    codes = ", ".join(f"{code} {count:,}" for code, count in by_code)
    return f"{_count(len(warnings), 'warning')}: {codes}"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def _work(outcome: Outcome, seconds: Mapping[str, float]) -> str:
    return "nothing has changed since the last run" if outcome.repeated else _times(seconds)


def _times(seconds: Mapping[str, float]) -> str:
    stages = ", ".join(f"{stage} {taken:.1f}" for stage, taken in seconds.items())
    return f"{sum(seconds.values()):.1f} seconds: {stages}"


def _next(outcome: Outcome, options: Options) -> Iterator[str]:
    """Where the client is, and what one does with it, where something has been written."""
    if options.output is None or options.check or outcome.changes is None:
        return
    if not outcome.changes.write or outcome.repeated:
        return
    folder = escape(str(options.output))
    where = "this folder" if folder == "." else folder
    made = f"{outcome.called[:1].upper()}{outcome.called[1:]} is in {where}"
    yield f"{made}. Next:" if outcome.commands else f"{made}."
    for command in outcome.commands:
        yield f"  {command.format(folder=quote(folder))}"
