"""Properties that an object only has on a condition: what `then`, `else` and `dependentSchemas` name besides.

In: an effective schema of an object. Out: the schema of each such property, of which a value need not be one, as the
condition may not hold (JSON Schema core §10.2.2). Whether it holds is checked by `rules`. Knows no language.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.meaning.intersection.joined import joined
from generator.meaning.intersection.parts import parts_of
from generator.meaning.store import Store
from generator.openapi.objects import Schema


def conditional(schema: Schema, store: Store) -> Mapping[str, Schema]:
    """The properties by name, without those that the schema itself declares; none where it allows no others."""
    return store.memo(_named, schema)


def _named(schema: Schema, store: Store) -> Mapping[str, Schema]:
    further = schema.additional_properties
    if further is not None and further.boolean is False:
        return {}
    found: dict[str, dict[int, Schema]] = {}
    for leaf in _leaves(schema, store):
        for name, each in leaf.properties.items():
            if name not in schema.properties and each.boolean is not False:
                found.setdefault(name, {})[id(each)] = each
    every = {name: _either(schema, name, tuple(each.values())) for name, each in found.items()}
    if further is None or further.boolean is True:
        return every
    return {name: joined((further, each), store) for name, each in every.items()}


def _leaves(schema: Schema, store: Store) -> Iterator[Schema]:
    """What holds on a condition, in document order, also on a condition within it."""
    seen: set[int] = set()
    waiting = [*_branches(schema)]
    while waiting:
        each = waiting.pop(0)
        if id(each) in seen:
            continue
        seen.add(id(each))
        parts = parts_of(each, store)
        for leaf in parts.leaves.values():
            yield leaf
            waiting += _branches(leaf)
        waiting += (inner for choice in parts.choices.values() for inner in choice.alternatives)


def _branches(schema: Schema) -> Iterator[Schema]:
    for each in (schema, *schema.also):
        if each.condition is not None:
            yield from (found for found in (each.then, each.otherwise) if found is not None)
        yield from each.dependent_schemas.values()


def _either(owner: Schema, name: str, every: tuple[Schema, ...]) -> Schema:
    """What one of several conditions says."""
    if len(every) == 1:
        return every[0]
    return Schema(id=f"{owner.id}/then/properties/{name}", at=every[0].at, any_of=every)
