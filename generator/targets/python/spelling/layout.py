"""Lays code out over lines, the way black leaves it.

In: pieces of code, those in brackets as `Group`. Out: `Code` that is on one line where it fits, and otherwise one piece
a line with a trailing comma, which black respects. Knows neither the document nor what the code means.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.targets.code import Code

WIDTH = 88
_STEP = "    "


@dataclass(frozen=True, slots=True)
class Group:
    """Pieces between brackets: `head` ends with the opening bracket, `tail` starts with the closing one."""

    head: Code
    items: Sequence[Code | Group]
    tail: Code


Piece = Code | Group


def flat(piece: Piece) -> str:
    """The piece on one line."""
    if isinstance(piece, Code):
        return piece
    inside = ", ".join(flat(each) for each in piece.items)
    lonely = piece.head.endswith("(") and _is_tuple(piece) and len(piece.items) == 1
    return f"{piece.head}{inside}{',' if lonely else ''}{piece.tail}"


def _is_tuple(group: Group) -> bool:
    """Whether the brackets are a tuple's, not a call's."""
    before = group.head[:-1].rstrip()
    return not before or before[-1] in "=(,[:"


def lay_out(piece: Piece, indent: int, suffix: int = 0) -> Code:
    """The piece, its first line at `indent` (not written); `suffix` is how much follows it on its last line."""
    line = flat(piece)
    if (
        isinstance(piece, Code)
        or not piece.items
        or (indent + len(line) + suffix <= WIDTH and "\n" not in line)
    ):
        return Code(line)
    margin = " " * indent
    inside = "".join(f"{margin}{_STEP}{lay_out(each, indent + 4, 1)},\n" for each in piece.items)
    return Code(f"{piece.head}\n{inside}{margin}{piece.tail}")
