"""Objects that a document writes out several times, word for word, have one type.

In: an object's schema as written where it is used. Out: the component that says the same in every word, or the first
such object of the same owner and the same place in it (`head.repo` and `base.repo` of a pull request, the answers of an
operation to 200 and 201), or the schema itself. Two components that say the same prove nothing, nor does an object that
says too little to be told from another by chance: `{id, name}` is no `Owner`.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import TypeAlias

from generator.meaning.store import Store
from generator.meaning.types.lineage import root
from generator.meaning.types.sayings import glance, says_the_same
from generator.openapi.objects import Schema, SchemaId

_TELLING = 3
"""Properties that an object without a word of text has at least."""
_Where: TypeAlias = tuple[str, tuple[str, ...]]
_HOLDERS = frozenset({"properties", "schemas", "requestBody", "responses"})
"""Keys behind which the name of a place begins."""


def component_like(schema: Schema, store: Store) -> SchemaId | None:
    """The one component that says the same as an object that is none."""
    if schema.id in store.names or not _is_telling(schema):
        return None
    objects = store.memo_of(_by_glance, (), lambda: _by_glance(store))
    found = [
        id_
        for id_ in objects.get(glance(schema), ())
        if says_the_same(store.schema(id_), schema, store)
    ]
    return found[0] if len(found) == 1 else None


def first_like(schema: Schema, store: Store) -> Schema:
    """The first object of the same owner and place that says the same, which may be the schema itself."""
    if schema.id in store.names:
        return schema
    known: dict[_Where, list[Schema]] = store.memo_of(first_like, (), dict)
    before = known.setdefault(_place(schema.id), [])
    found = next((each for each in before if says_the_same(each, schema, store)), None)
    if found is None:
        before.append(schema)
    return found or schema


def _is_telling(schema: Schema) -> bool:
    if len(schema.properties) >= _TELLING:
        return True
    return any(each.description or each.title for each in (schema, *schema.properties.values()))


def _by_glance(store: Store) -> Mapping[Hashable, list[SchemaId]]:
    """The components that are plain objects of no family, by what is at hand of them."""
    found: dict[Hashable, list[SchemaId]] = {}
    for id_ in store.document.components.values():
        schema = store.schema(id_)
        if schema.properties and root(id_, store) is None:
            found.setdefault(glance(schema), []).append(id_)
    return found


def _place(id_: SchemaId) -> _Where:
    """The owner, which is a component or an operation, and the end of the way that tells what the place is."""
    source, _, pointer = id_.partition("#")
    steps = pointer.split("/")[1:]
    last = max((i for i, each in enumerate(steps) if each in _HOLDERS), default=0)
    way = [each for each in steps[last:] if "~1" not in each]
    if way[:1] == ["responses"] and way[1:2] and way[1].startswith("2"):
        way[1] = "2XX"
    return f"{source}#{'/'.join(steps[:3])}", tuple(way)
