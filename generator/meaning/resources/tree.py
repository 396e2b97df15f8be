"""The tree of a document.

In: the operations as the document has them, and those of the model. Out: `Resources`. Knows no language.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from generator.meaning.resources.actions import action, tag
from generator.meaning.resources.apart import apart
from generator.meaning.resources.calls import Call, calls
from generator.meaning.resources.clashes import settled
from generator.meaning.resources.habits import habit
from generator.meaning.resources.ids import placed
from generator.meaning.resources.kept import kept
from generator.meaning.resources.routes import is_hole, spoken
from generator.meaning.resources.settings import ResourceSetting, Told
from generator.meaning.resources.shapes import Shapes
from generator.meaning.store import Store
from generator.model.operations import Operation
from generator.model.resources import Path, Resources, grown
from generator.openapi import objects

DEEPEST = 16
"""How many names lead to a method at most: nobody has designed what is deeper."""
_JOINTS = frozenset({"and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "to", "with"})


def resources(
    sources: Sequence[objects.Operation],
    operations: Sequence[Operation],
    settings: Iterable[ResourceSetting],
    store: Store,
) -> Resources:
    """What can be done with what; sources and operations are in document order."""
    told = Told(settings, operations, store.diagnostics).of
    routes = apart(store.document, kept((each.method, each.path) for each in operations))
    found = calls(sources, operations, routes, store)
    wanted = zip(found, _wanted(sources, found), strict=True)
    taken = [place for places in told.values() for place in places]
    first = {each.id: each for each in reversed(found)}
    inferred = settled(
        (
            (call, (each for each in places if len(each) <= DEEPEST))
            for call, places in wanted
            if call.id not in told and first[call.id] is call
        ),
        taken,
    )
    places = {each.id: told.get(each.id) or _maybe(inferred.get(each.id)) for each in found}
    left_out = tuple(c.id for c in found if not places[c.id] or first[c.id] is not c)
    return Resources(
        grown((path, id_) for id_, where in places.items() for path in where), left_out
    )


def _maybe(place: Path | None) -> tuple[Path, ...]:
    return () if place is None else (place,)


def _wanted(
    sources: Sequence[objects.Operation], found: Sequence[Call]
) -> Iterable[Iterator[Path]]:
    """The places of each call, the best one first."""
    told = placed([each.operation_id or "" for each in sources])
    if told is not None:
        return map(_as_told, told, found)
    shapes = Shapes((each.operation.method, each.steps) for each in found)
    return (_places(each, shapes) for each in found)


def _as_told(told: Path, call: Call) -> Iterator[Path]:
    """The place that an operationId is; one that is none comes below its tag."""
    whole = spoken(call.operation.name)
    if len(told) > 1:
        yield told
        yield (*told[:-1], whole)
    if call.tags:
        yield (tag(call), whole)


def _places(call: Call, shapes: Shapes) -> Iterator[Path]:
    """The places of a call, the best one first."""
    whole = spoken(call.operation.name)
    found = action(call, shapes)
    node = call.node or ((tag(call),) if call.tags else ())
    if not node:
        return
    if found is not None:
        yield found
        node = found[:-1]
    elif call.node:
        yield (*node, habit(call, shapes))
    if len(node) > 1 and not shapes.is_item(call.steps) and not _is_below_an_item(call):
        yield from _beyond(node[:-1], call)
    yield from _beyond(node, call)
    yield (*node, whole)


def _is_below_an_item(call: Call) -> bool:
    return any(map(is_hole, call.steps[-2:-1]))


def _beyond(node: Path, call: Call) -> Iterator[Path]:
    """The place below a resource under what the operationId says besides it."""
    rest = call.said.beyond(node)
    words = rest.split()
    if words and words[-1] not in _JOINTS and words[0] not in _JOINTS:
        yield (*node, rest)
