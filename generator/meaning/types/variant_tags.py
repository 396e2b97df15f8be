"""Tags: the values of a field that announce the type of its object, and what they make of the records.

In: schemas with a field of that name, and the texts that a mapping has for its values. Out: values as JSON has them.
Knows no language.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence, Set

from generator.meaning.store import Store
from generator.meaning.types.effective import Effective, effective
from generator.meaning.types.forms import Form, json_type
from generator.model.declarations import (
    Access,
    ByTag,
    Declaration,
    Field,
    Optional,
    Presence,
    Record,
    Required,
    Tag,
    TagValue,
    Union,
)
from generator.model.docs import NO_DOC
from generator.model.leads import named, parts
from generator.model.types import Kind, Literal, Named, Scalar, TypeId, TypeRef
from generator.openapi.objects import Schema
from generator.values import replace

Value = str | int | bool
TEXT = Scalar(Kind.STRING)
_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,18})")


def constants(schema: Schema, field: str, store: Store) -> tuple[Value, ...]:
    """The values that a field can have, when it is a constant or an enum."""
    found = _property(schema, field, store)
    if found is None or found.form not in (Form.CONSTANT, Form.ENUM):
        return ()
    values = found.schema.enum if found.schema.enum is not None else (found.schema.const,)
    known = tuple(each for each in values if isinstance(each, str | int))
    return known if len(known) == len(values) else ()


def is_free(schema: Schema, field: str, store: Store) -> bool:
    """Whether any text can be in a field."""
    found = _property(schema, field, store)
    if found is None or found.form is Form.ANY:
        return found is not None
    return found.form is Form.SCALAR and json_type(found.schema) == "string"


def typed(value: str, schemas: Iterable[Schema], field: str, store: Store) -> Value:
    """What a key of a mapping stands for, as the field has it in the first of the schemas that says so: keys are texts,
    tags may be integers or booleans."""
    for schema in schemas:
        known = constants(schema, field, store)
        found = [each for each in known if _spelled(each) == value]
        if found:
            return found[0]
        inner = _property(schema, field, store)
        kind = json_type(inner.schema) if inner and inner.form is Form.SCALAR else ""
        kinds = {type(each) for each in known}
        if (kind == "integer" or kinds == {int}) and _INTEGER.fullmatch(value):
            return int(value)
        if (kind == "boolean" or kinds == {bool}) and value in ("true", "false"):
            return value == "true"
    return value


def _spelled(value: Value) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _property(schema: Schema, field: str, store: Store) -> Effective | None:
    """What a property comes to behind its references."""
    if field not in schema.properties:
        return None
    found = effective(schema.properties[field], store)
    for _ in range(8):
        if found.schema.ref is None:
            break
        found = effective(store.schema(found.schema.ref), store)
    return found


def sound(
    field: str, values: Iterable[TagValue], types: set[TypeId], default: TypeId | None = None
) -> Tag | None:
    """The tag, if each value announces one type and each type but the default has a value. To some languages true is 1."""
    unique = list({(type(each.value), each.value, each.type): each for each in values}.values())
    telling = len({each.value for each in unique}) == len(unique)
    complete = {each.type for each in unique} | ({default} & types) == types
    return Tag(field, tuple(unique), default) if telling and complete else None


def announced(
    declarations: Mapping[TypeId, Declaration],
    used: Iterable[TypeRef] = (),
    asked: Set[TypeId] = frozenset(),
) -> dict[TypeId, Declaration]:
    """The declarations; a record that unions know by a tag always has it, as has a subtype: its constant is no longer
    optional, and a record without such a field gets one, unless other unions know it without. Where it is `used` by
    itself too, or has tags of several unions, it may be without: each union then sees to its own. So it is where unions
    have a value each for the same field, which can be any of these. A family whose head does not name the field of its
    tag has it all the same. What requests are `asked` for needs its tag even
    where answers alone should have it (`readOnly`): without it nobody could tell which of the union's types was sent.
    """
    fields = _fields(declarations)
    declarations = {id_: _with_field(each, fields) for id_, each in declarations.items()}
    tags: dict[TypeId, dict[str, list[Value]]] = {}
    untagged = set[TypeId]()
    families = _families(declarations)
    alone = _alone(declarations, used)
    sent: dict[TypeId, set[str]] = {}
    for each in declarations.values():
        if isinstance(each, Union) and isinstance(each.choice, ByTag):
            field = each.choice.tag.field
            for type_, known in _firsts(each.choice.tag).items():
                tags.setdefault(type_, {}).setdefault(field, []).append(known)
                if each.id in asked:
                    sent.setdefault(type_, set()).add(field)
        elif isinstance(each, Union):
            untagged |= {one.type.id for one in each.variants if isinstance(one.type, Named)}
    declarations = {id_: _sending(each, sent.get(id_, ())) for id_, each in declarations.items()}
    return {
        id_: (
            _with_tags(
                each, tags.get(id_, {}), id_ not in untagged, families.get(id_, ""), id_ in alone
            )
            if isinstance(each, Record) and (id_ in tags or id_ in families)
            else each
        )
        for id_, each in declarations.items()
    }


def _firsts(tag: Tag) -> dict[TypeId, Value]:
    """The first value that announces each type."""
    return {each.type: each.value for each in reversed(tag.values)}


def _fields(declarations: Mapping[TypeId, Declaration]) -> dict[TypeId, str]:
    """The members of families, with the field of their tag, where that is a text."""
    found: dict[TypeId, str] = {}
    for each in declarations.values():
        tag = each.subtypes if isinstance(each, Record) else None
        if tag is not None and all(isinstance(known.value, str) for known in tag.values):
            found |= dict.fromkeys((each.id, *(known.type for known in tag.values)), tag.field)
    return found


def _with_field(declaration: Declaration, fields: Mapping[TypeId, str]) -> Declaration:
    """A member of a family with a field for its tag."""
    name = fields.get(declaration.id)
    if name is None or not isinstance(declaration, Record):
        return declaration
    if any(each.wire_name == name for each in declaration.fields):
        return declaration
    field = Field(name, TEXT, Optional(), Access.BOTH, NO_DOC, (), declaration.at)
    return replace(declaration, fields=(*declaration.fields, field))


def _sending(declaration: Declaration, tags: Collection[str]) -> Declaration:
    """A record that sends its tags, which its union gives it where nobody else does."""
    if not tags or not isinstance(declaration, Record):
        return declaration
    fields = tuple(
        (
            replace(each, access=Access.BOTH, presence=Optional())
            if each.wire_name in tags and each.access is Access.READ_ONLY
            else each
        )
        for each in declaration.fields
    )
    return replace(declaration, fields=fields)


def _families(declarations: Mapping[TypeId, Declaration]) -> dict[TypeId, str]:
    """The subtypes that one value of their base's tag announces, with the field of the tag."""
    found: dict[TypeId, str] = {}
    for each in declarations.values():
        if isinstance(each, Record) and each.subtypes is not None:
            apart = (each.id, each.subtypes.default)
            types = [known.type for known in each.subtypes.values if known.type not in apart]
            found |= {one: each.subtypes.field for one in types if types.count(one) == 1}
    return found


