"""Any schema becomes a type: the heart of the build.

In: a schema and a raw name for the types that stand in it. Out: a `TypeRef`; declarations land in the store. What
cannot be expressed allows anything, with a diagnostic, never an exception. Knows no language.
"""

from __future__ import annotations

from generator.diagnostics.progress import looking_at
from generator.meaning import anonymous, scalars
from generator.meaning.docs import doc_of_schema
from generator.meaning.intersection.said import NOTES, PLACE
from generator.meaning.store import Store
from generator.meaning.types import enums, json_texts, records, rules, unions
from generator.meaning.types.effective import Effective, effective
from generator.meaning.types.forms import Form, json_type
from generator.model.declarations import Alias, Declaration
from generator.model.sound import DEEPEST, depth
from generator.model.types import (
    ANY,
    Constraints,
    Keys,
    Kind,
    ListOf,
    Literal,
    MapOf,
    Named,
    Nullable,
    Rules,
    Scalar,
    TupleOf,
    TypeRef,
)
from generator.openapi.objects import Schema, SchemaId
from generator.openapi.sparse import replace, said
from generator.values import replace as replaced

_DECLARED = (Form.RECORD, Form.ENUM, Form.UNION)
_SPELLED = (Form.LIST, Form.MAP, Form.SCALAR, Form.UNION)
"""What has no name of its own where the document gives it none."""
_NULL = Scalar(Kind.NULL)
_PLAIN = frozenset((*PLACE, *NOTES, "types", "format"))
"""All that a scalar says of which many are alike."""


def type_of(schema: Schema, name: str, store: Store) -> TypeRef:
    """The type of a schema at its place of use; `name` is for the anonymous types in it."""
    return type_of_effective(effective(schema, store), name, store)


def type_of_effective(found: Effective, name: str, store: Store) -> TypeRef:
    """The type of what a schema has come to."""
    return _or_null(_closed(found, name, store), found)


def type_of_id(id_: SchemaId, store: Store) -> TypeRef:
    """The type of a schema that is referred to: a declaration of its own."""
    schema = store.schema(id_)
    found = effective(schema, store)
    named = store.declare(
        id_, lambda: _declaration(found, schema, _name_of(schema, store), store), apart=True
    )
    return _or_null(named, found)


def declaration(schema: Schema, name: str, store: Store) -> Declaration:
    """What stands under a name that is ours; for `Store.declare`."""
    return _declaration(effective(schema, store), schema, name, store)


def _or_null(type_: TypeRef, found: Effective) -> TypeRef:
    """The type or null, where the schema says so; null is not said twice."""
    if not found.nullable or isinstance(type_, Nullable) or type_ in (ANY, _NULL):
        return type_
    return Nullable(type_)


def _declaration(found: Effective, schema: Schema, name: str, store: Store) -> Declaration:
    """What stands under a name of the document; a type without a declaration of its own gets an alias."""
    with looking_at(f"the schema '{name}'", schema.at):
        return _made(found, schema, name, store)


def _made(found: Effective, schema: Schema, name: str, store: Store) -> Declaration:
    if found.form in _DECLARED:
        return _own_declaration(
            replace(found.schema, id=schema.id), found.form, name, store, named=True
        )
    inner = _type(found, name, store)
    if store.is_hollow(schema.id, inner):
        store.diagnostics.report("B301", schema.at, why="it leads back to itself")
        inner = ANY
    return Alias(
        schema.id, name, True, doc_of_schema(found.schema), inner, found.schema.examples, schema.at
    )


def _own_declaration(
    schema: Schema, form: Form, name: str, store: Store, *, named: bool
) -> Declaration:
    if form is Form.RECORD:
        return records.record(schema, name, store, named=named)
    if form is Form.ENUM:
        return enums.enum(schema, name, store, named=named)
    return unions.union(schema, name, store, named=named)


def _name_of(schema: Schema, store: Store) -> str:
    """What it is called where it stands; anything that was made of it has its name from there."""
    return store.names.get(schema.id) or anonymous.referred(schema)


def _closed(found: Effective, name: str, store: Store) -> TypeRef:
    """The type; one that is spelled where it is used may lead back to itself without a reference, as the items of two lists
    of themselves do. It has a name then: only what has one can be recursive. So has what stands deep in others, as lists
    of lists do that two references to chains of lists come to: what is spelled in place is never deep.
    """
    schema = found.schema
    if found.form is Form.SCALAR and said(schema).keys() <= _PLAIN:  # as most are
        return _plain(schema, store)
    if found.form not in _SPELLED or (found.form is Form.SCALAR and schema.content_schema is None):
        return _type(found, name, store)
    type_ = store.within(schema.id, lambda: _type(found, name, store))
    if type_ is not None and not store.is_recursive(schema.id) and depth(type_) < DEEPEST - 1:
        return type_
    own = f"{schema.id}&itself"
    if type_ is None:
        return Named(own)
    store.use(own, name)
    doc = doc_of_schema(schema)
    return store.declare(
        own, lambda: Alias(own, name, False, doc, type_, schema.examples, schema.at)
    )


