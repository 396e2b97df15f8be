"""`allOf` merged into one schema that says the same (JSON Schema core §10.2.1.1).

In: a schema with `allOf`, or a `$ref` with siblings. Out: a schema without: properties and required lists united,
types and enums intersected, limits at their narrowest, the outer documentation first. A part that is itself a choice
is distributed: everything else is merged into each alternative. Builds no type.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from generator.build.store import Store
from generator.openapi.objects import MISSING, Json, Schema

_N = TypeVar("_N", int, int | float)
_CHOICES = ("excluded", "condition", "contains", "unevaluated_items", "property_names")
LIMITS = (
    *("minimum", "maximum", "exclusive_minimum", "exclusive_maximum", "multiple_of"),
    *("min_length", "max_length", "pattern", "min_items", "max_items", "unique_items"),
    *("min_properties", "max_properties", "unevaluated_properties", "dependent_required"),
    *("dependent_schemas", "also", *_CHOICES),
)
"""What narrows values down beside types, members and choices."""


def has_structure(schema: Schema) -> bool:
    """Whether anything stands beside a `$ref` that changes which values are valid."""
    return bool(
        schema.types
        or schema.properties
        or schema.required
        or schema.all_of
        or schema.one_of
        or schema.any_of
        or schema.enum is not None
        or schema.const is not MISSING
        or schema.items is not None
        or schema.additional_properties is not None
        or narrows(schema)
    )


def narrows(schema: Schema) -> bool:
    """Whether the schema says anything of the values of its type, whatever that is."""
    plain = _nothing(schema)
    return any(getattr(schema, name) != getattr(plain, name) for name in LIMITS)


def has_object_parts(schema: Schema) -> bool:
    """Whether properties stand beside the alternatives of a choice."""
    return bool(
        schema.properties
        or (schema.additional_properties and schema.additional_properties.boolean is None)
    )


def merge(schema: Schema, store: Store) -> Schema:
    """The schema without `allOf`; a lone part that nothing is added to comes back as the reference it is."""
    own = replace(schema, ref=None, all_of=())
    parts = (
        [replace(_nothing(schema), ref=schema.ref), *schema.all_of]
        if schema.ref
        else list(schema.all_of)
    )
    telling = [part for part in parts if _tells(part)]
    if len(telling) == 1 and not has_structure(own):
        for silent in (part for part in parts if part is not telling[0]):
            schema = _with_docs_of(schema, silent)
        return _with_docs_of(schema, telling[0])
    flat = [leaf for part in parts for leaf in _leaves(part, store, (schema.id,))]
    merged = own
    for leaf in flat:
        merged = _united(merged, leaf)
    return replace(merged, properties=_ordered(merged, (*flat, own)))


def _tells(part: Schema) -> bool:
    return part.ref is not None or has_structure(part) or part.boolean is False


def _with_docs_of(schema: Schema, part: Schema) -> Schema:
    return replace(
        part,
        id=schema.id,
        at=schema.at,
        title=schema.title or part.title,
        description=schema.description or part.description,
        deprecated=schema.deprecated or part.deprecated,
        default=part.default if schema.default is MISSING else schema.default,
        examples=schema.examples or part.examples,
        read_only=schema.read_only or part.read_only,
        write_only=schema.write_only or part.write_only,
    )


def _leaves(part: Schema, store: Store, path: tuple[str, ...]) -> Iterable[Schema]:
    """A part with its references followed and its own `allOf` opened; a part that leads back to itself adds nothing."""
    if part.ref is not None and part.ref in path:
        return
    if part.ref is not None:
        yield from _leaves(store.schema(part.ref), store, (*path, part.ref))
    for inner in part.all_of:
        yield from _leaves(inner, store, path)
    leaf = replace(part, ref=None, all_of=(), description=None, title=None, examples=())
    yield _without_choice_of(path, leaf)


def _without_choice_of(path: tuple[str, ...], leaf: Schema) -> Schema:
    """A parent that lists its children as alternatives is, for such a child, only its properties."""
    if any(each.ref in path for each in (*leaf.one_of, *leaf.any_of) if each.ref is not None):
        return replace(leaf, one_of=(), any_of=(), discriminator=None)
    return leaf


def only_demands(schema: Schema, store: Store) -> bool:
    """Whether the alternatives of a choice leave the type of the schema around them as it is."""
    says_what = schema.types or schema.properties or schema.items or schema.prefix_items
    alternatives = (*schema.one_of, *schema.any_of)
    return bool(says_what) and not any(
        _adds_something(each, schema.types, store) for each in alternatives
    )


def demanding(schema: Schema) -> Schema:
    """The schema without its choice, which must hold besides."""
    demand = replace(_nothing(schema), one_of=schema.one_of, any_of=schema.any_of)
    return replace(schema, one_of=(), any_of=(), discriminator=None, also=(*schema.also, demand))


def distribute(schema: Schema) -> Schema:
    """Properties beside a choice, merged into each alternative. What no alternative may leave over is said around them
    where several may hold at once."""
    alternatives = schema.one_of or schema.any_of
    around = schema.unevaluated_properties if schema.any_of else None
    base = replace(schema, one_of=(), any_of=(), discriminator=None)
    bare = replace(base, title=None, description=None, examples=(), default=MISSING)
    if around is not None:
        bare = replace(bare, unevaluated_properties=None)
    merged = tuple(
        Schema(
            id=f"{schema.id}/with/{index}",
            at=each.at,
            title=each.title,
            description=each.description,
            all_of=(bare, each),
        )
        for index, each in enumerate(alternatives)
    )
    documented = _with_docs_of(schema, _nothing(schema))
    return replace(
        documented,
        one_of=merged,
        discriminator=schema.discriminator,
        unevaluated_properties=around,
    )


def _adds_something(alternative: Schema, types: tuple[str, ...], store: Store) -> bool:
    return any(
        leaf.properties
        or leaf.one_of
        or leaf.any_of
        or leaf.additional_properties
        or leaf.items
        or leaf.prefix_items
        or leaf.enum is not None
        or leaf.const is not MISSING
        or leaf.format
        or leaf.content_encoding
        or leaf.boolean is not None
        or (leaf.types and {*leaf.types} != {*types})
        for leaf in _leaves(alternative, store, ())
    )


def _nothing(schema: Schema) -> Schema:
    return Schema(id=schema.id, at=schema.at)


def _united(one: Schema, other: Schema) -> Schema:
    """Both at once."""
    return replace(
        one,
        boolean=False if False in (one.boolean, other.boolean) else one.boolean,
        types=_common_types(one.types, other.types),
        format=one.format or other.format,
        enum=_common(one.enum, other.enum),
        const=other.const if one.const is MISSING else one.const,
        default=other.default if one.default is MISSING else one.default,
        required=tuple(dict.fromkeys((*one.required, *other.required))),
        properties=_each(one.properties, other.properties),
        additional_properties=_extras(one.additional_properties, other.additional_properties),
        unevaluated_properties=_inner(one.unevaluated_properties, other.unevaluated_properties),
        pattern_properties=_each(one.pattern_properties, other.pattern_properties),
        items=_both(one.items, other.items) if _merge_items(one, other) else one.items,
        prefix_items=other.prefix_items if _merge_items(one, other) else one.prefix_items,
        one_of=one.one_of or (() if one.any_of else other.one_of),
        any_of=one.any_of or (() if one.one_of else other.any_of),
        discriminator=one.discriminator or other.discriminator,
        deprecated=one.deprecated,
        read_only=one.read_only or other.read_only,
        write_only=one.write_only or other.write_only,
        minimum=_highest(one.minimum, other.minimum),
        maximum=_lowest(one.maximum, other.maximum),
        exclusive_minimum=_highest(one.exclusive_minimum, other.exclusive_minimum),
        exclusive_maximum=_lowest(one.exclusive_maximum, other.exclusive_maximum),
        multiple_of=one.multiple_of or other.multiple_of,
        min_properties=_highest(one.min_properties, other.min_properties),
        max_properties=_lowest(one.max_properties, other.max_properties),
        dependent_required=_needs(one.dependent_required, other.dependent_required),
        dependent_schemas=_each(one.dependent_schemas, other.dependent_schemas),
        unique_items=one.unique_items or other.unique_items,
        contains=one.contains or other.contains,
        min_contains=one.min_contains if one.contains else other.min_contains,
        max_contains=one.max_contains if one.contains else other.max_contains,
        unevaluated_items=_inner(one.unevaluated_items, other.unevaluated_items),
        property_names=_both(one.property_names, other.property_names),
        excluded=one.excluded or other.excluded,
        condition=one.condition or other.condition,
        then=one.then if one.condition else other.then,
        otherwise=one.otherwise if one.condition else other.otherwise,
        also=(*one.also, *other.also, *_left(one, other)),
        min_length=_highest(one.min_length, other.min_length),
        max_length=_lowest(one.max_length, other.max_length),
        pattern=one.pattern or other.pattern,
        min_items=_highest(one.min_items, other.min_items),
        max_items=_lowest(one.max_items, other.max_items),
        content_encoding=one.content_encoding or other.content_encoding,
        content_media_type=one.content_media_type or other.content_media_type,
    )


def _each(one: Mapping[str, Schema], other: Mapping[str, Schema]) -> dict[str, Schema]:
    """Members of both; one that both have must fulfil both."""
    merged = dict(one)
    for name, theirs in other.items():
        ours = merged.get(name)
        merged[name] = theirs if ours is None else conjunction(ours, theirs)
    return merged


def _both(one: Schema | None, other: Schema | None) -> Schema | None:
    return conjunction(one, other) if one is not None and other is not None else one or other


def _left(one: Schema, other: Schema) -> Iterable[Schema]:
    """What the other says that has no place beside what the first one says: it must hold besides."""
    found: dict[str, object] = {
        name: getattr(other, name)
        for name in ("pattern", "multiple_of", "contains", "excluded", "condition")
        if _differ(getattr(one, name), getattr(other, name))
    }
    if "contains" in found:
        found |= {"min_contains": other.min_contains, "max_contains": other.max_contains}
    if "condition" in found:
        found |= {"then": other.then, "otherwise": other.otherwise}
    if not _merge_items(one, other):
        found |= {"items": other.items, "prefix_items": other.prefix_items}
    if (one.one_of or one.any_of) and (other.one_of or other.any_of):
        found |= {"one_of": other.one_of, "any_of": other.any_of}
    if found:
        changed: Any = found
        yield replace(_nothing(other), **changed)


def _merge_items(one: Schema, other: Schema) -> bool:
    """Whether the items of both can be said at once: not where both have some and one counts them."""
    return not (one.items or one.prefix_items) or not (one.prefix_items or other.prefix_items)


def _differ(one: object, other: object) -> bool:
    return one is not None and other is not None and one != other


def _needs(
    one: Mapping[str, tuple[str, ...]], other: Mapping[str, tuple[str, ...]]
) -> dict[str, tuple[str, ...]]:
    return {
        name: tuple(dict.fromkeys((*one.get(name, ()), *other.get(name, ()))))
        for name in (*one, *other)
    }


def conjunction(one: Schema, other: Schema) -> Schema:
    """Both at once, as a schema that is merged when it is needed."""
    if one.id == other.id or (one.ref is not None and one.ref == other.ref):
        return one
    if not (has_structure(other) or other.ref):
        return _with_docs_of(_with_docs_of(one, other), one)
    if not (has_structure(one) or one.ref):
        return _with_docs_of(one, other)
    described = one if one.description else other
    return Schema(
        id=one.id,
        at=one.at,
        description=described.description,
        all_of=(one, other),
        default=one.default,
    )


def _ordered(merged: Schema, sources: Iterable[Schema]) -> dict[str, Schema]:
    """Properties in the order in which the parts name them, the schema's own last."""
    names = dict.fromkeys(name for source in sources for name in source.properties)
    return {name: merged.properties[name] for name in names}


