"""Choices that are enums: known texts beside any text, and constants that are listed one by one.

In: a schema with alternatives. Out: the enum that it is, or nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.meaning.intersection.said import notes_of, structure
from generator.meaning.intersection.values import distinct
from generator.openapi.objects import MISSING, Json, Schema
from generator.openapi.sparse import replace


def as_enum(schema: Schema, alternatives: Sequence[Schema]) -> Schema | None:
    """The enum that a choice is, with the notes of the schema around it."""
    return _open(schema, alternatives) or _listed(schema, alternatives)


def _open(schema: Schema, alternatives: Sequence[Schema]) -> Schema | None:
    """`anyOf: [string, {enum: […]}]`, the usual way to say that more values may come: an enum, since all are open. One
    value alone would be a constant; it stays an alternative."""
    enums = [each for each in alternatives if _is_of_texts(each) and each.ref is None]
    texts = [each for each in alternatives if _is_plain_text(each)]
    if len(enums) != 1 or not texts or len(enums) + len(texts) < len(alternatives):
        return None
    told = notes_of(schema)
    extensions = {**enums[0].extensions, **schema.extensions, _OPEN: True}
    return replace(told, types=enums[0].types, enum=enums[0].enum, extensions=extensions)


_OPEN = "x-extensible-enum"


def says_more(schema: Schema) -> bool:
    """Whether the document says of an enum that there are more values than it lists, in one of the usual ways."""
    said = schema.extensions
    azure = said.get("x-ms-enum")
    is_text = isinstance(azure, dict) and azure.get("modelAsString") is True
    return bool(said.get(_OPEN)) or is_text or said.get("x-speakeasy-unknown-values") == "allow"


def _is_of_texts(schema: Schema) -> bool:
    values = [each for each in schema.enum or () if each is not None]
    return len(values) > 1 and all(isinstance(each, str) for each in values)


def _listed(schema: Schema, alternatives: Sequence[Schema]) -> Schema | None:
    """`oneOf: [{const: 1, title: LOW}, …]`, and plain text beside them where more values may come: an enum with names."""
    known = [each for each in alternatives if _is_value(each)]
    if len(known) < 2 or not all(each in known or _is_plain_text(each) for each in alternatives):
        return None
    around = replace(schema, one_of=(), any_of=(), discriminator=None)
    values = tuple(_value(each) for each in known)
    if len(distinct(values)) == 1:
        return replace(around, const=values[0]) if len(known) == len(alternatives) else None
    told: dict[str, Json] = {
        "x-enum-varnames": [each.title or str(_value(each)) for each in known],
        "x-enum-descriptions": [each.description or "" for each in known],
    }
    if len(known) < len(alternatives):
        told[_OPEN] = True
    return replace(around, enum=values, extensions={**schema.extensions, **told})


def _is_value(schema: Schema) -> bool:
    """Whether the schema is one scalar and what people are told of it."""
    is_bare = {*structure(schema)} <= {"types", "const", "enum"}
    return is_bare and isinstance(_value(schema), str | int | float | bool)


def _value(schema: Schema) -> Json | None:
    if schema.const is not MISSING:
        return schema.const
    return schema.enum[0] if schema.enum is not None and len(schema.enum) == 1 else None


def _is_plain_text(schema: Schema) -> bool:
    return schema.types == ("string",) and structure(schema) == ("types",)
