"""What a type does not say of its values: keywords of JSON Schema that are left, as data for whoever checks values.

In: an effective schema and its form. Out: `Rules`, a schema without references, or nothing. A keyword that cannot be
written so, because its schema leads back to itself or is large, is left out: less is checked then, nothing else. Knows
no language.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from generator.meaning.effective import Form
from generator.meaning.store import Store
from generator.model.types import Json, Rules
from generator.openapi.objects import MISSING, Schema
from generator.openapi.sparse import said

_MOST = 400
"""Larger schemas than this many keywords are left out."""

_LIMITS: Final = {
    "enum": "enum",
    "const": "const",
    "minimum": "minimum",
    "maximum": "maximum",
    "exclusive_minimum": "exclusiveMinimum",
    "exclusive_maximum": "exclusiveMaximum",
    "multiple_of": "multipleOf",
    "min_length": "minLength",
    "max_length": "maxLength",
    "pattern": "pattern",
    "min_items": "minItems",
    "max_items": "maxItems",
    "unique_items": "uniqueItems",
    "min_properties": "minProperties",
    "max_properties": "maxProperties",
    "required": "required",
    "dependent_required": "dependentRequired",
}
_PARTS: Final = {
    "properties": "properties",
    "pattern_properties": "patternProperties",
    "additional_properties": "additionalProperties",
    "unevaluated_properties": "unevaluatedProperties",
    "property_names": "propertyNames",
    "dependent_schemas": "dependentSchemas",
    "items": "items",
    "prefix_items": "prefixItems",
    "unevaluated_items": "unevaluatedItems",
    "contains": "contains",
    "min_contains": "minContains",
    "max_contains": "maxContains",
    "excluded": "not",
    "condition": "if",
    "then": "then",
    "otherwise": "else",
    "also": "allOf",
}
_SEEN: Final = {
    "choices": "anyOf",
    "seen_properties": "properties",
    "seen_patterns": "patternProperties",
    "seen_items": "prefixItems",
}
"""What `unevaluated…` has to know of the schema around it."""
_CHOICES: Final = {"types": "type", "all_of": "allOf", "any_of": "anyOf", "one_of": "oneOf"}
_ALL = (*_LIMITS, *_PARTS, *_CHOICES)
_KEYWORDS: Final = {**_LIMITS, **_PARTS, **_CHOICES, **_SEEN, "unnamed": "required"}
_DERIVED: Final = frozenset((*_SEEN, "unnamed"))
"""What is told of several fields."""
_EVERYWHERE = ("excluded", "condition", "also")
_OF_OBJECTS = ("property_names", "dependent_required", "dependent_schemas")
_TOGETHER = {
    "contains": ("contains", "min_contains", "max_contains"),
    "condition": ("condition", "then", "otherwise"),
}
_SILENT: tuple[object, ...] = (None, MISSING, [])
_EVEN_EMPTY = frozenset({"excluded", "condition", "contains", "enum", "const"})
"""What says something with `{}` behind it."""


class _Inexpressible(Exception):
    """A schema that cannot be written without references."""


def rules(schema: Schema, form: Form, store: Store) -> Rules | None:
    """The rules of an effective schema."""
    found: dict[str, Json] = {}
    for fields in _told(schema, form):
        try:
            found |= _Writer(store).fields(schema, fields)
        except _Inexpressible:
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
    return any("unevaluated" in each or each in _TOGETHER for each in (*one, *other))


def _told(schema: Schema, form: Form) -> Iterator[tuple[str, ...]]:
    """The fields that a form's type leaves, those together that only mean something together."""
    names = _spoken(schema, _names(schema, form))
    if schema.unevaluated_properties is None and schema.unevaluated_items is None:
        yield from (_TOGETHER.get(name, (name,)) for name in names)
    else:
        both = ("unevaluated_properties", "unevaluated_items")
        parts = (part for name in (*names, *both) for part in _TOGETHER.get(name, (name,)))
        yield (*dict.fromkeys(parts), *_SEEN)


def _spoken(schema: Schema, names: Iterable[str]) -> Iterator[str]:
    """Those of the fields of which a schema says something."""
    spoken = said(schema)
    for name in names:
        if (
            name in spoken
            or name in _DERIVED
            or any(each in spoken for each in _TOGETHER.get(name, ()))
        ):
            yield name


def _names(schema: Schema, form: Form) -> tuple[str, ...]:
    match form:
        case Form.LIST if (schema.max_items or 0) > len(schema.prefix_items) > 0:
            return (*_EVERYWHERE, "contains", "max_items")
        case Form.LIST:
            return (*_EVERYWHERE, "contains")
        case Form.RECORD:
            return (*_EVERYWHERE, *_OF_OBJECTS, "min_properties", "max_properties")
        case Form.MAP:
            return (*_EVERYWHERE, *_OF_OBJECTS, "unnamed")
        case Form.ANY:
            return (*_LIMITS, *_PARTS, "types")
        case Form.UNION:
            return (*_LIMITS, *_PARTS)
        case _:
            return _EVERYWHERE


class _Writer:
    """Writes schemas as JSON; `path` are the references that it is inside of, `size` is what it has written."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.path: tuple[str, ...] = ()
        self.size = 0

    def whole(self, schema: Schema) -> Json:
        """A schema with all that it says of values."""
        if schema.boolean is not None:
            return schema.boolean
        own = self.fields(schema, _ALL)
        if schema.ref is None:
            return own
        target = self.followed(schema.ref)
        return {"allOf": [target, own]} if own else target

    def followed(self, ref: str) -> Json:
        if ref in self.path:
            raise _Inexpressible
        before, self.path = self.path, (*self.path, ref)
        written = self.whole(self.store.schema(ref))
        self.path = before
        return written

    def fields(self, schema: Schema, names: Iterable[str]) -> dict[str, Json]:
        """Some fields of a schema, by the names of the keywords."""
        found: dict[str, Json] = {}
        for name in _spoken(schema, names):
            value = self.field(schema, name)
            if value not in (_SILENT if name in _EVEN_EMPTY else (*_SILENT, {})):
                self.size += 1
                keyword, before = _KEYWORDS[name], found.get(_KEYWORDS[name])
                found[keyword] = [*before, *value] if isinstance(before, list) else value
        if self.size > _MOST:
            raise _Inexpressible
        return found

    def field(self, schema: Schema, name: str) -> Any:
        """What stands behind the keyword of a field."""
        match name:
            case "unnamed":
                return [each for each in schema.required if each not in schema.properties]
            case "choices":
                return self.json((*schema.one_of, *schema.any_of))
            case "seen_properties":
                return dict.fromkeys(schema.properties, True)
            case "seen_patterns":
                return dict.fromkeys(schema.pattern_properties, True)
            case "seen_items":
                return [True] * len(schema.prefix_items)
            case "unique_items":
                return schema.unique_items or None
            case "types" if "file" in schema.types:
                raise _Inexpressible
            case "types" if len(schema.types) == 1:
                return schema.types[0]
            case _:
                return self.json(getattr(schema, name))

    def json(self, value: Any) -> Any:
        """The value of a field as JSON."""
        match value:
            case Schema():
                return self.whole(value)
            case tuple():
                return [self.json(each) for each in value]
            case Mapping():
                return {key: self.json(each) for key, each in value.items()}
            case _:
                return value