def _common_types(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    if not one or not other:
        return one or other
    both = tuple(each for each in one if each in other)
    if not both and {"integer", "number"} <= {*one, *other}:
        return ("integer",)
    return both or one


def _common(
    one: tuple[Json, ...] | None, other: tuple[Json, ...] | None
) -> tuple[Json, ...] | None:
    if one is None or other is None:
        return other if one is None else one
    return tuple(each for each in one if each in other) or one


def _extras(one: Schema | None, other: Schema | None) -> Schema | None:
    """Of further properties: none where one part is closed (to what all parts together name, which is what authors
    mean), else what the first part with a schema says."""
    given = [each for each in (one, other) if each is not None]
    closed = [each for each in given if each.boolean is False]
    typed = [each for each in given if each.boolean is None]
    return next(iter((*closed, *typed, *given)), None)


def _inner(one: Schema | None, other: Schema | None) -> Schema | None:
    """Of what nobody evaluates: the inner part does, unless it closes only itself (see `_extras`)."""
    return other if other is not None and (one is None or other.boolean is not False) else one


def _highest(one: _N | None, other: _N | None) -> _N | None:
    return max((each for each in (one, other) if each is not None), default=None)


def _lowest(one: _N | None, other: _N | None) -> _N | None:
    return min((each for each in (one, other) if each is not None), default=None)
