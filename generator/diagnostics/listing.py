"""Problems as people read them: the place, the message, the line with a caret, the hint.

In: a diagnostic, and a style. Out: text without a newline at its end. Does not know where it is printed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final
from unicodedata import category, combining, east_asian_width

from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.location import Location
from generator.diagnostics.printable import escape
from generator.values import dataclass

WIDTH: Final = 100
BEFORE_CARET: Final = 60
MARGIN: Final = 9
"""Before the line of a source: its number, and a stroke."""


def plain(part: str, text: str) -> str:
    """No colour for any part."""
    return text


@dataclass(frozen=True, slots=True)
class Style:
    """`width` is that of the page to which text is wrapped, 0 where lines are as long as they are. `paint` colours a
    part: `error`, `warning`, `note`, `place`, `caret`, `hint`."""

    width: int = 0
    paint: Callable[[str, str], str] = plain


def render(diagnostic: Diagnostic, style: Style = Style()) -> str:  # noqa: B008 (it is frozen)
    """The whole listing of one problem."""
    parts = [*_headed(diagnostic, style)]
    if diagnostic.at is not None:
        line, *caret = excerpt(diagnostic.at, style.width - MARGIN if style.width else WIDTH) or [
            ""
        ]
        parts += [line, *(style.paint("caret", each) for each in caret)] if line else []
    if diagnostic.hint:
        first, *rest = wrapped(f"hint: {diagnostic.hint}", style.width, "      ")
        parts += [f"{style.paint('hint', 'hint:')}{first[5:]}", *rest]
    return "\n".join(parts)


def heading(diagnostic: Diagnostic) -> str:
    """One line: `specs/x.yaml:51234:9: warning[N204]: …`."""
    place = f"{escape(str(diagnostic.at))}: " if diagnostic.at is not None else ""
    return f"{place}{diagnostic.severity}[{diagnostic.code}]: {diagnostic.message}"


def _headed(diagnostic: Diagnostic, style: Style) -> Iterator[str]:
    """The heading, wrapped and coloured."""
    first, *rest = wrapped(heading(diagnostic), style.width, "    ")
    place = f"{escape(str(diagnostic.at))}: " if diagnostic.at is not None else ""
    kind = f"{diagnostic.severity}[{diagnostic.code}]:"
    if first.startswith(place + kind):
        told = style.paint("place", place) if place else ""
        first = f"{told}{style.paint(diagnostic.severity, kind)}{first[len(place + kind):]}"
    yield first
    yield from rest


def wrapped(text: str, limit: int, indent: str) -> list[str]:
    """The text in lines of at most `limit` cells where words are short enough; all lines but the first are indented."""
    lines, line = [], ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if not limit or cells(longer) <= limit or not line.strip():
            line = longer
        else:
            lines.append(line)
            line = indent + word
    return [*lines, line]


def excerpt(at: Location, limit: int = WIDTH) -> list[str]:
    """The line of the source, as far as it fits, and below it a caret at the column; nothing for an empty line."""
    line = at.source.line(at.line)
    if not line.strip():
        return []
    index = at.column - 1
    before = show(line[max(0, index - limit) : index])
    if index > limit or cells(before) >= limit:
        before = f"…{_end(before, limit * BEFORE_CARET // WIDTH)}"
    after = show(line[index : index + limit])
    room = limit - cells(before)
    fits = _start(after, room)
    more = "…" if fits != after or len(line) > index + limit else ""
    number = f"{at.line:>6}"
    return [f"{number} | {before}{fits}{more}", f"{' ' * len(number)} | {' ' * cells(before)}^"]


def _start(text: str, limit: int) -> str:
    """As much of the text's beginning as has room in so many cells."""
    taken = 0
    for index, character in enumerate(text):
        taken += width(character)
        if taken > limit:
            return text[:index]
    return text


def _end(text: str, limit: int) -> str:
    return _start(text[::-1], limit)[::-1]


def show(text: str) -> str:
    return escape(text.replace("\t", " "))


def cells(text: str) -> int:
    """How many columns of a terminal the text takes."""
    return sum(width(character) for character in text)


def width(character: str) -> int:
    if combining(character) or category(character) in ("Mn", "Me"):
        return 0
    return 2 if east_asian_width(character) in "WF" else 1
