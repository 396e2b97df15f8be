"""Alternatives (`oneOf`, `anyOf`, several types) become unions, with the way to tell their variants.

In: an effective schema of form UNION. Out: a `Union`. The document's discriminator is used where it holds; else a
field whose constant values differ in all record variants; else the JSON type; else variants must be tried. Knows no
language.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from generator.meaning import anonymous
from generator.meaning.docs import doc_of_schema
from generator.meaning.implicit import implicit
from generator.meaning.store import Store
from generator.meaning.types import json_texts, schemas
from generator.meaning.types import variant_tags as tags
from generator.meaning.types.below import below, nested
from generator.meaning.types.circles import opened
from generator.meaning.types.effective import Effective, effective
from generator.meaning.types.forms import Form, json_type
from generator.meaning.types.rules import rules
from generator.model.declarations import (
    ByShape,
    ByTag,
    ByTrying,
    Choice,
    Tag,
    TagValue,
    Union,
    Variant,
)
from generator.model.types import ANY, Nullable, TypeId, TypeRef
from generator.openapi.objects import MISSING, Discriminator, Schema
from generator.values import replace

Leaf = tuple[TypeId, Schema]
"""A record variant: the id of its declaration, and its schema."""


def union(schema: Schema, name: str, store: Store, *, named: bool) -> Union:
    """The union; alternatives that come to the same type are one variant."""
    alternatives, or_null = opened(schema, store)
    found: list[Variant] = []
    for index, (each, word) in enumerate(
        zip(alternatives, _words(alternatives, store), strict=True)
    ):
        raw = anonymous.variant(name, each, word, index)
        is_list = effective(each, store).form is Form.LIST
        found.append(Variant(raw, schemas.type_of(each, name if is_list else raw, store)))
    variants: dict[TypeRef, Variant] = {}
    types = json_texts.told_apart([each.type for each in found], store)
    for variant, type_ in zip(found, types, strict=True):
        variants.setdefault(
            type_, variant if type_ is variant.type else replace(variant, type=type_)
        )
    if not variants:
        store.diagnostics.report("B301", schema.at, why="it leads back to itself")
        variants[ANY] = Variant(anonymous.variant(name, schema, None, 0), ANY)
    return Union(
        id=schema.id,
        name=name,
        named=named,
        doc=doc_of_schema(schema),
        variants=_or_null(tuple(variants.values())) if or_null else tuple(variants.values()),
        choice=_choice(schema, store),
        examples=schema.examples,
        at=schema.at,
        rules=rules(schema, Form.UNION, store),
    )


def _or_null(variants: tuple[Variant, ...]) -> tuple[Variant, ...]:
    """The variants, the first one or null."""
    first, *others = variants
    if isinstance(first.type, Nullable) or first.type == ANY:
        return variants
    return (replace(first, type=Nullable(first.type)), *others)


def _words(alternatives: Sequence[Schema], store: Store) -> list[str | None]:
    """What tells inline alternatives apart, for names: a constant that no other has, else what they are made of."""
    field = _constant_field(alternatives, store)
    constants = [_constant(each, field, store) for each in alternatives]
    return [
        told if told and constants.count(told) == 1 else store.words.get(each.id) or told
        for told, each in zip(constants, alternatives, strict=True)
    ]


def _choice(schema: Schema, store: Store) -> Choice:
    every = nested(schema, store)
    if every is None:
        return ByTrying()
    records = [(each.schema.id, each.schema) for each in every if each.form is Form.RECORD]
    maps = [each for each in every if each.form is Form.MAP]
    shapes = [shape for each in every for shape in _shapes(each)]
    if records and not maps and "any" not in shapes:
        tag = _declared_tag(schema.discriminator, records, store) or _common_tag(records, store)
        if tag is not None and len({id_ for id_, _ in records}) > 1:
            return ByTag(tag)
    distinct = (
        len(set(shapes)) == len(shapes)
        and not {"integer", "number"} <= set(shapes)
        and "any" not in shapes
    )
    return ByShape() if distinct else ByTrying()


def _leaves(alternative: Schema, store: Store) -> Iterator[TypeId]:
    """The object variants below an alternative."""
    for found in below(alternative, store, set()):
        if found.form in (Form.RECORD, Form.MAP):
            yield found.schema.id


def _shapes(found: Effective) -> Iterator[str]:
    """The JSON types that a value of a variant can have."""
    if found.nullable:
        yield "null"
    if found.form not in (Form.REFERENCE, Form.UNION):
        yield _shape(found)


def _shape(found: Effective) -> str:
    match found.form:
        case Form.RECORD | Form.MAP:
            return "object"
        case Form.LIST:
            return "array"
        case Form.SCALAR:
            return json_type(found.schema)
        case Form.CONSTANT | Form.ENUM:
            return _value_shape(_values(found.schema))
        case Form.NULL:
            return "null"
        case _:
            return "any"


def _value_shape(values: tuple[object, ...]) -> str:
    kinds = {type(each) for each in values}
    return (
        {str: "string", bool: "boolean", int: "integer", float: "number"}[kinds.pop()]
        if len(kinds) == 1
        else "any"
    )


def _declared_tag(
    discriminator: Discriminator | None, leaves: list[Leaf], store: Store
) -> Tag | None:
    """The tag of the document: its mapping, the constants of the field, and the component names, which hold for each
    variant whose field can be any text, beside a mapping too (OAS 3.1 §4.8.25).

    None when two variants then have the same value, or one has none: such a discriminator cannot be relied on.
    Constants that are those of all variants tell nothing: then the mapping and the names among them are tried alone.
    """
    if discriminator is None:
        return None
    field = discriminator.property_name
    default = _default(discriminator, leaves, store)
    mapped = _mapped(discriminator, leaves, store)
    fixed = {id_: tags.constants(schema, field, store) for id_, schema in leaves}
    explicit = [TagValue(value, id_) for id_, _ in leaves for value in mapped.get(id_, ())]
    taken = {each.value for each in explicit}
    named = [
        TagValue(name, id_)
        for id_, schema in leaves
        if (name := implicit(id_, store)) is not None
        and id_ != default
        and name not in taken
        and (tags.is_free(schema, field, store) or id_ not in mapped)
    ]
    constant = [TagValue(value, id_) for id_, _ in leaves for value in fixed[id_]]
    free = [each for each in named if not fixed[each.type]]
    types = {id_ for id_, _ in leaves}
    among = [each for each in named if not fixed[each.type] or each.value in fixed[each.type]]
    return tags.sound(field, [*explicit, *constant, *free], types, default) or tags.sound(
        field, [*explicit, *among], types, default
    )


def _default(discriminator: Discriminator, leaves: list[Leaf], store: Store) -> TypeId | None:
    """The variant that objects without a known tag are, where it is one of them."""
    if discriminator.default is None:
        return None
    found = [*islice(_leaves(store.schema(discriminator.default), store), 2)]
    return found[0] if len(found) == 1 and found[0] in dict(leaves) else None


def _mapped(
    discriminator: Discriminator, leaves: list[Leaf], store: Store
) -> dict[TypeId, list[tags.Value]]:
    """Mapped values by the record that they lead to, as the field has them."""
    every = [schema for _, schema in leaves]
    own = {id_: schema for id_, schema in leaves}
    field = discriminator.property_name
    return {
        id_: [
            tags.typed(each, [*([own[id_]] if id_ in own else []), *every], field, store)
            for each in values
        ]
        for id_, values in _by_leaf(discriminator.mapping, store).items()
    }


def _by_leaf(mapping: Mapping[str, TypeId], store: Store) -> dict[TypeId, list[str]]:
    """Mapped values by the record that they lead to, where they lead to one."""
    found: dict[TypeId, list[str]] = {}
    for value, id_ in mapping.items():
        if store.knows(id_):
            targets = [*islice(_leaves(store.schema(id_), store), 2)]
            for target in targets if len(targets) == 1 else ():
                found.setdefault(target, []).append(value)
    return found


def _common_tag(leaves: list[Leaf], store: Store) -> Tag | None:
    """A field that every record variant requires, or has by default, with constants that differ."""
    for field in leaves[0][1].properties:
        if all(_always_has(schema, field, store) for _, schema in leaves):
            values = [
                TagValue(value, id_)
                for id_, schema in leaves
                for value in tags.constants(schema, field, store)
            ]
            tag = tags.sound(field, values, {id_ for id_, _ in leaves})
            if tag is not None:
                return tag
    return None


def _always_has(schema: Schema, field: str, store: Store) -> bool:
    """Whether objects have the field: it is required, or a constant that is its own default, which servers write."""
    if field in schema.required or field not in schema.properties:
        return field in schema.required
    found = effective(schema.properties[field], store).schema
    return found.default is not MISSING and (found.default,) == tags.constants(schema, field, store)


def _values(schema: Schema) -> tuple[object, ...]:
    return schema.enum if schema.enum is not None else (schema.const,)


def _texts(schema: Schema, field: str, store: Store) -> tuple[str, ...]:
    """The texts that a field can have, when it can have no others."""
    values = tags.constants(schema, field, store)
    texts = tuple(each for each in values if isinstance(each, str))
    return texts if len(texts) == len(values) else ()


def _constant_field(alternatives: Iterable[Schema], store: Store) -> str | None:
    """The field whose constants name inline variants best: the first required one that is constant in most."""
    counted: dict[str, int] = {}
    for each in alternatives:
        found = effective(each, store)
        for field in found.schema.properties if found.form is Form.RECORD else ():
            if len(_texts(found.schema, field, store)) == 1:
                counted[field] = counted.get(field, 0) + 1
    return max(counted, key=lambda field: counted[field], default=None)


def _constant(alternative: Schema, field: str | None, store: Store) -> str | None:
    found = effective(alternative, store)
    values = (
        _texts(found.schema, field, store)
        if field is not None and found.form is Form.RECORD
        else ()
    )
    return values[0] if len(values) == 1 else None
