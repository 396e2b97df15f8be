"""Who is made of whom by `allOf`, as the document writes it: parents, children, and heads of families.

In: ids of schemas. Out: ids of schemas. A family is headed by a schema that has a `discriminator` and no alternatives
of its own (OAS 3.1 §4.8.25). Merges nothing and builds no type.
"""

from __future__ import annotations

from generator.meaning.store import Store
from generator.openapi.objects import Schema, SchemaId


def parents(schema: Schema | None) -> list[SchemaId]:
    """The schemas that a schema names in its `allOf`."""
    return [] if schema is None else [each.ref for each in schema.all_of if each.ref is not None]


def family_parents(schema: Schema | None, store: Store) -> list[SchemaId]:
    """Those of the parents that belong to a family."""
    return [each for each in parents(schema) if root(each, store) is not None]


def root(id_: SchemaId, store: Store) -> SchemaId | None:
    """The head of a schema's family: this one, or the nearest that it is made of."""
    waiting, seen = [id_], set[SchemaId]()
    while waiting:
        each = waiting.pop(0)
        schema = store.document.schemas.get(each)
        if schema is None or each in seen or schema.one_of or schema.any_of:
            continue
        if schema.discriminator is not None:
            return each
        seen.add(each)
        waiting += parents(schema)
    return None


def is_child(id_: SchemaId, store: Store) -> bool:
    """Whether a component is a subtype in a family, which it is also if it adds nothing to its parent."""
    return id_ in store.document.schemas and bool(
        family_parents(store.document.schemas.get(id_), store)
    )


def in_family(schema: Schema, store: Store) -> bool:
    """Whether a schema heads a family or is a subtype in one: its values are objects, whatever else it says."""
    written = store.document.schemas.get(schema.id)
    if written is None or written.one_of or written.any_of:
        return False
    return written.discriminator is not None or is_child(schema.id, store)
