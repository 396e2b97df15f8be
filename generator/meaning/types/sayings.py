"""What schemas say, wherever they stand, as numbers: two that say the same, word for word, have the same one.

In: a schema. Out: its number, which is made of those of the schemas in it, each of which is looked at once. So it takes no
longer to find what says the same the more there is to compare, and the more there are in each other.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import fields, is_dataclass
from typing import Any, Final

from generator.meaning.store import Store
from generator.openapi.objects import Schema
from generator.openapi.sparse import said

_PLACE: Final = ("id", "at")
"""What a part has from where it stands."""


def glance(schema: Schema) -> Hashable:
    """What is the same of schemas that say the same, at hand."""
    named = frozenset(schema.properties)
    return schema.title, schema.description, schema.types, schema.required, named


def says_the_same(one: Schema, other: Schema, store: Store) -> bool:
    """Whether two schemas say the same."""
    return one is other or saying(one, store) == saying(other, store)


def saying(schema: Schema, store: Store) -> int:
    """The number of what a schema says."""
    return store.memo(_saying, schema)


def _saying(schema: Schema, store: Store) -> int:
    known: dict[Hashable, int] = store.memo_of(_saying, (), dict)
    return known.setdefault(_named(_anywhere(said(schema)), store), len(known))


def _anywhere(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of a part without its place."""
    told = {**fields}
    for name in _PLACE:
        told.pop(name, None)
    return told


def _named(parts: Mapping[str, Any], store: Store) -> Hashable:
    """What is said in parts that have names; a property may be called `id`, or `at`."""
    told = {**parts}
    for name, each in parts.items():
        if each.__class__ is not str:
            told[name] = _part(each, store)
    return frozenset(told.items())


def _part(value: Any, store: Store) -> Hashable:
    """What is said in a part; `1`, `1.0` and `True` are three values."""
    kind = value.__class__
    if kind is tuple or kind is list:
        return tuple([each if each.__class__ is str else _part(each, store) for each in value])
    if kind is Schema:
        return saying(value, store)
    if isinstance(value, Mapping):
        return _named(value, store)
    if is_dataclass(value):
        told = {each.name: getattr(value, each.name) for each in fields(value)}
        return _named(_anywhere(told), store)
    return kind, value