def _type(found: Effective, name: str, store: Store) -> TypeRef:
    schema = found.schema
    match found.form:
        case Form.REFERENCE:
            if schema.ref is None:
                return ANY
            store.refer(schema.ref, name)
            return type_of_id(schema.ref, store)
        case Form.RECORD | Form.ENUM | Form.UNION:
            _declare_owner(schema.id, store)
            store.use(schema.id, name)
            return store.declare(
                schema.id,
                lambda: _own_declaration(schema, found.form, name, store, named=False),
                apart=found.form is Form.RECORD,
            )
        case Form.CONSTANT:
            return Literal(_constant(schema))
        case Form.LIST if schema.prefix_items:
            return _ruled(_tuple(schema, name, store), found, store)
        case Form.LIST:
            plain = ListOf(_item_type(schema, name, store), scalars.list_constraints(schema))
            return _ruled(plain, found, store)
        case Form.MAP:
            return _ruled(_map(schema, name, store), found, store)
        case Form.SCALAR:
            text = scalars.scalar(schema, json_type(schema))
            return json_texts.json_text(schema, name, store) or _ruled(text, found, store)
        case Form.NULL:
            return _NULL
        case Form.ANY:
            return _ruled(ANY, found, store)
        case Form.NEVER:
            store.diagnostics.report("B301", schema.at, why="the schema allows no value at all")
            return Scalar(Kind.ANY, Constraints(rules=Rules({"not": {}})))


def _plain(schema: Schema, store: Store) -> Scalar:
    """A scalar without limits, the same object for all that are alike."""
    known: dict[object, Scalar] = store.memo_of(_plain, (), dict)
    key = schema.types, schema.format
    if key not in known:
        known[key] = scalars.scalar(schema, json_type(schema))
    return known[key]


def _declare_owner(id_: SchemaId, store: Store) -> None:
    """Have the component declared in which a schema stands: what others inherit from it is named after it."""
    source, _, pointer = id_.partition("#")
    owner = f"{source}#{'/'.join(pointer.split('/')[:4])}"
    if owner != id_ and owner in store.component_names:
        type_of_id(owner, store)


def _ruled(
    plain: Scalar | ListOf | TupleOf | MapOf, found: Effective, store: Store
) -> Scalar | ListOf | TupleOf | MapOf:
    """The type with what it does not say of its values."""
    told = rules.rules(found.schema, found.form, store)
    if told is None:
        return plain
    return replaced(plain, constraints=replaced(plain.constraints, rules=told))


def _constant(schema: Schema) -> tuple[str | int | float | bool, ...]:
    values = schema.enum if schema.enum is not None else (schema.const,)
    return tuple(each for each in values if isinstance(each, str | int | float | bool))


def _tuple(schema: Schema, name: str, store: Store) -> TupleOf:
    """A list whose first members have a schema each; `items: false` closes it, silence leaves it open."""
    items = tuple(
        type_of(each, anonymous.place(name, index), store)
        for index, each in enumerate(schema.prefix_items)
    )
    most = len(schema.prefix_items) if schema.max_items is None else schema.max_items
    items = items[:most]
    is_short = schema.max_items is not None and schema.max_items <= len(items)
    closed = is_short or (schema.items is not None and schema.items.boolean is False)
    rest = None if closed else _item_type(schema, name, store)
    return TupleOf(items, rest, scalars.list_constraints(schema))


def _item_type(schema: Schema, name: str, store: Store) -> TypeRef:
    return ANY if schema.items is None else type_of(schema.items, anonymous.item(name), store)


def _map(schema: Schema, name: str, store: Store) -> MapOf:
    """A map: of what `additionalProperties` says, and of what stands behind each pattern of keys."""
    further, constraints = schema.additional_properties, scalars.map_constraints(schema)
    closed = further is not None and further.boolean is False
    if not schema.pattern_properties:
        empty = replaced(constraints, max_size=0) if closed else constraints
        return MapOf(_entry_type(further, name, store), empty)
    rest = None if closed else _entry_type(further, name, store)
    keys = Keys(records.patterns(schema, name, store), rest)
    every = [*schema.pattern_properties.values(), *([further] if further and not closed else [])]
    return MapOf(_either(every, schema, name, store), constraints, keys)


def _entry_type(values: Schema | None, name: str, store: Store) -> TypeRef:
    if values is None or values.boolean is not None:
        return ANY
    return type_of(values, anonymous.entry(name), store)


def _either(every: list[Schema], at: Schema, name: str, store: Store) -> TypeRef:
    """One of several, wherever which one is not told."""
    joined = Schema(id=f"{at.id}/patternProperties", at=at.at, any_of=tuple(every))
    return type_of(joined, anonymous.entry(name), store)
