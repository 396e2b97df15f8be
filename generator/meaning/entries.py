"""What the settings call an operation: its operationId, or method and path (`GET /pets`).

In: operations, and a table of the settings by such names. Out: the entry of an operation; what was probably meant where
there is none. Knows no language.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import TypeVar

from generator.diagnostics import Diagnostics, Location
from generator.model.operations import Operation

T = TypeVar("T")


def method_and_path(operation: Operation) -> str:
    """What no other operation is called."""
    return f"{operation.method} {operation.path}"


def entry(table: Mapping[str, T], operation: Operation) -> T | None:
    """What a table says of an operation."""
    found = table.get(operation.name)
    return table.get(method_and_path(operation)) if found is None else found


def refuse_unknown(
    entries: Iterable[tuple[str, Location]],
    operations: Iterable[Operation],
    diagnostics: Diagnostics,
) -> None:
    """Report names that no operation has, each with its place."""
    known = [*operations]
    names = [each.name for each in known]
    every = {*names, *map(method_and_path, known)}
    for name, at in entries:
        if name not in every:
            close = get_close_matches(name, names, n=1) or get_close_matches(name, every, n=1)
            otherwise = 'name it by its operationId, or by method and path: "GET /files"'
            advice = f"did you mean '{close[0]}'?" if close else otherwise
            diagnostics.report("C109", at, name=name, advice=advice)
