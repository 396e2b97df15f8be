"""No two operations have the same place in the tree, and no method is called like a resource beside it.

In: for each operation its places, the best one first. Out: one place for each, or none. Of several that want the same, the
one has it whose operationId says just that; the others take their next place. The same operations give the same tree.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.meaning.resources.calls import Call
from generator.model.resources import OperationId, Path
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Wish:
    """An operation, the place that it wants, and those that it would take instead."""

    call: Call
    place: Path
    others: Iterator[Path]


def settled(
    calls: Iterable[tuple[Call, Iterator[Path]]], taken: Iterable[Path] = ()
) -> dict[OperationId, Path]:
    """The place of each operation that gets one; what is `taken` nobody gets."""
    wishes = [*_wishes(calls)]
    room, found = _Room([wish.place[:-1] for wish in wishes], taken), dict[OperationId, Path]()
    while wishes:
        wanted: dict[Path, list[Wish]] = {}
        for wish in wishes:
            wanted.setdefault(wish.place, []).append(wish)
        for place, who in wanted.items():
            if room.is_free(place):
                first = min(who, key=_doubt) if len(who) > 1 else who[0]
                room.take(place)
                found[first.call.id] = place
        wishes = [*_wishes((e.call, e.others) for e in wishes if e.call.id not in found)]
    return found


def _wishes(calls: Iterable[tuple[Call, Iterator[Path]]]) -> Iterator[Wish]:
    for call, places in calls:
        place = next(places, None)
        if place is not None:
            yield Wish(call, place, places)


def _doubt(wish: Wish) -> tuple[bool, int, bool, int]:
    """How little an operationId says of a place: first another verb, then how much it says besides."""
    call, (*above, name) = wish.call, wish.place
    is_other = bool(call.said.verb) and name not in (call.said.verb, call.said.usual)
    besides = len(call.said.beyond((*above, call.said.verb)).split())
    return is_other, besides, call.operation.doc.deprecated, len(call.steps)


class _Room:
    """The places that are taken, and the resources that there are."""

    def __init__(self, resources: Iterable[Path], taken: Iterable[Path]) -> None:
        self._taken: set[Path] = set()
        self._resources = {
            each[:length] for each in resources for length in range(1, len(each) + 1)
        }
        for place in taken:
            self.take(place)

    def is_free(self, place: Path) -> bool:
        """Whether a method can be there: it is no resource, and what is above it is no method."""
        above = (place[:length] for length in range(1, len(place)))
        is_other = place in self._taken or place in self._resources
        return not is_other and not any(each in self._taken for each in above)

    def take(self, place: Path) -> None:
        """Nobody else gets it."""
        self._taken.add(place)
        self._resources.update(place[:length] for length in range(1, len(place)))
