"""Lays code out over lines, exactly as black does in its stable style.

In: values of `expressions`. Out: `Code` that is on one line where it fits, and else is split: after the commas or before
the bars between brackets, at the last brackets of a line (`right_hand`), at the first ones of a function's head. Knows
neither the document nor what the code means.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.targets.code import Code
from generator.targets.python.spelling.expressions import BAR, COMMA, Brackets, Head, Whole
from generator.targets.python.spelling.lines import (
    STEP,
    WIDTH,
    Closing,
    Line,
    Opening,
    inside,
    width,
)
from generator.targets.python.spelling.right_hand import CannotSplit, right_hand


def lay_out(code: Code, indent: int) -> Code:
    """The statement, its first line at `indent` (not written)."""
    if indent + width(code) <= WIDTH:
        return code
    line = Line([code], indent)
    lines = _head(line) if isinstance(code, Head) else _split(line)
    return Code("\n".join(lines).lstrip())


def remarked(laid_out: Code, comment: Code) -> Code:
    """The statement with a comment for type checkers, who look for it where the statement begins, and black not at all."""
    first, *others = laid_out.split("\n")
    return Code("\n".join([f"{first}  {comment}", *others]))


def _written(line: Line, *, forced: bool = False) -> list[str]:
    """The lines that a line becomes."""
    if not line.explodes and width(written := line.written) <= WIDTH:
        return [written]
    if line.is_inside and (pieces := _pieces(line)):
        return [text for each in pieces for text in _piece(each, line, forced)]
    return _split(line, forced=forced)


def _split(line: Line, *, forced: bool = False) -> list[str]:
    """The lines of one that is too wide."""
    try:
        return _at_brackets(line, forced)
    except CannotSplit:
        return [line.written]


def _all(lines: Sequence[Line], forced: bool) -> list[str]:
    return [each for line in lines for each in _written(line, forced=forced)]


def _pieces(line: Line) -> list[list[Code]]:
    """What gets a line of its own: each item, with a comma after the last, or each alternative; none where there is but
    one."""
    given = line.given
    if COMMA in given[:-1]:  # as between brackets, whose items have no commas of their own
        return _items(given)
    line.given = parts = line.parts()
    return _before_bars(parts) if BAR in parts[1:] else []


def _piece(parts: Sequence[Code], line: Line, forced: bool) -> Sequence[str]:
    """The lines of one; most are short, and this is asked of each item in a client."""
    written = f"{' ' * line.indent}{''.join(parts).strip()}"
    if len(written) <= WIDTH and written.isascii():
        return (written,)
    return _written(Line(parts, line.indent, is_inside=True), forced=forced)


def _items(parts: Sequence[Code]) -> list[list[Code]]:
    """The items that commas part, each with one."""
    found: list[list[Code]] = [[]]
    for part in parts:
        found[-1].append(part)
        if part is COMMA:
            found.append([])
    if found[-1]:
        found[-1].append(COMMA)
    else:
        found.pop()
    return found


def _before_bars(parts: Sequence[Code]) -> list[list[Code]]:
    """The alternatives, each but the first with the bar before it."""
    found: list[list[Code]] = [[]]
    for part in parts:
        if part is BAR and found[-1]:
            found.append([])
        found[-1].append(part)
    return found


def _at_brackets(line: Line, forced: bool) -> list[str]:
    """Split at the last brackets; with parentheses in any case if that makes all lines fit which else would not."""
    lines = right_hand(line, forced=forced)
    result = _all(lines, forced)
    if forced or line.is_tail or _fits(result[0]):
        return result
    if not any(isinstance(each, Whole) for each in line.parts()):
        return result
    second = _all(right_hand(line, forced=True), forced=True)
    return second if all(map(_fits, second)) else result


def _fits(written: str) -> bool:
    return width(written) <= WIDTH


def _head(line: Line) -> list[str]:
    """The head of a function, split at its parameters."""
    indent, parts = line.indent, line.parts()
    place = next(index for index, each in enumerate(parts) if isinstance(each, Brackets))
    parameters = parts[place]
    assert isinstance(parameters, Brackets)
    between = inside(parameters, indent + STEP)
    if len(parameters.items) == 1 and not parameters.apart:
        between.given = [*between.given, COMMA]
    before = Line([*parts[:place], Opening("(")], indent)
    return _all(
        [before, between, Line([Closing(")"), *parts[place + 1 :]], indent, is_tail=True)], False
    )
