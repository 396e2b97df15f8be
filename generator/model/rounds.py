"""Which declarations lead back to themselves, and with whom.

In: declarations, by their ids. Out: for each that is in a round the number of its group: all that it leads to and that
lead to it (strongly connected components, R. Tarjan, 1972). Linear in their number, and no recursion. Knows no language.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.model.types import TypeId


def rounds(
    declarations: Iterable[TypeId], leads: Mapping[TypeId, Iterable[TypeId]]
) -> dict[TypeId, int]:
    """The group of each declaration that leads back to itself; `leads` tells where each leads."""
    walk = _Walk(leads)
    for id_ in declarations:
        walk.begin(id_)
    return walk.groups


class _Walk:
    """`order` is when a declaration was met, `lowest` the earliest that is known to be reached from it, `open` what has
    no group yet, `own` what names itself."""

    def __init__(self, leads: Mapping[TypeId, Iterable[TypeId]]) -> None:
        self.leads = leads
        self.order: dict[TypeId, int] = {}
        self.lowest: dict[TypeId, int] = {}
        self.open: dict[TypeId, None] = {}
        self.own: set[TypeId] = set()
        self.groups: dict[TypeId, int] = {}

    def begin(self, start: TypeId) -> None:
        """Walk all that is not known yet from here on."""
        trail = [(start, self.meet(start))] if start not in self.order else []
        while trail:
            id_, following = trail[-1]
            inner = next(following, None)
            if inner is None:
                trail.pop()
                self.leave(id_, trail[-1][0] if trail else None)
            elif inner not in self.order:
                trail.append((inner, self.meet(inner)))
            elif inner == id_:
                self.own.add(id_)
            elif inner in self.open:
                self.lowest[id_] = min(self.lowest[id_], self.order[inner])

    def meet(self, id_: TypeId) -> Iterator[TypeId]:
        self.order[id_] = self.lowest[id_] = len(self.order)
        self.open[id_] = None
        return iter(self.leads[id_])

    def leave(self, id_: TypeId, before: TypeId | None) -> None:
        """Close the group that began here; tell the one before what was reached."""
        if before is not None:
            self.lowest[before] = min(self.lowest[before], self.lowest[id_])
        if self.lowest[id_] != self.order[id_]:
            return
        group: list[TypeId] = []
        while id_ in self.open:
            group.append(self.open.popitem()[0])
        if len(group) > 1 or id_ in self.own:
            self.groups.update(dict.fromkeys(group, self.order[id_]))
