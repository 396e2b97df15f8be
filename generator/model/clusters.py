"""Which records a program can build one by one, and where the references of an API must be cut for that.

In: the declarations, and what they name. Out: `Clusters`. A record is built together with those that it leads to, so
that a document in which everything leads to everything would be built whole at the first call. There some records are
set apart: others refer to them without building them. Knows no language.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from typing import Final, TypeAlias

from generator.model.declarations import Record
from generator.model.leads import Leads
from generator.model.types import TypeId
from generator.values import dataclass

LARGE: Final = 60
"""A record that leads to no more than this many is built with all of them."""

MOST: Final = 24
"""Of the others, none leads to more than this many that are not set apart."""

RING: Final = 12
"""Of these, no more than this many lead back to themselves together."""

LONGEST: Final = 24
"""Of any, no more than this many do."""

References: TypeAlias = dict[TypeId, tuple[TypeId, ...]]


@dataclass(frozen=True, slots=True)
class Clusters:
    """`apart` are the records that are built when a value of them comes, `when_sent` those besides of which a program
    makes few; `rings` numbers the others that lead back to themselves by way of others: those of one ring are built
    together."""

    apart: frozenset[TypeId]
    when_sent: frozenset[TypeId]
    rings: Mapping[TypeId, int]


def clusters(leads: Leads, only_sent: Set[TypeId]) -> Clusters:
    """The clusters of an API; where no record leads to many, nothing is set apart. `only_sent` is what no answer has."""
    every = references(leads)
    when_sent = _when_sent(every, only_sent)
    whole = _without(every, when_sent)
    apart = _set_apart(whole)
    cut = _without(whole, apart)
    rings = [each for each in components(cut) if len(each) > 1]
    order = {id_: index for index, id_ in enumerate(whole)}
    numbered = sorted(rings, key=lambda ring: min(order[each] for each in ring))
    return Clusters(
        frozenset(apart),
        when_sent,
        {each: number for number, ring in enumerate(numbered, 1) for each in ring},
    )


def references(leads: Leads) -> References:
    """The records that each record leads to, through types that are no records."""
    return {
        id_: tuple(_led_to(id_, leads))
        for id_, each in leads.declarations.items()
        if isinstance(each, Record)
    }


def _led_to(record: TypeId, leads: Leads) -> Iterator[TypeId]:
    seen: set[TypeId] = set()
    waiting = [record]
    while waiting:
        for id_ in leads[waiting.pop()]:
            if id_ in seen:
                continue
            seen.add(id_)
            if isinstance(leads.declarations[id_], Record):
                yield id_
            else:
                waiting.append(id_)


def _when_sent(whole: References, only_sent: Set[TypeId]) -> frozenset[TypeId]:
    """What requests that lead to many lead to, and no answer does: a program makes few of these."""
    sizes = _sizes(whole)
    waiting = [
        each for id_, led in whole.items() if _is_wide(id_, sizes, only_sent) for each in led
    ]
    found: set[TypeId] = set()
    while waiting:
        id_ = waiting.pop()
        if id_ in only_sent and id_ not in found:
            found.add(id_)
            waiting += whole[id_]
    return frozenset(found)


def _is_wide(id_: TypeId, sizes: Mapping[TypeId, int], only_sent: Set[TypeId]) -> bool:
    return id_ in only_sent and sizes[id_] > MOST


def _set_apart(whole: References) -> dict[TypeId, None]:
    """What to cut: first what makes large rings, then what leads to many."""
    sizes = _sizes(whole)
    large = {id_: each for id_, each in whole.items() if sizes[id_] > LARGE}
    apart: dict[TypeId, None] = {}
    waiting = [
        ring
        for ring in components(whole)
        if len(ring) > (RING if sizes[ring[0]] > LARGE else LONGEST)
    ]
    while waiting:
        ring = _without(whole, apart, set(waiting.pop()))
        apart[_most_used(ring)] = None
        waiting += [each for each in components(_without(ring, apart)) if len(each) > RING]
    return apart | _heavy(_without(whole, apart), large)


def _most_used(ring: References) -> TypeId:
    """The record to which most of a ring refer; the first of several."""
    uses = dict.fromkeys(ring, 0)
    for each in ring.values():
        for id_ in each:
            uses[id_] += id_ in ring
    return max(uses, key=lambda id_: uses[id_])


def _heavy(cut: References, large: Iterable[TypeId]) -> dict[TypeId, None]:
    """From the leaves up: where a record of `large` leads to too many, the heaviest of those it refers to are set apart.
    A ring is cut as one."""
    reach: dict[TypeId, int] = {}
    bits = {id_: 1 << index for index, id_ in enumerate(cut)}
    apart: dict[TypeId, None] = {}
    watched = set(large)
    for ring in components(cut):
        inside = set(ring)
        below = dict.fromkeys(
            each for id_ in ring for each in cut[id_] if each not in inside and each not in apart
        )
        own = _all_of(bits[id_] for id_ in ring)
        heaviest = sorted(below, key=lambda id_: -reach[id_].bit_count())
        while heaviest and inside & watched:
            if _all_of((own, *(reach[each] for each in heaviest))).bit_count() <= MOST:
                break
            apart[heaviest.pop(0)] = None
        total = _all_of((own, *(reach[each] for each in below if each not in apart)))
        reach |= dict.fromkeys(ring, total)
    return apart


def _all_of(sets: Iterable[int]) -> int:
    """The union of sets that are written as bits."""
    found = 0
    for each in sets:
        found |= each
    return found


def _sizes(whole: References) -> dict[TypeId, int]:
    """How many records each leads to, itself included."""
    bits = {id_: 1 << index for index, id_ in enumerate(whole)}
    reach: dict[TypeId, int] = {}
    for ring in components(whole):
        led = (reach.get(each, 0) for id_ in ring for each in whole[id_])
        reach |= dict.fromkeys(ring, _all_of((*(bits[id_] for id_ in ring), *led)))
    return {id_: found.bit_count() for id_, found in reach.items()}


def _without(
    whole: References, apart: Iterable[TypeId], only: set[TypeId] | None = None
) -> References:
    """The same with no reference to some; of all records, or of some only."""
    left = {*apart}
    return {
        id_: tuple(each for each in led if each not in left and (only is None or each in only))
        for id_, led in whole.items()
        if only is None or id_ in only
    }


def components(whole: References) -> list[list[TypeId]]:
    """The records that lead to each other (Tarjan's strongly connected components), those that others lead to first."""
    found: list[list[TypeId]] = []
    index: dict[TypeId, int] = {}
    low: dict[TypeId, int] = {}
    open_: dict[TypeId, None] = {}
    for start in whole:
        work = [] if start in index else [(start, iter(whole[start]))]
        while work:
            id_, led = work[-1]
            if id_ not in index:
                index[id_] = low[id_] = len(index)
                open_[id_] = None
            for each in led:
                if each in whole and each not in index:
                    work.append((each, iter(whole[each])))
                    break
                if each in open_:
                    low[id_] = min(low[id_], index[each])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[id_])
                if low[id_] == index[id_]:
                    found.append(_closed(id_, open_))
    return found


def _closed(id_: TypeId, open_: dict[TypeId, None]) -> list[TypeId]:
    """A component that is complete: what was opened since its first record."""
    ring: list[TypeId] = []
    while not ring or ring[-1] != id_:
        ring.append(open_.popitem()[0])
    return ring
