"""Inheritance by `allOf` and `discriminator` (OAS 3.1 §4.8.25): which record is whose subtype, and by which tag.

In: the document's schemas. Out: the base of a record, and the tag values of its subtypes. A family has a parent
schema with a `discriminator` and no alternatives of its own, and children that name the parent in their `allOf`.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.build.effective import effective
from generator.build.store import Store
from generator.build.variant_tags import typed
from generator.model.declarations import Tag, TagValue
from generator.openapi.objects import Schema, SchemaId


def base(id_: SchemaId, store: Store) -> SchemaId | None:
    """The nearest parent, if the schema is a child of one family."""
    schema = store.document.schemas.get(id_)
    parents = (
        [] if schema is None else [each for each in _parents(schema) if _heads_family(each, store)]
    )
    return parents[0] if parents else None


def subtypes(id_: SchemaId, store: Store) -> Tag | None:
    """The tag by which the subtypes of this schema are told, children of children included."""
    root = _family_root(id_, store)
    descendants = list(_descendants(id_, store)) if root is not None else []
    if root is None or not descendants:
        return None
    discriminator = store.schema(root).discriminator
    if discriminator is None:
        return None
    own = store.schema(id_).discriminator or discriminator
    names = {**discriminator.mapping, **own.mapping}
    field = own.property_name
    values = [
        TagValue(
            typed(
                value,
                [effective(store.schema(each), store).schema for each in (child, root)],
                field,
                store,
            ),
            child,
        )
        for child in (id_, *descendants)
        for value in _values(child, names, store)
    ]
    return Tag(field, tuple(values))


def _values(child: SchemaId, mapping: dict[str, SchemaId], store: Store) -> list[str]:
    """The tag values of one schema: those mapped to it, else its component name."""
    mapped = [value for value, id_ in mapping.items() if id_ == child]
    return mapped or [store.component_names[child]] if child in store.component_names else mapped


def _family_root(id_: SchemaId, store: Store) -> SchemaId | None:
    """The schema with the discriminator: this one, or the nearest that it is made of."""
    waiting, seen = [id_], set[SchemaId]()
    while waiting:
        each = waiting.pop(0)
        schema = store.document.schemas.get(each)
        if schema is None or each in seen or schema.one_of or schema.any_of:
            continue
        if schema.discriminator is not None:
            return each
        seen.add(each)
        waiting += _parents(schema)
    return None


def _heads_family(id_: SchemaId, store: Store, seen: tuple[SchemaId, ...] = ()) -> bool:
    """Whether the schema, or one that it is made of, has a discriminator and no alternatives."""
    schema = store.document.schemas.get(id_)
    if schema is None or schema.one_of or schema.any_of or id_ in seen:
        return False
    parents = _parents(schema)
    return schema.discriminator is not None or any(
        _heads_family(each, store, (*seen, id_)) for each in parents
    )


def _descendants(
    id_: SchemaId, store: Store, seen: tuple[SchemaId, ...] = ()
) -> Iterator[SchemaId]:
    for child in _children(id_, store):
        if child not in seen:
            yield child
            yield from _descendants(child, store, (*seen, id_))


def _children(id_: SchemaId, store: Store) -> list[SchemaId]:
    return [each for each, schema in store.document.schemas.items() if id_ in _parents(schema)]


def _parents(schema: Schema | None) -> list[SchemaId]:
    return [] if schema is None else [each.ref for each in schema.all_of if each.ref is not None]
