"""Schemas written as JSON Schema without references, for whoever checks values.

In: a schema of the document, or some of its fields. Out: keywords of JSON Schema (draft 2020-12). A schema that leads back
to itself, or is large, cannot be written so, nor can one on which something depends (`not`, `if`) that says a format:
formats are not checked. Knows no language.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from generator.meaning.store import Store
from generator.model.types import Json
from generator.openapi.objects import MISSING, Schema
from generator.openapi.sparse import said

_MOST = 400
"""Larger schemas than this many keywords are left out."""

LIMITS: Final = {
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
PARTS: Final = {
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
SEEN: Final = {
    "choices": "anyOf",
    "seen_properties": "properties",
    "seen_patterns": "patternProperties",
    "seen_items": "prefixItems",
}
"""What `unevaluated…` has to know of the schema around it."""
_CHOICES: Final = {"types": "type", "all_of": "allOf", "any_of": "anyOf", "one_of": "oneOf"}
_ALL = (*LIMITS, *PARTS, *_CHOICES)
_KEYWORDS: Final = {**LIMITS, **PARTS, **_CHOICES, **SEEN, "unnamed": "required"}
_DERIVED: Final = frozenset((*SEEN, "unnamed"))
"""What is told of several fields."""
TOGETHER: Final = {
    "contains": ("contains", "min_contains", "max_contains"),
    "condition": ("condition", "then", "otherwise"),
}
_UNCHECKED = ("format", "content_encoding", "content_media_type")
_SILENT: tuple[object, ...] = (None, MISSING, [])
_EVEN_EMPTY = frozenset({"excluded", "condition", "contains", "enum", "const"})
"""What says something with `{}` behind it."""


class Inexpressible(Exception):
    """A schema that cannot be written without references, or means something that is not checked."""


def spoken(schema: Schema, names: Iterable[str]) -> Iterator[str]:
    """Those of the fields of which a schema says something."""
    there = said(schema)
    for name in names:
        if (
            name in there
            or name in _DERIVED
            or (name in TOGETHER and not there.keys().isdisjoint(TOGETHER[name]))
        ):
            yield name


class Writer:
    """Writes schemas as JSON; `size` is what it has written, `depending` tells how many keywords are around that say
    something else if less is checked. `known` is what has been written of referred schemas, with its size, whether
    anything depended on it or not: nothing where one is large, or leads back to itself."""

    def __init__(self, store: Store, depending: int = 0) -> None:
        self.store = store
        self.known: dict[tuple[str, bool], tuple[Json, int] | None]
        self.known = store.memo_of(Writer, (), dict)
        self.size = 0
        self.depending = depending

    def whole(self, schema: Schema) -> Json:
        """A schema with all that it says of values."""
        if schema.boolean is not None:
            return schema.boolean
        if self.depending and any(getattr(schema, name) for name in _UNCHECKED):
            raise Inexpressible
        own = self.fields(schema, _ALL)
        if schema.ref is None:
            return own
        target = self.followed(schema.ref)
        return {"allOf": [target, own]} if own else target

    def followed(self, ref: str) -> Json:
        """A referred schema. While it is being written it is nothing, so that whatever leads back to it is nothing."""
        key = (ref, self.depending > 0)
        if key not in self.known:
            self.known[key] = None
            inner = Writer(self.store, self.depending)
            self.known[key] = inner.whole(self.store.schema(ref)), inner.size
        written = self.known[key]
        if written is None:
            raise Inexpressible
        self.size += written[1]
        return written[0]

    def fields(self, schema: Schema, names: Iterable[str]) -> dict[str, Json]:
        """Some fields of a schema, by the names of the keywords."""
        found: dict[str, Json] = {}
        for name in spoken(schema, names):
            value = self.field(schema, name)
            if value not in (_SILENT if name in _EVEN_EMPTY else (*_SILENT, {})):
                self.size += 1
                keyword, before = _KEYWORDS[name], found.get(_KEYWORDS[name])
                found[keyword] = [*before, *value] if isinstance(before, list) else value
        if self.size > _MOST:
            raise Inexpressible
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
                raise Inexpressible
            case "types" if len(schema.types) == 1:
                return schema.types[0]
            case "excluded" | "condition" | "one_of":
                return self.dependent(getattr(schema, name))
            case "contains" if schema.max_contains is not None:
                return self.dependent(getattr(schema, name))
            case _:
                return self.json(getattr(schema, name))

    def dependent(self, value: Any) -> Any:
        """The value of a keyword that refuses more where less is refused inside of it."""
        self.depending += 1
        written = self.json(value)
        self.depending -= 1
        return written

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
