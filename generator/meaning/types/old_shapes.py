"""What schemas are to OpenAPI Generator when it gives names to those that have none.

In: a schema. Out: what of it counts there. Knows no names.
"""

from __future__ import annotations

from typing import Final

from generator.openapi.objects import MISSING, Schema
from generator.openapi.sparse import replace, said

_PLACE: Final = frozenset({"id", "at"})


def without_constants(schema: Schema) -> Schema:
    """A constant without a type says nothing there."""
    unsaid = {
        key: replace(each, const=MISSING)
        for key, each in schema.properties.items()
        if each.const is not MISSING and not each.types
    }
    return replace(schema, properties={**schema.properties, **unsaid}) if unsaid else schema


def is_object(schema: Schema) -> bool:
    """Whether a schema is an object with properties of its own."""
    return bool(schema.properties) and "object" in schema.types and not schema.ref


def held(schema: Schema) -> Schema | None:
    """The object that a property is, or is a list or a map of."""
    if is_object(schema):
        return schema
    return schema.items if "array" in schema.types else schema.additional_properties


def simplified(schema: Schema) -> Schema:
    """A schema without alternatives that are no choice: null, and the only other one."""
    found = (*schema.one_of, *schema.any_of)
    if not found or schema.all_of or schema.properties:
        return schema
    some = [each for each in found if not is_nothing(each)]
    if len(some) == 1:
        return simplified(some[0])
    if len(some) == len(found):
        return schema
    one_of, any_of = (some, ()) if schema.one_of else ((), some)
    return replace(schema, one_of=tuple(one_of), any_of=tuple(any_of))


def is_nothing(schema: Schema) -> bool:
    """Whether a schema says null, or says nothing."""
    return schema.types == ("null",) or schema.enum == (None,) or not said(schema).keys() - _PLACE
