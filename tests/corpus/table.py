"""Rows as text: one line each, what makes rows red, sums, and what another run had better.

In: rows. Out: lines. Does not print.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from tests.corpus.row import Row

_HEADS = (
    "operations",
    "anything",
    "seconds",
    "MB",
    "modules",
    "types",
    "build s",
    "build MB",
    "tests",
    "",
    "warnings",
)
_SLOWER, _LARGER = 1.5, 1.3
"""From which factor on more time or memory is a regression; small figures say nothing."""
_SECONDS, _MEGABYTES = 2.0, 50
_MOST = 6


def lines(rows: Sequence[Row]) -> Iterator[str]:
    """The table, then the red rows with their faults, then the sums."""
    names = [f"{row.document} [{row.target}]" for row in rows]
    cells = [_cells(row) for row in rows]
    width = max(map(len, ["document", *names]))
    widths = [max(map(len, column)) for column in zip(_HEADS, *cells, strict=True)]
    for name, line in zip(["document", *names], [_HEADS, *cells], strict=True):
        found = [cell.rjust(size) for cell, size in zip(line[:-1], widths, strict=False)]
        yield f"{name.ljust(width)}  {'  '.join(found)}  {line[-1]}".rstrip()
    for row in rows:
        if row.red:
            yield from (
                "",
                f"{row.document} [{row.target}]",
                *(f"    {each}" for each in row.faults),
            )
    yield from ("", *_sums(rows))


def _cells(row: Row) -> tuple[str, ...]:
    tests = f"{row.tests_passed}/{row.tests_passed + row.tests_failed}"
    return (
        f"{row.operations}/{'?' if row.declared is None else row.declared}",
        str(sum(row.anything.values())),
        f"{row.seconds:.1f}",
        str(row.megabytes),
        _parts(row.modules, row.modules_failed),
        _parts(row.types, row.types_failed),
        f"{row.build_seconds:.1f}",
        str(row.build_megabytes),
        tests if row.target == "python" or row.tests_passed + row.tests_failed else "",
        "red" if row.red else "",
        _counts(row.diagnostics),
    )


def _parts(total: int, failed: int) -> str:
    return f"{total - failed}/{total}" if failed else str(total)


def _counts(found: Mapping[str, int]) -> str:
    shown = sorted(found.items(), key=lambda each: (-each[1], each[0]))
    more = f" and {len(shown) - _MOST} more codes" if len(shown) > _MOST else ""
    return ", ".join(f"{name} {count}" for name, count in shown[:_MOST]) + more


def _sums(rows: Sequence[Row]) -> Iterator[str]:
    anything: Counter[str] = Counter()
    diagnostics: Counter[str] = Counter()
    for row in rows:
        anything.update(row.anything)
        diagnostics.update(row.diagnostics)
    red = sum(row.red for row in rows)
    yield f"{len(rows)} rows, {red} red"
    operations, declared = sum(row.operations for row in rows), sum(
        row.declared or 0 for row in rows
    )
    yield f"operations: {operations} of {declared} declared"
    yield f"anything: {anything.total()} ({_counts(anything)})"
    yield f"problems: {diagnostics.total()} ({_counts(diagnostics)})"
    making, building = sum(row.seconds for row in rows), sum(row.build_seconds for row in rows)
    yield f"seconds: {making:.0f} generating, {building:.0f} building"
    passed, failed = sum(row.tests_passed for row in rows), sum(row.tests_failed for row in rows)
    yield f"their own tests: {passed} passed, {failed} failed"


def regressions(rows: Iterable[Row], before: Iterable[Row]) -> Iterator[str]:
    """What is worse than in the rows of another run, in a line each."""
    earlier = {row.key: row for row in before}
    for row in rows:
        if (old := earlier.pop(row.key, None)) is not None:
            for what in _worse(row, old):
                yield f"{row.document} [{row.target}]: {what}"
    yield from (f"{document} [{target}]: is gone" for document, target in earlier)


def _worse(row: Row, old: Row) -> Iterator[str]:
    if row.red and not old.red:
        yield f"is red: {row.faults[0]}"
    if row.operations < old.operations:
        yield f"{old.operations} operations, now {row.operations}"
    if row.tests_failed > old.tests_failed:
        yield f"{old.tests_failed} failing tests, now {row.tests_failed}"
    for what, new, was in (
        ("anything", row.anything, old.anything),
        ("problems", row.diagnostics, old.diagnostics),
    ):
        more = {name: count for name, count in new.items() if count > was.get(name, 0)}
        if more:
            said = ", ".join(f"{name} {was.get(name, 0)} → {count}" for name, count in more.items())
            yield f"more {what}: {said}"
    if row.seconds > max(old.seconds * _SLOWER, old.seconds + _SECONDS):
        yield f"{old.seconds:.1f} seconds, now {row.seconds:.1f}"
    if row.megabytes > max(old.megabytes * _LARGER, old.megabytes + _MEGABYTES):
        yield f"{old.megabytes} MB, now {row.megabytes}"
    if row.build_seconds > max(old.build_seconds * _SLOWER, old.build_seconds + _SECONDS):
        yield f"{old.build_seconds:.1f} seconds to build all types, now {row.build_seconds:.1f}"
