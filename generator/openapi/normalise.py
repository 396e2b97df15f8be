"""Habits of OpenAPI 3.0, turned into those of 3.1.

In: the fields of a schema as they were read, `nullable`, `example` and boolean limits included. Out: a `Schema`. Documents
of version 3.1 that still write `nullable: true` are treated alike: they mean the same.
"""

from __future__ import annotations

from typing import Any, Final, TypeAlias

from generator.openapi.objects import MISSING, Json, Schema
from generator.openapi.sparse import replace

RawSchema: TypeAlias = dict[str, Any]

COMPOSITE: Final = ("ref", "all_of", "any_of", "one_of")
OBJECT_FIELDS: Final = ("properties", "additional_properties", "pattern_properties", "required")
TEXT_FORMATS: Final = frozenset({"binary", "byte", "date", "date-time", "uuid"})
"""What only a text can be."""
NULL: Final = "null"
EXCLUSIVE: Final = ("exclusive_minimum", "exclusive_maximum")


def make_schema(raw: RawSchema) -> Schema:
    """The schema with these fields."""
    nullable = raw.pop("nullable", is_nullable(raw) if "extensions" in raw else False)
    if "example" in raw:  # the first of the examples
        raw["examples"] = (raw.pop("example"), *raw.get("examples", ()))
    if not raw.keys().isdisjoint(EXCLUSIVE):
        normalise_limit(raw, "exclusive_minimum", "minimum")
        normalise_limit(raw, "exclusive_maximum", "maximum")
    schema = Schema(**raw)
    return make_nullable(schema) if nullable else schema


def is_nullable(raw: RawSchema) -> bool:
    """What authors write in Swagger 2.0."""
    return raw["extensions"].get("x-nullable") is True


def normalise_limit(raw: RawSchema, exclusive: str, inclusive: str) -> None:
    """`exclusiveMinimum: true` makes `minimum` exclusive (OAS 3.0 §4.7.24, JSON Schema draft 5)."""
    if not isinstance(raw.get(exclusive), bool):
        return
    if raw.pop(exclusive) and inclusive in raw:
        raw[exclusive] = raw.pop(inclusive)


def make_nullable(schema: Schema) -> Schema:
    """`nullable: true` adds null to the types. OAS 3.0.3 gives it no meaning without a `type`; authors mean it anyway."""
    if schema.ref is not None or schema.all_of:
        return make_choice(schema)
    if schema.const is not MISSING:
        schema = replace(schema, const=MISSING, enum=(schema.const, None))
    types = schema.types or implied_types(schema)
    if types and NULL not in types:
        schema = replace(schema, types=(*types, NULL))
    if schema.any_of:
        return replace(schema, any_of=(*schema.any_of, null_schema(schema)))
    if schema.one_of:
        return replace(schema, one_of=(*schema.one_of, null_schema(schema)))
    return schema


def null_schema(schema: Schema) -> Schema:
    """The alternative that `nullable` stands for."""
    return Schema(id=f"{schema.id}/nullable", at=schema.at, types=(NULL,))


def make_choice(schema: Schema) -> Schema:
    """A reference or `allOf` that may be null: one of two, with the annotations around it."""
    outer = Schema(
        id=schema.id,
        at=schema.at,
        title=schema.title,
        description=schema.description,
        default=schema.default,
        examples=schema.examples,
        read_only=schema.read_only,
        write_only=schema.write_only,
        deprecated=schema.deprecated,
        extensions=schema.extensions,
    )
    return replace(outer, any_of=(inner(schema), null_schema(schema)))


def inner(schema: Schema) -> Schema:
    """What the nullable schema says apart from null and annotations."""
    if schema.ref is not None and not schema.all_of:
        return Schema(id=f"{schema.id}/$ref", at=schema.at, ref=schema.ref)
    bare = replace(
        schema, id=f"{schema.id}/allOf", title=None, description=None, examples=(), extensions={}
    )
    alone = replace(bare, all_of=()) == Schema(id=bare.id, at=bare.at)
    return schema.all_of[0] if alone and len(schema.all_of) == 1 else bare


def implied_types(schema: Schema) -> tuple[str, ...]:
    """The types that a schema without `type` can only mean."""
    if any(getattr(schema, name) for name in COMPOSITE):
        return ()
    if schema.enum:
        return tuple(dict.fromkeys(type_of(value) for value in schema.enum))
    if any(getattr(schema, name) for name in OBJECT_FIELDS):
        return ("object",)
    if schema.items is not None:
        return ("array",)
    is_text = schema.pattern or schema.content_encoding or schema.format in TEXT_FORMATS
    return ("string",) if is_text else ()


def type_of(value: Json) -> str:
    """The JSON type of a value."""
    return TYPE_NAMES[type(value)]


TYPE_NAMES: Final[dict[type, str]] = {
    type(None): NULL,
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
    list: "array",
    dict: "object",
}
