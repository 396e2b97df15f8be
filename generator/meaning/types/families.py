"""Inheritance by `allOf` and `discriminator` (OAS 3.1 §4.8.25): which record is whose subtype, and by which tag.

In: the document's schemas. Out: the base of a record, and the tag values of its subtypes. A family has a parent
schema with a `discriminator` and no alternatives of its own, and children that name the parent in their `allOf`.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.meaning.implicit import implicit
from generator.meaning.store import Store
from generator.meaning.types.effective import effective
from generator.meaning.types.forms import Form
from generator.meaning.types.lineage import family_parents, lineage, parents
from generator.meaning.types.lineage import root as root_of
from generator.meaning.types.variant_tags import Value, constants, typed
from generator.model.declarations import Tag, TagValue
from generator.openapi.objects import SchemaId


def base(id_: SchemaId, store: Store) -> SchemaId | None:
    """The nearest parent, if the schema is a child of one family."""
    found = family_parents(id_, store)
    return found[0] if found else None


def subtypes(id_: SchemaId, store: Store) -> Tag | None:
    """The tag by which the subtypes of this schema are told, children of children included."""
    root = root_of(id_, store)
    descendants = [*_records_below(id_, store)] if root is not None else []
    if root is None or not descendants:
        return None
    discriminator = store.schema(root).discriminator
    if discriminator is None:
        return None
    own = store.schema(id_).discriminator or discriminator
    names = _inverted({**discriminator.mapping, **own.mapping})
    field = own.property_name
    values = [
        TagValue(value, child)
        for child in (id_, *descendants)
        for value in _mapped(child, root, field, names, store) or _own(child, root, field, store)
    ]
    default = own.default if own.default in {*descendants} else None
    return Tag(field, tuple(values), default)


def _records_below(id_: SchemaId, store: Store) -> Iterator[SchemaId]:
    """The descendants that are records: one that has alternatives besides, or is a list, is none that a tag can tell."""
    for each in lineage(store).descendants(id_):
        if effective(store.schema(each), store).form is Form.RECORD:
            yield each


def _inverted(mapping: dict[str, SchemaId]) -> dict[SchemaId, list[str]]:
    found: dict[SchemaId, list[str]] = {}
    for value, id_ in mapping.items():
        found.setdefault(id_, []).append(value)
    return found


def _mapped(
    child: SchemaId, root: SchemaId, field: str, names: dict[SchemaId, list[str]], store: Store
) -> list[Value]:
    """The tag values that are mapped to a schema."""
    schemas = [effective(store.schema(each), store).schema for each in (child, root)]
    return [typed(value, schemas, field, store) for value in names.get(child, ())]


def _own(child: SchemaId, root: SchemaId, field: str, store: Store) -> list[Value]:
    """The values that a schema has without a mapping. The tag of a family may have those of its members alone: then its
    heads, which others are made of, have none."""
    found = _constants(child, field, store) if child != root else []
    if found or not any(lineage(store).descendants(child)):
        return found or _named(child, store)
    possible = constants(effective(store.schema(root), store).schema, field, store)
    return [each for each in _named(child, store) if not possible or each in possible]


def _constants(child: SchemaId, field: str, store: Store) -> list[Value]:
    """The values that a schema gives its tag itself, and has not from a parent."""
    found = constants(effective(store.schema(child), store).schema, field, store)
    inherited = (
        constants(effective(store.schema(each), store).schema, field, store)
        for each in parents(store.schema(child))
    )
    return [] if any({*found} == {*each} for each in inherited) else [*found]


def _named(child: SchemaId, store: Store) -> list[Value]:
    """What a schema says itself to be, else its name."""
    extensions = store.schema(child).extensions
    announced = (extensions[each] for each in _VALUES if each in extensions)
    said = next(announced, implicit(child, store))
    return [said] if isinstance(said, str) else []


_VALUES = ("x-discriminator-value", "x-ms-discriminator-value")
"""What the value of a tag is by the habit of OpenAPI Generator and of Swagger Codegen, and by that of AutoRest."""
