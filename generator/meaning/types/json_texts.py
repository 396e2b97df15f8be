"""Texts that are JSON: `contentMediaType` and `contentSchema` (JSON Schema 2020-12 validation §8).

In: an effective schema of a scalar. Out: a `JsonText`, where it is one whose JSON can be told from its text. In a program
a text stands for itself, so the JSON of a text, and null, are not taken out of it. Knows no language.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.meaning import anonymous, scalars
from generator.meaning.store import Store
from generator.meaning.types import schemas
from generator.meaning.types.below import below
from generator.meaning.types.effective import Effective
from generator.meaning.types.forms import Form, json_type
from generator.model.declarations import Alias, Enum, Union
from generator.model.types import (
    JsonText,
    Kind,
    ListOf,
    Literal,
    MapOf,
    Named,
    Nullable,
    Scalar,
    TupleOf,
    TypeId,
    TypeRef,
)
from generator.openapi.objects import Schema

_OTHERS = (Kind.ANY, Kind.INTEGER, Kind.NUMBER, Kind.FLOAT, Kind.BOOLEAN, Kind.NULL, Kind.BINARY)


def json_text(schema: Schema, name: str, store: Store) -> JsonText | None:
    """What a scalar is that is a text with JSON of a schema; `contentSchema` alone says nothing (§8.5)."""
    found = _inside(schema, store)
    if schema.content_schema is None or not found:
        return None
    content = schemas.type_of(schema.content_schema, anonymous.content(name), store)
    or_null = any(each.nullable or each.form is Form.NULL for each in found)
    content = content.type if isinstance(content, Nullable) else content
    return JsonText(content, or_null, scalars.scalar_constraints(schema, Kind.STRING))


def media_type(schema: Schema, store: Store) -> str:
    """What each value of a schema, null aside, is as such a text; nothing where one may be none."""
    found = [
        each
        for each in below(schema, store, set())
        if each.form not in (Form.REFERENCE, Form.UNION, Form.NULL)
    ]
    are_texts = all(each.form is Form.SCALAR and _inside(each.schema, store) for each in found)
    return (found[0].schema.content_media_type or "") if found and are_texts else ""


def _inside(schema: Schema, store: Store) -> list[Effective]:
    """All that the JSON of a text can be; nothing where that could not be told from a text, or is none."""
    if schema.content_schema is None or not _is_json(schema):
        return []
    found = list(below(schema.content_schema, store, set()))
    is_told = not any(map(_may_be_text, found)) and any(
        each.form is not Form.NULL for each in found
    )
    return found if is_told else []


def _is_json(schema: Schema) -> bool:
    """Whether a scalar is a text of JSON as it stands."""
    if json_type(schema) != "string" or scalars.kind_of(schema, "string") is not Kind.STRING:
        return False
    essence = (schema.content_media_type or "").partition(";")[0].strip().lower()
    return not schema.content_encoding and essence.endswith(("/json", "+json"))


def _may_be_text(found: Effective) -> bool:
    match found.form:
        case Form.SCALAR:
            return json_type(found.schema) in ("string", "file")
        case Form.CONSTANT | Form.ENUM:
            values = found.schema.enum if found.schema.enum is not None else (found.schema.const,)
            return any(isinstance(each, str) for each in values)
        case _:
            return found.form is Form.NEVER


def told_apart(variants: Iterable[TypeRef], store: Store) -> Iterator[TypeRef]:
    """The types of the variants of a union, with plain texts for those whose values could be taken for those of another
    variant once they are out of their texts."""
    every = [(each, _behind(each, store)) for each in variants]
    others = [found for _, found in every if not isinstance(found, JsonText)]
    is_apart = all(_is_text(each, store) for each in others)
    for type_, found in every:
        if (
            not isinstance(found, JsonText)
            or not others
            or (is_apart and _has_parts(found.content, store))
        ):
            yield type_
        else:
            yield Scalar(Kind.STRING, found.constraints)


def _behind(type_: TypeRef, store: Store) -> TypeRef:
    """The type without null, and what aliases stand for, as far as that is known."""
    seen: set[TypeId] = set()
    found = type_
    while isinstance(found, Named | Nullable):
        if isinstance(found, Nullable):
            found = found.type
            continue
        declared = store.declaration(found.id)
        if not isinstance(declared, Alias) or found.id in seen:
            break
        seen.add(found.id)
        found = declared.type
    return found


def _is_text(type_: TypeRef, store: Store) -> bool:
    match _behind(type_, store):
        case Scalar(kind):
            return kind not in _OTHERS
        case Literal(values):
            return all(isinstance(each, str) for each in values)
        case Named(id_):
            declared = store.declaration(id_)
            return isinstance(declared, Enum) and declared.kind not in _OTHERS
        case _:
            return False


def _has_parts(type_: TypeRef, store: Store) -> bool:
    """Whether all values are objects or arrays, which no one takes for a text that is meant as it stands."""
    match _behind(type_, store):
        case ListOf() | TupleOf() | MapOf():
            return True
        case Named(id_):
            declared = store.declaration(id_)
            if isinstance(declared, Union):
                return all(_has_parts(each.type, store) for each in declared.variants)
            return not isinstance(declared, Enum)
        case _:
            return False
