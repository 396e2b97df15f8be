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
    if indent + len(code) <= WIDTH and code.isascii():
        return code
    lines = _head(code, indent) if isinstance(code, Head) else _written(Line([code], indent))
    return Code("\n".join(lines).lstrip())


def remarked(laid_out: Code, comment: Code) -> Code:
    """The statement with a comment for type checkers, who look for it where the statement begins, and black not at all."""
    first, *others = laid_out.split("\n")
    return Code("\n".join([f"{first}  {comment}", *others]))


def _written(line: Line, *, forced: bool = False) -> list[str]:
    """The lines that a line becomes."""
    if not line.explodes and width(written := line.written) <= WIDTH:
        return [written]
    if line.is_inside and (parted := _parted(line)):
        return _all(parted, forced)
    try:
        return _at_brackets(line, forced)
    except CannotSplit:
        return [line.written]


def _all(lines: Sequence[Line], forced: bool) -> list[str]:
    return [each for line in lines for each in _written(line, forced=forced)]


def _parted(line: Line) -> list[Line]:
    """A line for each item, with a comma after the last, or for each alternative; none where there is but one."""
    line.given = parts = line.parts()
    inner = parts[:-1] if parts[-1] is COMMA else parts
    if COMMA in inner:
        return [_piece([*each, COMMA], line) for each in _between(inner)]
    if BAR in parts[1:]:
        return [_piece(each, line) for each in _before_bars(parts)]
    return []


def _piece(parts: Sequence[Code], line: Line) -> Line:
    return Line(parts, line.indent, is_inside=True)


def _between(parts: Sequence[Code]) -> list[list[Code]]:
    """The items that commas part."""
    found: list[list[Code]] = [[]]
    for part in parts:
        if part is COMMA:
            found.append([])
        else:
            found[-1].append(part)
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


def _head(code: Head, indent: int) -> list[str]:
    """The head of a function, split at its parameters."""
    line = Line([code], indent)
    if line.fits:
        return [line.text]
    parts = line.parts()
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
