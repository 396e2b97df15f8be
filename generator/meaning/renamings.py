"""Entries that say what things are called: those of the table `names` of the settings, and those of the document itself.

In: the table. Out: entries in the order in which they hold: a later one of the same thing replaces an earlier one. Knows no
language.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from generator.diagnostics import Location
from generator.meaning.renamed_parts import PARTS
from generator.model.declarations import Declaration
from generator.model.types import TypeId
from generator.values import dataclass, replace

WHOLE: Final = ("types", "operations", "tags")
KINDS: Final = (*WHOLE, *PARTS)
"""Of what there are names; also the tables that say which one is meant."""
_NOT_IN_NAMES: Final = re.compile(r"[^A-Za-z0-9_]+")


@dataclass(frozen=True, slots=True)
class Renaming:
    """An entry of the table: what is meant, of one kind or of any, and its name."""

    called: str
    name: object
    at: Location
    kind: str = ""
    here: tuple[str, ...] = ()
    """What the document itself says of what stands at a place, as which it may be known; `called` is for people."""
    kinds: tuple[str, ...] = ()
    """What may be meant there, the first that there is."""


def renamings(
    table: Mapping[str, object], places: Mapping[tuple[str, ...], Location], default: Location
) -> Iterator[Renaming]:
    """The entries, those of the tables for one kind included; `places` are by the keys that lead there."""
    for called, value in table.items():
        at = places.get((called,), default)
        if called in KINDS and isinstance(value, dict):
            yield from _entries(value, places, at, (called,), called)
        else:
            yield from _entries({called: value}, places, at, (), "")


def _entries(
    table: Mapping[str, object],
    places: Mapping[tuple[str, ...], Location],
    default: Location,
    above: tuple[str, ...],
    kind: str,
) -> Iterator[Renaming]:
    """The entries of one table: `Pet.name` may be written with quotes, or as a table within a table."""
    for key_, value in table.items():
        way = (*above, key_)
        at = places.get(way, default)
        if isinstance(value, dict) and value:
            yield from _entries(value, places, at, way, kind)
        else:
            yield Renaming(".".join(way[1:] if kind else way), value, at, kind)


def each_meant(
    entries: Iterable[Renaming], declarations: Mapping[TypeId, Declaration]
) -> Iterator[Renaming]:
    """The entries, where `types."*"` is one for each type that the document names and no other entry does: the star in
    its name stands for that of the type."""
    given = [*entries]
    stars = [each for each in given if _is_star(each)]
    inside = [each for each in given if each.here]  # names of the settings come after these
    outside = [each for each in given if not each.here and not _is_star(each)]
    meant = {each.called for each in outside}
    for each in stars:
        for declaration in declarations.values():
            if declaration.named and declaration.name not in meant:
                name = _NOT_IN_NAMES.sub("_", declaration.name)
                made = str(each.name).replace("*", name[:1].upper() + name[1:])
                yield replace(each, called=declaration.name, name=made)
    yield from inside
    yield from outside


def _is_star(entry: Renaming) -> bool:
    return (entry.kind, entry.called) == ("types", "*") and _is_pattern(entry.name)


def _is_pattern(name: object) -> bool:
    return isinstance(name, str) and name.count("*") == 1
