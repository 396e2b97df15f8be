"""Splits a line at its last brackets, or at parentheses that nobody saw so far: black's right-hand split.

In: a `Line` that is too wide. Out: the lines before, between and after the brackets, or nothing where there is no way.
Names follow what black calls them: `omitted` brackets stay closed, so that others before them are split instead.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from generator.targets.code import Code
from generator.targets.python.spelling.expressions import (
    ASSIGNS,
    BAR,
    EQUALS,
    Brackets,
    Whole,
    flattened,
)
from generator.targets.python.spelling.lines import (
    STEP,
    WIDTH,
    Closing,
    Line,
    Opening,
    inside,
)
from generator.values import dataclass

_UNSEEN_OPENING, _UNSEEN_CLOSING = Opening(""), Closing("")
_PAIRS = {opening: (Opening(opening), Closing(closing)) for opening, closing in ("()", "[]", "{}")}


class CannotSplit(Exception):
    """The line has no brackets to split it at."""


@dataclass(slots=True)
class Split:
    """A line in three: `before` the brackets and `after` them, without the brackets themselves."""

    before: list[Code]
    brackets: Brackets | Whole
    after: list[Code]
    indent: int

    def lines(self) -> list[Line]:
        """The three, with the brackets in sight."""
        opening, closing = _marks(self.brackets)
        return [
            Line([*self.before, opening], self.indent),
            inside(self.brackets, self.indent + STEP),
            Line([closing, *self.after], self.indent, is_tail=True),
        ]


def _marks(brackets: Brackets | Whole) -> tuple[Opening, Closing]:
    return _PAIRS["(" if isinstance(brackets, Whole) else brackets.opening]


def right_hand(line: Line, *, forced: bool = False) -> list[Line]:
    """The lines that the last brackets give whose split leaves a first line that fits; `forced` takes the parentheses
    that nobody saw. Raises `CannotSplit`. Parentheses that were tried in vain stay, as black has it.
    """
    line.given = parts = line.parts()
    if not forced and (only := _only(parts, line.indent)) is not None:
        return only.lines()
    first: list[Line] | None = None
    for omitted in _omissions(parts, line):
        if omitted and _is_too_far(parts, omitted, line.indent):
            continue
        found = _split(parts, omitted, line.indent, forced)
        lines = found.lines()
        if not omitted:
            first = lines
        if lines[0].fits:
            return lines
        if isinstance(found.brackets, Whole):
            _show(found.brackets, parts)
    return first or _split(parts, frozenset(), line.indent, forced).lines()


def _only(parts: Sequence[Code], indent: int) -> Split | None:
    """The split of what has no brackets but those at its end, as most statements: there is no other, however wide it is.
    What is below chooses the same."""
    before, last = [*parts[:-1]], parts[-1]
    after: list[Code] = []
    if isinstance(last, Whole):
        before += (_UNSEEN_OPENING, *last.parts[:-1])
        last, after = last.parts[-1], [_UNSEEN_CLOSING]
    if not isinstance(last, Brackets) or not last.items or BAR in before:
        return None
    is_plain = all(type(each) is Code or each is _UNSEEN_OPENING for each in before)
    return Split(before, last, after, indent) if is_plain else None


def _show(unseen: Whole, parts: list[Code]) -> None:
    place = next(index for index, each in enumerate(parts) if each is unseen)
    parts[place] = Brackets("(", [unseen.inner], ")")


def _split(parts: list[Code], omitted: Set[int], indent: int, forced: bool) -> Split:
    """The split at the last brackets; at others before or within them where these read better than parentheses."""
    return _preferred(_last(parts, omitted, indent), parts, omitted, forced)


def _preferred(found: Split, parts: list[Code], omitted: Set[int], forced: bool) -> Split:
    brackets = found.brackets
    if forced or not isinstance(brackets, Whole) or _has_bars(brackets):
        return found
    omitted = omitted | {id(brackets)}
    try:
        other = _last(parts, omitted, found.indent)
        if _is_better(other, found):
            return _preferred(other, parts, omitted, forced)
    except CannotSplit:
        between = inside(brackets, found.indent + STEP)
        if len(between.parts()) < 2 and not between.fits:
            raise
    return found


def _has_bars(brackets: Whole) -> bool:
    return any(each is BAR for each in brackets.parts)


def _last(parts: Sequence[Code], omitted: Set[int], indent: int) -> Split:
    """The line in three, by the last brackets that are not omitted."""
    for index in range(len(parts) - 1, -1, -1):
        part = parts[index]
        if isinstance(part, Closing):
            break
        if isinstance(part, Whole) and id(part) in omitted:
            try:
                found = _last(part.parts, omitted, indent)
            except CannotSplit:
                continue
            found.before = [*parts[:index], _UNSEEN_OPENING, *found.before]
            found.after = [*found.after, _UNSEEN_CLOSING, *parts[index + 1 :]]
            return found
        if isinstance(part, Whole) or (
            isinstance(part, Brackets) and part.items and id(part) not in omitted
        ):
            return Split([*parts[:index]], part, [*parts[index + 1 :]], indent)
    raise CannotSplit


def _is_better(other: Split, found: Split) -> bool:
    """Whether to split elsewhere than at the parentheses: always, unless they stand after an `=` whose left side has
    brackets and fits."""
    if not found.before or found.before[-1] is not ASSIGNS:
        return True
    if not any(isinstance(each, Brackets | Whole | Opening | Closing) for each in found.before):
        return True
    if not Line([*found.before, _marks(found.brackets)[0]], found.indent).fits:
        return True
    if any(map(_is_apart, found.before)):
        return True
    head = [*other.before, _marks(other.brackets)[0]]
    if 1 < _equals(found.before) > _equals(head):
        return False
    return _closes_after_equals(head) or (_equals(head) > 0 and Line(head, other.indent).fits)


def _equals(parts: Sequence[Code]) -> int:
    """How many `=` there are, between brackets too."""
    count = 0
    for part in flattened(parts):
        if part is ASSIGNS or part is EQUALS:
            count += 1
        elif isinstance(part, Brackets):
            count += _equals(part.items)
        elif isinstance(part, Whole):
            count += _equals((part.inner,))
    return count


def _closes_after_equals(head: Sequence[Code]) -> bool:
    for part in reversed(head):
        if part is ASSIGNS or part is EQUALS:
            return False
        if isinstance(part, Brackets | Whole | Closing):
            return True
    return False


def _omissions(parts: Sequence[Code], line: Line) -> Iterator[frozenset[int]]:
    """Which brackets may stay closed, one more each time, as long as they and what follows them fit on a line."""
    if not any(map(_is_apart, parts)):
        yield frozenset()
    omitted: frozenset[int] = frozenset()
    length, last = line.indent, None
    for part in _seen_through(parts):
        is_bracket = isinstance(part, Closing) or (isinstance(part, Brackets) and part.items)
        if is_bracket and length + (1 if part else 0) <= WIDTH:
            if last is not None:
                omitted |= {id(last)}
                yield omitted
            if _is_apart(part):
                return
            last = part if part else last
        length += len(part)
        if length > WIDTH:
            return


def _is_apart(part: Code) -> bool:
    if isinstance(part, Brackets):
        return part.apart and bool(part.items) and not part.is_single
    return isinstance(part, Whole) and any(map(_is_apart, part.parts))


def _seen_through(parts: Sequence[Code]) -> Iterator[Code]:
    """The parts from the end, those in parentheses that nobody sees among them."""
    for part in reversed(parts):
        if isinstance(part, Whole):
            yield _UNSEEN_CLOSING
            yield from _seen_through(part.parts)
        else:
            yield part


def _is_too_far(parts: Sequence[Code], omitted: Set[int], indent: int) -> bool:
    """Whether the brackets to split open where the line is too wide already."""
    for index in range(len(parts) - 1, -1, -1):
        part = parts[index]
        if isinstance(part, Closing | Whole):
            return False
        if isinstance(part, Brackets) and part.items and id(part) not in omitted:
            return indent + sum(map(len, parts[:index])) > WIDTH
    return False
