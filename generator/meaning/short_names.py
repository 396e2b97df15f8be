"""Names for anonymous types, of the ways to them: no longer than a person reads at a glance.

In: the declarations, whose anonymous ones have ways for names (`anonymous`), and all ways to those that have several. Out:
the same declarations with raw names. What is short enough keeps its whole way. Alternatives of one union are named alike.
A name of the document is never taken; of two types that ask for one name neither has it, whichever comes first, so that
what stands elsewhere renames a type only by asking for the very same name. Knows no language.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from generator.meaning.ways import (
    Way,
    endings,
    fits,
    is_alternative,
    key,
    last,
    names,
    plain,
    together,
    way,
    whole,
)
from generator.model.declarations import Declaration, Union
from generator.model.types import TypeId
from generator.values import dataclass, replace


@dataclass(slots=True)
class _Asking:
    """Types that are named together, and the names for all of them, the best first."""

    ids: tuple[TypeId, ...]
    names: Iterator[tuple[str, ...]]


def named_shortly(
    declarations: Mapping[TypeId, Declaration],
    uses: Mapping[TypeId, Iterable[str]],
    chosen: Mapping[TypeId, str] = MappingProxyType({}),
) -> dict[TypeId, Declaration]:
    """All declarations, the anonymous ones with names; those that are `chosen` are not looked for."""
    ways = {id_: way(each.name) for id_, each in declarations.items() if not each.named}
    moved = _shared(ways, {id_: [*map(way, each)] for id_, each in uses.items()})
    moved |= {way(declarations[id_].name): (name,) for id_, name in chosen.items()}
    found = {id_: each.name for id_, each in declarations.items() if each.named} | {**chosen}
    ways = {id_: _moved(each, moved) for id_, each in ways.items() if id_ not in found}
    groups, ends = _groups(ways), endings(ways.values())
    alike = {id_ for ids in groups for id_ in ids}
    short = [id_ for id_, each in ways.items() if id_ not in alike and fits(whole(each))]
    _settle((_alone(id_, ways, ends) for id_ in short), found)
    _settle((_Asking(ids, together([ways[each] for each in ids], ends)) for ids in groups), found)
    _settle((_alone(id_, ways, ends) for id_ in ways if id_ not in found), found)
    return {
        id_: _without_ways(_named(each, found.get(id_) or last(ways[id_])))
        for id_, each in declarations.items()
    }


def _alone(id_: TypeId, ways: Mapping[TypeId, Way], ends: Mapping[str, int]) -> _Asking:
    return _Asking((id_,), ((name,) for name in names(ways[id_], ends)))


def _groups(ways: Mapping[TypeId, Way]) -> list[tuple[TypeId, ...]]:
    """The alternatives of the unions that have one whose whole way is too long."""
    found: dict[Way, list[TypeId]] = {}
    for id_, each in ways.items():
        if is_alternative(each):
            found.setdefault(each[:-1], []).append(id_)
    return [
        tuple(ids) for ids in found.values() if not all(fits(whole(ways[each])) for each in ids)
    ]


def _settle(asking: Iterable[_Asking], found: dict[TypeId, str]) -> None:
    """Give names away, to all at once, until nobody asks for one: what several ask for, nobody has."""
    taken, waiting = {key(each) for each in found.values()}, [*asking]
    while waiting:
        wanted = [(each, next(each.names, None)) for each in waiting]
        asked = [(each, some, [*map(key, some)]) for each, some in wanted if some is not None]
        counted = Counter(name for *_, keys in asked for name in keys)
        waiting = []
        for each, some, keys in asked:
            if all(counted[name] == 1 and name not in taken for name in keys):
                found.update(zip(each.ids, some, strict=True))
                taken.update(keys)
            else:
                waiting.append(each)


def _shared(ways: Mapping[TypeId, Way], uses: Mapping[TypeId, list[Way]]) -> dict[Way, Way]:
    """What has several ways: by the first of them, the steps in which they do not differ."""
    return {ways[id_]: _common(each) for id_, each in uses.items() if id_ in ways and len(each) > 1}


def _moved(found: Way, moved: Mapping[Way, Way]) -> Way:
    """A way that begins where a type has another name."""
    for count in range(len(found), 0, -1):
        if found[:count] in moved:
            return (*moved[found[:count]], *found[count:])
    return found


def _common(ways: list[Way]) -> Way:
    """The steps that all begin with, and those that all end with."""
    first = min(ways, key=len)
    most = len(first)
    start = next((i for i in range(most) if len({each[i] for each in ways}) > 1), most)
    ends = (i for i in range(most - start) if len({each[-1 - i] for each in ways}) > 1)
    end = next(ends, most - start)
    return (*first[:start], *first[most - end :]) if start and end else first


def _named(declaration: Declaration, name: str) -> Declaration:
    return declaration if declaration.name == name else replace(declaration, name=name)


def _without_ways(declaration: Declaration) -> Declaration:
    """The declaration with words for the names of its alternatives."""
    if not isinstance(declaration, Union):
        return declaration
    variants = tuple(replace(each, name=plain(each.name)) for each in declaration.variants)
    return replace(declaration, variants=variants)