def _alone(declarations: Mapping[TypeId, Declaration], used: Iterable[TypeRef]) -> set[TypeId]:
    """What is referred to by itself, and not as a variant."""
    holders = (each for each in declarations.values() if not isinstance(each, Union))
    types = (*used, *(each for holder in holders for each in parts(holder)))
    return {id_ for each in types for id_ in named(each)}


def _with_tags(
    record: Record, tags: Mapping[str, Sequence[Value]], add: bool, family: str, alone: bool
) -> Record:
    known = {each.wire_name for each in record.fields}
    fields = [
        (
            replace(each, presence=Required())
            if (each.wire_name in tags and _is_one(each)) or each.wire_name == family
            else each
        )
        for each in record.fields
    ]
    if add:
        missing = [name for name in tags if name not in known]
        values = {name: _distinct(tags[name]) for name in missing}
        several = len(missing) > 1 or any(len(each) > 1 for each in values.values())
        presence = Optional() if alone or several else Required()
        fields += [_tag(name, each, presence, record) for name, each in values.items()]
    return replace(record, fields=tuple(fields))


def _is_one(field: Field) -> bool:
    return isinstance(field.type, Literal) and len(field.type.values) == 1


def _distinct(values: Iterable[Value]) -> tuple[Value, ...]:
    """The values, each once; to some languages true is 1."""
    return tuple({(type(each), each): each for each in values}.values())


def _tag(name: str, values: tuple[Value, ...], presence: Presence, record: Record) -> Field:
    return Field(name, Literal(values), presence, Access.BOTH, NO_DOC, (), record.at)
