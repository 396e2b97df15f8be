"""Objects that a document writes out several times, word for word, have one type.

In: an object's schema as written where it is used. Out: the component that says the same in every word, or the first
such object of the same owner and the same place in it (`head.repo` and `base.repo` of a pull request, the answers of an
operation to 200 and 201), or the schema itself. Two components that say the same prove nothing, nor does an object that
says too little to be told from another by chance: `{id, name}` is no `Owner`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import TypeAlias

from generator.meaning.store import Store
from generator.meaning.types.lineage import root
from generator.openapi.objects import Schema, SchemaId
from generator.openapi.sparse import said

_PLACE = frozenset({"id", "at"})
"""What a schema has from where it stands."""
_TELLING = 3
"""Properties that an object without a word of text has at least."""
_Where: TypeAlias = tuple[str, tuple[str, ...], frozenset[str]]
_HOLDERS = frozenset({"properties", "schemas", "requestBody", "responses"})
"""Keys behind which the name of a place begins."""


def component_like(schema: Schema, store: Store) -> SchemaId | None:
    """The one component that says the same as an object that is none."""
    if schema.id in store.names or not _is_telling(schema):
        return None
    objects = store.memo_of(_by_properties, (), lambda: _by_properties(store))
    found = [id_ for id_ in objects.get(_key(schema), ()) if is_same(store.schema(id_), schema)]
    return found[0] if len(found) == 1 else None


def first_like(schema: Schema, store: Store) -> Schema:
    """The first object of the same owner and place that says the same, which may be the schema itself."""
    if schema.id in store.names:
        return schema
    known: dict[_Where, list[Schema]] = store.memo_of(first_like, (), dict)
    before = known.setdefault((*_place(schema.id), _key(schema)), [])
    found = next((each for each in before if is_same(each, schema)), None)
    if found is None:
        before.append(schema)
    return found or schema


def is_same(one: object, other: object) -> bool:
    """Whether two parts of a document say the same, wherever they stand."""
    if one is other or type(one) is not type(other):
        return one is other
    if isinstance(one, str):  # as most are
        return one == other
    if isinstance(one, Schema) and isinstance(other, Schema):
        return _is_same_map(said(one), said(other))
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return _is_same_map(one, other)
    if isinstance(one, tuple) and isinstance(other, tuple):
        pairs = zip(one, other, strict=False)
        return len(one) == len(other) and all(is_same(*pair) for pair in pairs)
    if is_dataclass(one):
        names = [each.name for each in fields(one) if each.name not in _PLACE]
        return all(is_same(getattr(one, each), getattr(other, each)) for each in names)
    return one == other


def _is_same_map(one: Mapping[str, object], other: Mapping[str, object]) -> bool:
    keys = one.keys() - _PLACE
    return keys == other.keys() - _PLACE and all(is_same(one[key], other[key]) for key in keys)


def _is_telling(schema: Schema) -> bool:
    parts = (schema, *schema.properties.values())
    has_text = any(each.description or each.title for each in parts)
    return has_text or len(schema.properties) >= _TELLING


def _by_properties(store: Store) -> Mapping[frozenset[str], list[SchemaId]]:
    """The components that are plain objects of no family, by the names of their properties."""
    found: dict[frozenset[str], list[SchemaId]] = {}
    for id_ in store.document.components.values():
        schema = store.schema(id_)
        if schema.properties and root(id_, store) is None:
            found.setdefault(_key(schema), []).append(id_)
    return found


def _key(schema: Schema) -> frozenset[str]:
    return frozenset(schema.properties)


def _place(id_: SchemaId) -> tuple[str, tuple[str, ...]]:
    """The owner, which is a component or an operation, and the end of the way that tells what the place is."""
    source, _, pointer = id_.partition("#")
    steps = pointer.split("/")[1:]
    last = max((i for i, each in enumerate(steps) if each in _HOLDERS), default=0)
    way = [each for each in steps[last:] if "~1" not in each]
    if way[:1] == ["responses"] and way[1:2] and way[1].startswith("2"):
        way[1] = "2XX"
    return f"{source}#{'/'.join(steps[:3])}", tuple(way)
