"""What `not` lists is no value of an enum.

In: values and the schemas that are excluded. Out: the values that are left. Excluded schemas that say more than values and
types are rules.
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.meaning.intersection.said import structure
from generator.meaning.intersection.values import is_of, key
from generator.openapi.objects import MISSING, Json, Schema
from generator.openapi.sparse import replace

_VALUES = {"types", "enum", "const"}


def left_of(values: tuple[Json, ...], excluded: Iterable[Schema]) -> tuple[Json, ...]:
    """The values without those that are listed; all of them, where none would be left."""
    barred = {
        key(value)
        for each in excluded
        if {*structure(each)} <= _VALUES
        for value in (each.enum or () if each.const is MISSING else (each.const,))
        if is_of(value, each.types)
    }
    return tuple(each for each in values if key(each) not in barred) or values


def without_excluded(schema: Schema) -> Schema:
    """An enum without what it excludes itself, and what extensions say of each value (`x-enum-varnames`) likewise."""
    if schema.enum is None or schema.excluded is None:
        return schema
    left = left_of(schema.enum, (schema.excluded,))
    if len(left) == len(schema.enum):
        return schema
    known = set(map(key, left))
    kept = [index for index, each in enumerate(schema.enum) if key(each) in known]
    told: dict[str, Json] = {
        name: [texts[index] for index in kept]
        for name, texts in schema.extensions.items()
        if isinstance(texts, list) and len(texts) == len(schema.enum)
    }
    return replace(schema, enum=left, extensions={**schema.extensions, **told})
