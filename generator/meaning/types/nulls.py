"""Null in a schema: whether it is all there is, whether it is one of several values, and the schema without it.

In: a schema as merged. Out: yes or no; a schema. Asks about no other schema than those that stand in it.
"""

from __future__ import annotations

from generator.openapi.objects import MISSING, Schema
from generator.openapi.sparse import replace


def is_null(schema: Schema) -> bool:
    """Whether null is the only value."""
    alternatives = (*schema.one_of, *schema.any_of)
    if alternatives and all(is_null(each) for each in alternatives):
        return True
    return schema.types == ("null",) or schema.const is None or schema.enum == (None,)


def allows_null(schema: Schema) -> bool:
    """Whether null is one of several possibilities that the schema itself names."""
    if schema.const is not MISSING:
        return False
    if schema.enum is not None:
        return None in schema.enum
    if len(schema.types) > 1 and "null" in schema.types:
        return True
    return any(is_null(each) for each in (*schema.one_of, *schema.any_of))


def without_null(schema: Schema) -> Schema:
    """The schema for all other values."""
    if not allows_null(schema):
        return schema
    return replace(
        schema,
        types=tuple(each for each in schema.types if each != "null"),
        enum=(
            None if schema.enum is None else tuple(each for each in schema.enum if each is not None)
        ),
        one_of=tuple(each for each in schema.one_of if not is_null(each)),
        any_of=tuple(each for each in schema.any_of if not is_null(each)),
    )
