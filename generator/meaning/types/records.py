"""Objects with known properties become records.

In: an effective schema of form RECORD. Out: a `Record` with its fields, and, where a discriminator makes it a family,
its base and subtypes. Knows no language.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final

from generator.meaning import anonymous
from generator.meaning.docs import doc_of_schema
from generator.meaning.intersection.joined import joined
from generator.meaning.intersection.objects import is_closed
from generator.meaning.store import Store
from generator.meaning.types import families, schemas
from generator.meaning.types.conditional import conditional
from generator.meaning.types.effective import effective
from generator.meaning.types.forms import Form
from generator.meaning.types.rules import rules
from generator.model.declarations import (
    Access,
    Default,
    Field,
    Optional,
    Presence,
    Record,
    Required,
    Tag,
)
from generator.model.docs import NO_DOC
from generator.model.types import ANY, TypeId, TypeRef
from generator.naming.words import words
from generator.openapi.objects import MISSING, Schema, SchemaId
from generator.openapi.sparse import said
from generator.patterns.searching import finds
from generator.values import replace

_OF_FIELDS: Final = frozenset(("default", "read_only", "write_only"))
"""What is said of a field that has a type, not of the type."""
_REQUIRED: Final = Required()
_OPTIONAL: Final = Optional()


def record(schema: Schema, name: str, store: Store, *, named: bool) -> Record:
    """The record: its fields, what it says of further entries, and its family."""
    required = frozenset(schema.required)
    fields = tuple(
        _field(key, each, name, store, required=key in required)
        for key, each in _properties(schema, store).items()
    )
    some = tuple(
        replace(_field(key, each, name, store, required=key in required), conditional=True)
        for key, each in conditional(schema, store).items()
    )
    base, subtypes = _family(schema, store)
    return Record(
        id=schema.id,
        name=name,
        named=named,
        doc=doc_of_schema(schema),
        fields=(*fields, *some, *_undeclared(schema, name, store)),
        extra=_extra(schema, name, store),
        base=base,
        subtypes=subtypes,
        examples=schema.examples,
        at=schema.at,
        closed=is_closed(schema),
        patterns=patterns(schema, name, store),
        rules=rules(schema, Form.RECORD, store),
    )


def _family(schema: Schema, store: Store) -> tuple[TypeId | None, Tag | None]:
    """The base and the subtypes; all of them are declared, wherever they stand."""
    base, subtypes = families.base(schema.id, store), families.subtypes(schema.id, store)
    for each in (base, *(each.type for each in (subtypes.values if subtypes else ()))):
        if each is not None:
            schemas.type_of_id(each, store)
    return base, subtypes


def _properties(schema: Schema, store: Store) -> dict[str, Schema]:
    """The properties, each with what the patterns say that its name fits."""
    found = dict(schema.properties)
    for pattern, each in schema.pattern_properties.items():
        for name in found:
            if finds(pattern, name):
                found[name] = joined((each, found[name]), store)
    return found


def _undeclared(schema: Schema, name: str, store: Store) -> Iterator[Field]:
    """What must be there though no property has its name: of the type that patterns or further entries have. One that is a
    property in other letters (`id` of `Id`) is meant to be that."""
    missing = [key for key in dict.fromkeys(schema.required) if key not in schema.properties]
    spelled = {_letters(each): each for each in schema.properties} if missing else {}
    for key in missing:
        if key in conditional(schema, store):
            continue
        if (meant := spelled.get(_letters(key))) is not None:
            store.diagnostics.report("B404", schema.at, name=key, meant=meant)
            continue
        yield _named(schema, key, name, store)


def _named(schema: Schema, key: str, name: str, store: Store) -> Field:
    """A field that is required by its name. Where nothing else is said of it, only requests have to have it."""
    patterned = (each for text, each in schema.pattern_properties.items() if finds(text, key))
    further = next(patterned, schema.additional_properties)
    type_: TypeRef = ANY
    access = Access.ASKED
    if further is not None and further.boolean is None:
        type_ = schemas.type_of(further, anonymous.member(name, key), store)
    if type_ != ANY or (schema.discriminator and schema.discriminator.property_name == key):
        access = Access.BOTH
    else:
        store.diagnostics.report("B405", schema.at, name=key)
    return Field(
        wire_name=key,
        type=type_,
        presence=Required(),
        access=access,
        doc=NO_DOC,
        examples=(),
        at=schema.at,
    )


def _letters(key: str) -> str:
    return "".join(words(key)).lower() or key


def patterns(schema: Schema, name: str, store: Store) -> tuple[tuple[str, TypeRef], ...]:
    """The patterns of property names, with the types that stand behind such names."""
    return tuple(
        (pattern, schemas.type_of(each, anonymous.entry(name), store))
        for pattern, each in schema.pattern_properties.items()
    )


def _field(key: str, schema: Schema, name: str, store: Store, *, required: bool) -> Field:
    found = effective(schema, store)
    settled = found.schema
    every = [each for each in _referred(settled, store) if _says_more(each)]
    return Field(
        wire_name=key,
        type=schemas.type_of_effective(found, anonymous.member(name, key), store),
        presence=_REQUIRED if required else _presence(every),
        access=_access(every) if every else Access.BOTH,
        doc=doc_of_schema(settled),
        examples=settled.examples,
        at=schema.at,
    )


def _says_more(schema: Schema) -> bool:
    """Whether a schema says something of a field that its type does not."""
    return not said(schema).keys().isdisjoint(_OF_FIELDS)


def _referred(schema: Schema, store: Store) -> Collection[Schema]:
    """The schema, what it refers to, and so on."""
    if schema.ref is None:
        return (schema,)
    found: dict[SchemaId | None, Schema] = {None: schema}
    while (ref := schema.ref) is not None and ref not in found:
        found[ref] = schema = effective(store.schema(ref), store).schema
    return found.values()


def _presence(every: Collection[Schema]) -> Presence:
    """A default is that of the property, else that of the schema that it refers to."""
    for each in every:
        if each.default is not MISSING:
            return Default(each.default)
    return _OPTIONAL


def _access(every: Collection[Schema]) -> Access:
    """What the property says, or the schema that it refers to says of itself."""
    read_only = any(each.read_only for each in every)
    write_only = any(each.write_only for each in every)
    if read_only == write_only:
        return Access.BOTH
    return Access.READ_ONLY if read_only else Access.WRITE_ONLY


def _extra(schema: Schema, name: str, store: Store) -> TypeRef | None:
    values = schema.additional_properties
    if values is None:
        return None
    if values.boolean is not None:
        return ANY if values.boolean else None
    return schemas.type_of(values, anonymous.entry(name), store)
