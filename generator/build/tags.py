"""Tags that mean the same: `pets`, `Pets` and `PETS` are one group of operations, as no name of a class tells them apart.

In: the operations of a document. Out: for each tag the spelling that its group goes by, the one that is used first.
Knows no language.
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.diagnostics import Diagnostics, Location
from generator.naming.words import chunks
from generator.openapi.objects import Operation

UNTAGGED = "default"


def alike(operations: Iterable[Operation], diagnostics: Diagnostics) -> dict[str, str]:
    """Tag → the first tag that comes to the same name; a group of several spellings is reported once, at the first
    operation that differs."""
    groups: dict[str, dict[str, Location]] = {}
    for each in operations:
        for tag in each.tags or (UNTAGGED,):
            groups.setdefault(plain(tag), {}).setdefault(tag, each.at)
    for spellings in groups.values():
        if len(spellings) > 1:
            named = ", ".join(f"'{each}'" for each in spellings)
            diagnostics.report("N203", [*spellings.values()][1], tags=named)
    return {tag: next(iter(spellings)) for spellings in groups.values() for tag in spellings}


def plain(tag: str) -> str:
    """What is left of a tag in the name of a class, whatever the case."""
    return "".join(chunks(tag)).casefold()
