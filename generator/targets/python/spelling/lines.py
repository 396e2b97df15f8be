"""A line that may be too wide: what of a statement shall stand on it, before it is split further.

In: values of `expressions`. Out: `Line`, a row of pieces, brackets among them that are still whole.
"""

from __future__ import annotations

from collections.abc import Sequence
from unicodedata import category, east_asian_width

from generator.targets.code import Code
from generator.targets.python.spelling.expressions import COMMA, Brackets, Whole, flattened
from generator.values import dataclass

WIDTH = 88
STEP = 4


class Opening(Code):
    """A bracket that is closed on another line; without text where nobody sees it."""

    __slots__ = ()


class Closing(Code):
    """A bracket that was opened on another line."""

    __slots__ = ()


@dataclass(slots=True)
class Line:
    """Pieces of a statement at `indent`; `is_inside` where it stands between brackets that were split, and `explodes` where
    every comma ends a line, even if all would fit on one."""

    given: Sequence[Code]
    indent: int
    is_inside: bool = False
    explodes: bool = False
    is_tail: bool = False

    @property
    def written(self) -> str:
        """The line with its margin."""
        return f"{' ' * self.indent}{''.join(self.given).strip()}"

    @property
    def fits(self) -> bool:
        """Whether it may stay as it is."""
        return not self.explodes and width(self.written) <= WIDTH

    def parts(self) -> list[Code]:
        """The pieces of which none is a row of others."""
        return flattened(self.given)


def inside(split: Brackets | Whole, indent: int) -> Line:
    """What stands between the brackets, on a line of its own at `indent`."""
    if isinstance(split, Whole):
        return Line([split.inner], indent, is_inside=True)
    pieces: list[Code] = []
    for each in split.items:
        pieces += (each, COMMA)
    if not (split.apart or split.is_single):
        pieces.pop()
    explodes = len(split.items) > 1 and (split.apart or split.is_display)
    return Line(pieces, indent, is_inside=True, explodes=explodes)


def width(text: str) -> int:
    """How many columns a text takes: two for each wide character of the East."""
    if text.isascii():
        return len(text)
    return len(text) + sum(
        east_asian_width(each) in "WF" and category(each) not in ("Mn", "Mc") for each in text
    )
