"""Problems as people read them: the place, the message, the line with a caret, the hint. No colour.

In: a diagnostic. Out: text without a newline at its end. Does not know where it is printed.
"""

from __future__ import annotations

from typing import Final
from unicodedata import combining, east_asian_width

from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.location import Location
from generator.diagnostics.printable import escape

WIDTH: Final = 100
BEFORE_CARET: Final = 60


def render(diagnostic: Diagnostic) -> str:
    """The whole listing of one problem."""
    parts = [heading(diagnostic)]
    if diagnostic.at is not None:
        parts += excerpt(diagnostic.at)
    if diagnostic.hint:
        parts.append(f"hint: {diagnostic.hint}")
    return "\n".join(parts)


def heading(diagnostic: Diagnostic) -> str:
    """One line: `specs/x.yaml:51234:9: warning[N204]: …`."""
    place = f"{escape(str(diagnostic.at))}: " if diagnostic.at is not None else ""
    return f"{place}{diagnostic.severity}[{diagnostic.code}]: {diagnostic.message}"


def excerpt(at: Location) -> list[str]:
    """The line of the source and, below it, a caret at the column; nothing for an empty line."""
    line = at.source.line(at.line)
    if not line.strip():
        return []
    start = at.column - 1 - BEFORE_CARET if at.column > WIDTH else 0
    before = ("…" if start else "") + show(line[start : at.column - 1])
    after = show(line[at.column - 1 : start + WIDTH]) + ("…" if len(line) > start + WIDTH else "")
    number = f"{at.line:>6}"
    return [f"{number} | {before}{after}", f"{' ' * len(number)} | {' ' * cells(before)}^"]


def show(text: str) -> str:
    return escape(text.replace("\t", " "))


def cells(text: str) -> int:
    """How many columns of a terminal the text takes."""
    return sum(width(character) for character in text)


def width(character: str) -> int:
    if combining(character):
        return 0
    return 2 if east_asian_width(character) in "WF" else 1
