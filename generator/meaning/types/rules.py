"""What a type does not say of its values: keywords of JSON Schema that are left, as data for whoever checks values.

In: an effective schema and its form. Out: `Rules`, a schema without references, or nothing. A keyword that cannot be
written so, because its schema leads back to itself or is large, is left out: less is checked then, nothing else. Knows
no language.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import inf

from generator.meaning.store import Store
from generator.meaning.types.forms import Form
from generator.meaning.written import LIMITS, PARTS, SEEN, TOGETHER, Inexpressible, Writer, spoken
from generator.model.types import Json, Rules
from generator.openapi.objects import Schema
from generator.openapi.sparse import said

_EVERYWHERE = ("excluded", "condition", "also")
_KNOWN = ("enum", "const")
"""Values that are structures; others are types of their own."""
_OF_OBJECTS = ("property_names", "dependent_required", "dependent_schemas")


def rules(schema: Schema, form: Form, store: Store) -> Rules | None:
    """The rules of an effective schema."""
    if said(schema).keys().isdisjoint(_TELLING[form]):  # as nearly always
        return None
    found: dict[str, Json] = {}
    for fields in _told(schema, form):
        try:
            found |= Writer(store).fields(schema, fields)
        except Inexpressible:
            continue
    return Rules(_flat(found)) if found else None


def _flat(found: dict[str, Json]) -> dict[str, Json]:
    """The same without an `allOf` of one, where the keywords of both are different ones."""
    match found.pop("allOf", None):
        case [dict() as only] if only.keys().isdisjoint(found) and not _meet(only, found):
            return found | only
        case None:
            return found
        case parts:
            return found | {"allOf": parts}


def _meet(one: dict[str, Json], other: dict[str, Json]) -> bool:
    """Whether a keyword of one schema would mean something else beside those of the other."""
    return any("unevaluated" in each or each in TOGETHER for each in (*one, *other))


def _told(schema: Schema, form: Form) -> Iterator[tuple[str, ...]]:
    """The fields that a form's type leaves, those together that only mean something together."""
    names = spoken(schema, _names(schema, form))
    if schema.unevaluated_properties is None and schema.unevaluated_items is None:
        yield from (TOGETHER.get(name, (name,)) for name in names)
    else:
        both = ("unevaluated_properties", "unevaluated_items")
        parts = (part for name in (*names, *both) for part in TOGETHER.get(name, (name,)))
        yield (*dict.fromkeys(parts), *SEEN)


def _names(schema: Schema, form: Form) -> tuple[str, ...]:
    match form:
        case Form.LIST:
            sizes = {"min_items": schema.min_items, "max_items": schema.max_items}
            named = len(schema.prefix_items) or inf
            beyond = (name for name, size in sizes.items() if (size or 0) > named)
            return (*_EVERYWHERE, *_KNOWN, "contains", *beyond)
        case Form.RECORD:
            return (*_EVERYWHERE, *_KNOWN, *_OF_OBJECTS, "min_properties", "max_properties")
        case Form.MAP:
            return (*_EVERYWHERE, *_KNOWN, *_OF_OBJECTS, "unnamed")
        case Form.ANY:
            return (*LIMITS, *PARTS, "types")
        case Form.UNION:
            return (*LIMITS, *PARTS)
        case _:
            return _EVERYWHERE


_PARTNERS = frozenset(name for names in TOGETHER.values() for name in names)
_ALWAYS = frozenset((*_EVERYWHERE, *_PARTNERS, "unevaluated_properties", "unevaluated_items"))
_SIZES = frozenset(("min_items", "max_items", "min_properties", "max_properties"))
_TELLING = {
    **dict.fromkeys(Form, _ALWAYS),
    Form.LIST: _ALWAYS | _SIZES | {*_KNOWN},
    Form.RECORD: _ALWAYS | {*_OF_OBJECTS} | _SIZES | {*_KNOWN},
    Form.MAP: _ALWAYS | {*_OF_OBJECTS, "required"} | {*_KNOWN},
    Form.ANY: _ALWAYS | {*LIMITS, *PARTS, "types"},
    Form.UNION: _ALWAYS | {*LIMITS, *PARTS},
}
"""The fields without which there are no rules."""
