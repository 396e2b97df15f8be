"""A difference as lines for people, in pieces that somebody may colour.

In: a `Difference`. Out: lines, each a list of pieces with what they are. What breaks is listed whole; of the rest, as much
as one reads.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum, auto
from itertools import groupby
from typing import Final, TypeAlias

from generator.changes.change import GRADES, Change, Difference, Grade
from generator.diagnostics.printable import escape

SHOWN: Final = 30
"""How many changes that break nobody are listed of a grade."""
_TITLES: Final = {
    Grade.BREAKING: "Breaking",
    Grade.COMPATIBLE: "Compatible",
    Grade.DOCS: "Documentation",
}


class Look(Enum):
    """What a piece is."""

    PLAIN = auto()
    TITLE = auto()
    BREAKING = auto()
    COMPATIBLE = auto()
    DOCS = auto()
    FAINT = auto()


LOOKS: Final = {
    Grade.BREAKING: Look.BREAKING,
    Grade.COMPATIBLE: Look.COMPATIBLE,
    Grade.DOCS: Look.DOCS,
}

Line: TypeAlias = "list[tuple[str, Look]]"


def lines(difference: Difference, *, everything: bool = False) -> Iterator[Line]:
    """The lines; `everything`: nothing is left out."""
    worst = difference.worst
    look = LOOKS[worst] if worst else Look.COMPATIBLE
    yield [(f"{escape(difference.target)}: ", Look.TITLE), (difference.headline, look)]
    for grade in GRADES:
        found = difference.of(grade)
        if found:
            yield []
            yield [(_TITLES[grade], LOOKS[grade])]
            most = len(found) if everything or grade is Grade.BREAKING else SHOWN
            yield from _grouped(found[:most], LOOKS[grade])
            if len(found) > most:
                yield [(f"  … and {len(found) - most:,} more; --all lists them", Look.FAINT)]


def _grouped(found: Sequence[Change], look: Look) -> Iterator[Line]:
    for group, changes in groupby(found, key=lambda each: each.group):
        yield [(f"  {escape(group)}", Look.TITLE)]
        for each in changes:
            yield from _change(each, look)


def _change(each: Change, look: Look) -> Iterator[Line]:
    rest = each.subject.removeprefix(each.group).lstrip(".")
    named = f"{escape(rest)} " if rest else ""
    yield [
        ("    - ", look),
        (f"{named}{escape(each.what)}", Look.PLAIN),
        (f"  {escape(each.where)}" if each.where else "", Look.FAINT),
    ]
    if each.notice:
        yield [(f"      {escape(each.notice)}", Look.FAINT)]
