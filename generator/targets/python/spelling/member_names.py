"""The members of enums: capitals, and words for values that are signs.

In: an enum. Out: identifiers, each once, none of which an enum of Python has for itself.
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.declarations import Enum
from generator.model.types import TypeId
from generator.naming.scope import Scope, assign
from generator.naming.styles import upper_snake
from generator.targets.code import Code
from generator.targets.python.spelling.reserved import KEYWORDS
from generator.targets.spelled import Spelled


def members_of(enum: Enum, kept: Spelled) -> Iterable[tuple[tuple[TypeId, int], Code]]:
    """The members by type id and place; those that are `kept` have their names before all others."""
    wanted = [_member(each.name) for each in enum.values]
    for index, name in enumerate(
        assign([(each, True) for each in wanted], Scope(_ENUM_ATTRIBUTES), kept.of_members(enum))
    ):
        yield (enum.id, index), Code(name)


_ENUM_ATTRIBUTES = frozenset({"mro", "name", "value"})


def _member(raw: str) -> str:
    wanted = upper_snake(raw) or _SYMBOLS.get(raw, "EMPTY" if not raw.strip() else "SYMBOL")
    if wanted[0].isdigit():
        wanted = f"VALUE_{wanted}"
    return f"{wanted}_" if wanted in KEYWORDS or not wanted.isidentifier() else wanted


_SYMBOLS = {
    "*": "STAR",
    "+": "PLUS",
    "-": "MINUS",
    "=": "EQUAL",
    "==": "EQUAL_EQUAL",
    "!=": "NOT_EQUAL",
    "<": "LESS",
    "<=": "LESS_EQUAL",
    ">": "GREATER",
    ">=": "GREATER_EQUAL",
    "/": "SLASH",
    ".": "DOT",
    "_": "UNDERSCORE",
    "~": "TILDE",
    "!": "NOT",
}
