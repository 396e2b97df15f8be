"""A scope hands out identifiers that are free in it. In: wanted identifiers. Out: unique ones.

Knows no language: which identifiers are reserved, and whether case counts, is told by the target.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from types import MappingProxyType


def caseless(identifier: str) -> str:
    """What identifiers have in common that are one file where neither case nor composition counts."""
    if identifier.isascii():
        return identifier.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", identifier).casefold())


class Scope:
    """Identifiers of one namespace. `fold` maps those that clash to the same text (for instance `str.lower`)."""

    def __init__(self, reserved: Iterable[str] = (), fold: Callable[[str], str] = str) -> None:
        self._fold = fold
        self._taken = set(map(fold, reserved))

    def is_free(self, identifier: str) -> bool:
        """Whether nobody has it yet."""
        return self._fold(identifier) not in self._taken

    def take_all(self, wanted: Collection[str]) -> bool:
        """Take all as they are, if that can be: none if one of them is taken, or two of them clash."""
        folded = set(map(self._fold, wanted))
        if len(folded) < len(wanted) or not folded.isdisjoint(self._taken):
            return False
        self._taken |= folded
        return True

    def take(self, wanted: str) -> str:
        """`wanted`, or with the lowest number from 2 on that makes it free."""
        identifier, number = wanted, 2
        while not self.is_free(identifier):
            joint = "_" if wanted[-1:].isdigit() or "_" in wanted or wanted.islower() else ""
            identifier, number = f"{wanted}{joint}{number}", number + 1
        self._taken.add(self._fold(identifier))
        return identifier


def assign(
    wanted: Iterable[tuple[str, bool]], scope: Scope, kept: Mapping[int, str] = MappingProxyType({})
) -> list[str]:
    """Identifiers for all of `wanted` at once, in order; those marked exact choose first, so that a name which
    needed no change never loses to one that did. Before all others come names that are `kept`, by index.
    """
    entries = list(wanted)
    names = [identifier for identifier, _ in entries]
    if not kept and scope.take_all(names):  # as mostly
        return names
    return complete(entries, scope, keep(kept, scope))


def keep(kept: Mapping[int, str], scope: Scope) -> dict[int, str]:
    """Those of the kept names that are free, by index. Whoever makes more names of each takes these now, before new ones
    come, by `complete`."""
    return {index: scope.take(name) for index, name in kept.items() if scope.is_free(name)}


def complete(
    wanted: Sequence[tuple[str, bool]], scope: Scope, given: Mapping[int, str]
) -> list[str]:
    """Identifiers for all of `wanted`, where some are `given` already, by index."""
    found = dict(given)
    for chooses_first in (True, False):
        for index, (identifier, exact) in enumerate(wanted):
            if exact is chooses_first and index not in found:
                found[index] = scope.take(identifier)
    return [found[index] for index in range(len(wanted))]
