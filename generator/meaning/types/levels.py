"""Bounds how many schemas a schema is made of, each through the next: by `allOf`, by keywords beside `$ref`, by lone
alternatives, and on a condition.

In: a document. Out: the same document, in which none is made of more than `MOST` levels: each level repeats what all
below it say, so that a chain of N would have N²/2 properties. Schemas that are made of themselves are reported. Builds no
type.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, takewhile
from typing import Final

from generator.diagnostics import Diagnostics
from generator.meaning.intersection.said import tells
from generator.meaning.types.lineage import Lineage
from generator.openapi.objects import Document, Schema, SchemaId
from generator.openapi.sparse import replace
from generator.values import replace as replaced

MOST: Final = 128
"""Levels, as many as schemas may be nested. Real documents have up to a dozen."""

_SHOWN: Final = 4


def levelled(document: Document, diagnostics: Diagnostics) -> Document:
    """The document without what is above the highest level, and a report of circles."""
    levels = _Levels(document, diagnostics)
    for id_ in levels.targets:
        levels.walk(id_)
    if not levels.dropped:
        return document
    levels.report()
    changed = {
        id_: _without(document.schemas[id_], targets) for id_, targets in levels.dropped.items()
    }
    return replaced(document, schemas={**document.schemas, **changed})


def made_of(schema: Schema) -> Iterator[SchemaId]:
    """What a schema refers to as a part of itself."""
    if schema.ref is not None:
        yield schema.ref
    for each in (*schema.all_of, *_lone(schema)):
        yield from made_of(each)


def _on_condition(schema: Schema) -> Iterator[SchemaId]:
    """What a schema refers to as a part of itself that not every value has."""
    for each in (schema.then, schema.otherwise, *schema.dependent_schemas.values()):
        if each is not None:
            yield from (*made_of(each), *_on_condition(each))
    for each in (*schema.all_of, *_lone(schema)):
        yield from _on_condition(each)


def _lone(schema: Schema) -> Iterator[Schema]:
    """Alternatives that are alone."""
    for each in (schema.one_of, schema.any_of):
        if len(each) == 1:
            yield each[0]


class _Levels:
    """The level of each schema: that of the highest that it is made of, and one more unless it is only a name for it.
    `dropped` are the references that lead too high, by the schema in which they stand.
    """

    def __init__(self, document: Document, diagnostics: Diagnostics) -> None:
        self.document = document
        self.diagnostics = diagnostics
        self.parts = {
            id_: found for id_, each in document.schemas.items() if (found := [*made_of(each)])
        }
        self.targets = {
            id_: found
            for id_, each in document.schemas.items()
            if (found := [*made_of(each), *_on_condition(each)])
        }
        self.families = Lineage(document.schemas).roots
        self.levels: dict[SchemaId, int] = {}
        self.dropped: dict[SchemaId, set[SchemaId]] = {}
        self.circular: set[SchemaId] = set()
        self.above: list[SchemaId] = []

    def walk(self, start: SchemaId) -> None:
        """Give a level to a schema and to all that it is made of; a chain costs no stack."""
        path: dict[SchemaId, Iterator[SchemaId]] = {}
        self.enter(start, path)
        while path:
            current, targets = next(reversed(path.items()))
            target = next(targets, None)
            if target is None:
                del path[current]
                self.settle(current)
            elif target in path:
                self.close(current, target, path)
            else:
                self.enter(target, path)

    def enter(self, id_: SchemaId, path: dict[SchemaId, Iterator[SchemaId]]) -> None:
        if id_ not in self.levels:
            path[id_] = iter(self.targets.get(id_, ()))

    def settle(self, id_: SchemaId) -> None:
        known = {
            each: self.levels[each] for each in self.targets.get(id_, ()) if each in self.levels
        }
        highest = max(known.values(), default=0)
        level = highest + self.adds(id_)
        if level > MOST:
            high = {each for each, level in known.items() if level == MOST}
            self.dropped.setdefault(id_, set()).update(high)
            self.above.append(id_)
        self.levels[id_] = min(level, MOST)

    def adds(self, id_: SchemaId) -> bool:
        """Whether a schema is more than another name: a subtype is, if it says nothing else."""
        schema = self.document.schemas.get(id_)
        if schema is None or id_ in self.families:
            return True
        bare = replace(schema, ref=None, all_of=(), one_of=(), any_of=())
        return len(self.targets.get(id_, ())) != 1 or tells(bare) or len(schema.all_of) > 1

    def close(self, current: SchemaId, target: SchemaId, path: Iterable[SchemaId]) -> None:
        """A reference that leads back: it stays, unless the circle is too large for each to have what all say."""
        circle = [*takewhile(lambda each: each != target, reversed([*path])), target][::-1]
        if target not in self.circular and self.is_certain([*circle, target]):
            self.circular.add(target)
            route = [f"#{each.partition('#')[2]}" for each in (*circle, target)]
            if len(route) > _SHOWN:
                route = [*route[: _SHOWN - 2], "…", *route[-2:]]
            at = self.document.schemas[target].at
            self.diagnostics.report("B342", at, route=" → ".join(route))
        if len(circle) > MOST:
            self.dropped.setdefault(current, set()).add(target)

    def is_certain(self, route: Sequence[SchemaId]) -> bool:
        """Whether no step depends on a condition."""
        return all(after in self.parts.get(before, ()) for before, after in pairwise(route))

    def report(self) -> None:
        """The first schema that is too high, and how many are."""
        if self.above:
            more = f", as are {len(self.above) - 1:,} that are made of it" if self.above[1:] else ""
            at = self.document.schemas[self.above[0]].at
            self.diagnostics.report("B343", at, most=str(MOST), more=more)


def _without(schema: Schema, targets: set[SchemaId]) -> Schema:
    """A schema without the parts that are these."""

    def left(schemas: Iterable[Schema | None]) -> tuple[Schema, ...]:
        kept = (each for each in schemas if each is not None and each.ref not in targets)
        return tuple(_without(each, targets) for each in kept)

    return replace(
        schema,
        ref=None if schema.ref in targets else schema.ref,
        all_of=left(schema.all_of),
        one_of=left(schema.one_of) if len(schema.one_of) == 1 else schema.one_of,
        any_of=left(schema.any_of) if len(schema.any_of) == 1 else schema.any_of,
        then=next(iter(left((schema.then,))), None),
        otherwise=next(iter(left((schema.otherwise,))), None),
        dependent_schemas={
            name: kept for name, each in schema.dependent_schemas.items() for kept in left((each,))
        },
    )
