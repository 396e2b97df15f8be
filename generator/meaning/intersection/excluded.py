"""What else a schema says leaves few of the values that it lists.

In: values, and a schema. Out: the values that fulfil its limits, its `not`, its conditions, and what must hold besides. Of
arrays and objects nothing is known here. What no value fulfils is a contradiction: values are narrower, so they win.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from generator.meaning.intersection.values import key
from generator.meaning.store import Store
from generator.meaning.written import Inexpressible, Writer
from generator.model.holds import holds
from generator.openapi.objects import Json, Schema
from generator.openapi.sparse import replace, said

_GROUPS = (
    *(("minimum",), ("maximum",), ("exclusive_minimum",), ("exclusive_maximum",)),
    *(("multiple_of",), ("min_length",), ("max_length",), ("pattern",)),
    *(("excluded",), ("condition", "then", "otherwise"), ("also",)),
)
"""The fields of a schema that leave few values, those together that are only understood together."""
_LEAVING_FEW = frozenset(name for group in _GROUPS for name in group)
_NOTHING: dict[str, Any] = {"also": ()}


def left_of(
    values: tuple[Json, ...], schema: Schema, store: Store
) -> tuple[tuple[Json, ...], tuple[str, ...]]:
    """The values that are left, and the fields that none of them fulfils."""
    if said(schema).keys().isdisjoint(_LEAVING_FEW):  # as mostly
        return values, ()
    contradicted: list[str] = []
    for group in _GROUPS:
        told = _told(schema, group, store)
        if not told:
            continue
        fitting = tuple(
            each for each in values if isinstance(each, list | dict) or holds(told, each)
        )
        if values and not fitting:
            contradicted.append(group[0])
        values = fitting or values
    return values, tuple(contradicted)


def _told(schema: Schema, group: Sequence[str], store: Store) -> dict[str, Json]:
    if group[0] not in said(schema):
        return {}
    try:
        return Writer(store).fields(schema, group)
    except Inexpressible:
        return {}


def settled(schema: Schema, store: Store) -> Schema:
    """The schema without what its one value fulfils."""
    told: dict[str, Any] = {
        name: _NOTHING.get(name)
        for group in _GROUPS
        if _told(schema, group, store)
        for name in group
    }
    return replace(schema, **told) if told else schema


def without_excluded(schema: Schema, store: Store) -> Schema:
    """An enum without what it excludes itself, and what extensions say of each value (`x-enum-varnames`) likewise."""
    if schema.enum is None:
        return schema
    left, _ = left_of(schema.enum, schema, store)
    if len(left) == len(schema.enum):
        return schema
    known = set(map(key, left))
    kept = [index for index, each in enumerate(schema.enum) if key(each) in known]
    told: dict[str, Any] = {
        name: [texts[index] for index in kept]
        for name, texts in schema.extensions.items()
        if isinstance(texts, list) and len(texts) == len(schema.enum)
    }
    return replace(schema, enum=left, extensions={**schema.extensions, **told})
