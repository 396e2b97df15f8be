"""What a schema comes to: the ways of saying the same thing made one.

In: a schema as written. Out: `Effective`: a schema that is exactly one of reference, union, enum, constant, record, map,
list, scalar or anything, and whether null is allowed besides. `allOf` is merged, a `$ref` with siblings is an `allOf`,
an alternative that is alone is no alternative, several JSON types are alternatives. Builds no type.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto

from generator.build import all_of
from generator.build.store import Store
from generator.openapi.objects import MISSING, Json, Schema

_ORDER = ("object", "array", "string", "integer", "number", "boolean", "file")
_TEXT_FORMATS = frozenset({"binary", "byte", "date", "date-time", "uuid"})
_NULLS = (("null",), True)


class Form(Enum):
    """What kind of type an effective schema is."""

    REFERENCE = auto()
    UNION = auto()
    ENUM = auto()
    CONSTANT = auto()
    RECORD = auto()
    MAP = auto()
    LIST = auto()
    SCALAR = auto()
    ANY = auto()
    NULL = auto()
    NEVER = auto()


@dataclass(frozen=True, slots=True)
class Effective:
    """A schema that is one thing only."""

    schema: Schema
    form: Form
    nullable: bool


def effective(schema: Schema, store: Store) -> Effective:
    """Bring a schema to one form; its id and place stay those of the schema as written."""
    nullable = False
    while True:
        if is_null(schema):
            return Effective(schema, Form.NULL, False)
        nullable = nullable or allows_null(schema)
        schema = _simpler(_without_null(schema), store)
        if not allows_null(schema) and is_settled(schema, store):
            schema = _evaluated(schema)
            return Effective(schema, _form(schema), nullable)


def is_settled(schema: Schema, store: Store) -> bool:
    """Whether nothing is left to merge, unwrap or split."""
    if schema.ref is not None:
        return not all_of.has_structure(schema)
    if schema.all_of:
        return False
    alternatives = (*schema.one_of, *schema.any_of)
    if alternatives:
        return (
            len(alternatives) > 1
            and not all_of.has_object_parts(schema)
            and not all_of.only_demands(schema, store)
            and _open_enum(schema) is None
            and _listed(schema) is None
        )
    return len(_json_types(schema)) < 2 or schema.enum is not None or schema.const is not MISSING


def _simpler(schema: Schema, store: Store) -> Schema:
    """One step towards a single form."""
    if is_settled(schema, store):
        return schema
    if schema.ref is not None or schema.all_of:
        return all_of.merge(schema, store)
    alternatives = (*schema.one_of, *schema.any_of)
    if not alternatives:
        return _split_types(schema)
    enum = _open_enum(schema) or _listed(schema)
    if enum is not None:
        return enum
    if len(alternatives) == 1:
        return _alone(schema, alternatives[0])
    if all_of.only_demands(schema, store):
        return all_of.demanding(schema)
    if all_of.has_object_parts(schema):
        return all_of.distribute(schema)
    return schema


def _evaluated(schema: Schema) -> Schema:
    """`unevaluated…` is `additionalProperties` or `items`, where nothing but the schema itself evaluates any."""
    if (
        schema.one_of
        or schema.any_of
        or schema.condition
        or schema.dependent_schemas
        or schema.also
    ):
        return schema
    properties, items = schema.unevaluated_properties, schema.unevaluated_items
    if properties is not None:
        further = schema.additional_properties or properties
        schema = replace(schema, additional_properties=further, unevaluated_properties=None)
    if items is not None and schema.contains is None:
        schema = replace(schema, items=schema.items or items, unevaluated_items=None)
    return schema


def _alone(outer: Schema, only: Schema) -> Schema:
    """The only alternative, at the place and with the documentation of the schema around it; both, if that says more."""
    around = replace(outer, one_of=(), any_of=(), discriminator=None)
    if all_of.has_structure(replace(around, types=())):
        return replace(around, all_of=(only,))
    return replace(
        only,
        id=outer.id,
        at=outer.at,
        title=outer.title or only.title,
        description=outer.description or only.description,
        deprecated=outer.deprecated or only.deprecated,
        examples=outer.examples or only.examples,
        default=only.default if outer.default is MISSING else outer.default,
        read_only=outer.read_only or only.read_only,
        write_only=outer.write_only or only.write_only,
    )


def _split_types(schema: Schema) -> Schema:
    """`type: [string, integer]` as alternatives."""
    kinds = _json_types(schema)
    each = tuple(
        replace(schema, id=f"{schema.id}/type/{kind}", types=(kind,), title=None, description=None)
        for kind in kinds
    )
    return replace(_documentation(schema), any_of=each)


def _is_of_texts(schema: Schema) -> bool:
    values = [each for each in schema.enum or () if each is not None]
    return len(values) > 1 and all(isinstance(each, str) for each in values)


def _open_enum(schema: Schema) -> Schema | None:
    """`anyOf: [string, {enum: […]}]`, the usual way to say that more values may come: an enum, since all are open. One
    value alone would be a constant; it stays an alternative."""
    alternatives = (*schema.one_of, *schema.any_of)
    enums = [each for each in alternatives if _is_of_texts(each) and each.ref is None]
    texts = [each for each in alternatives if _is_plain_text(each)]
    if len(enums) == 1 and texts and len(enums) + len(texts) == len(alternatives):
        return replace(_alone(schema, enums[0]), enum=enums[0].enum, title=schema.title)
    return None


def _listed(schema: Schema) -> Schema | None:
    """`oneOf: [{const: 1, title: LOW}, …]`, and plain text beside them where more values may come: an enum with names."""
    alternatives = (*schema.one_of, *schema.any_of)
    known = [each for each in alternatives if _is_value(each)]
    if len(known) < 2 or not all(each in known or _is_plain_text(each) for each in alternatives):
        return None
    told: dict[str, Json] = {
        "x-enum-varnames": [each.title or str(_value(each)) for each in known],
        "x-enum-descriptions": [each.description or "" for each in known],
    }
    around = replace(schema, one_of=(), any_of=(), discriminator=None)
    values = tuple(_value(each) for each in known)
    return replace(around, enum=values, extensions={**schema.extensions, **told})


def _is_value(schema: Schema) -> bool:
    """Whether the schema is one scalar and what people are told of it."""
    plain = Schema(id=schema.id, at=schema.at)
    said = (
        "types",
        "const",
        "enum",
        "title",
        "description",
        "deprecated",
        "examples",
        "extensions",
    )
    is_bare = replace(schema, **{name: getattr(plain, name) for name in said}) == plain
    return is_bare and isinstance(_value(schema), str | int | float | bool)


def _value(schema: Schema) -> Json | None:
    if schema.const is not MISSING:
        return schema.const
    return schema.enum[0] if schema.enum is not None and len(schema.enum) == 1 else None


def _is_plain_text(schema: Schema) -> bool:
    return (
        schema.types == ("string",)
        and schema.enum is None
        and schema.const is MISSING
        and schema.format is None
        and not all_of.narrows(schema)
    )


def _documentation(schema: Schema) -> Schema:
    """The schema with nothing left but its place and what it says to people."""
    return Schema(
        id=schema.id,
        at=schema.at,
        title=schema.title,
        description=schema.description,
        deprecated=schema.deprecated,
        default=schema.default,
        examples=schema.examples,
        read_only=schema.read_only,
        write_only=schema.write_only,
    )


def is_null(schema: Schema) -> bool:
    """Whether null is the only value."""
    alternatives = (*schema.one_of, *schema.any_of)
    if alternatives and all(is_null(each) for each in alternatives):
        return True
    return schema.types == ("null",) or schema.const is None or schema.enum == (None,)


def allows_null(schema: Schema) -> bool:
    """Whether null is one of several possibilities that the schema itself names."""
    if len(schema.types) > 1 and "null" in schema.types:
        return True
    if schema.enum is not None and None in schema.enum:
        return True
    return any(is_null(each) for each in (*schema.one_of, *schema.any_of))


def _without_null(schema: Schema) -> Schema:
    if not allows_null(schema):
        return schema
    return replace(
        schema,
        types=tuple(each for each in schema.types if each != "null"),
        enum=(
            None if schema.enum is None else tuple(each for each in schema.enum if each is not None)
        ),
        one_of=tuple(each for each in schema.one_of if not is_null(each)),
        any_of=tuple(each for each in schema.any_of if not is_null(each)),
    )


def _form(schema: Schema) -> Form:
    if schema.boolean is not None:
        return Form.ANY if schema.boolean else Form.NEVER
    if schema.ref is not None:
        return Form.REFERENCE
    if schema.one_of or schema.any_of:
        return Form.UNION
    if schema.const is not MISSING:
        return Form.CONSTANT if isinstance(schema.const, str | int | float | bool) else Form.ANY
    if schema.enum is not None:
        return _enum_form(schema)
    match next(iter(_json_types(schema)), None):
        case None:
            return Form.ANY
        case "object":
            return Form.RECORD if schema.properties else Form.MAP
        case "array":
            return Form.LIST
        case _:
            return Form.SCALAR


def _enum_form(schema: Schema) -> Form:
    values = schema.enum or ()
    if not values:
        return Form.NEVER
    if not all(isinstance(each, str | int | float | bool) for each in values):
        return Form.ANY
    return Form.CONSTANT if len(values) == 1 else Form.ENUM


def _json_types(schema: Schema) -> tuple[str, ...]:
    """The JSON types, stated or plain from the keywords, in a fixed order."""
    if schema.types:
        wider = "number" in schema.types
        return tuple(
            each for each in _ORDER if each in schema.types and not (each == "integer" and wider)
        )
    further = schema.additional_properties or schema.unevaluated_properties
    if schema.properties or further is not None or schema.pattern_properties:
        return ("object",)
    if schema.items is not None or schema.prefix_items:
        return ("array",)
    if schema.format in _TEXT_FORMATS or schema.pattern or schema.content_encoding:
        return ("string",)
    return ()


def json_type(schema: Schema) -> str:
    """The one JSON type of an effective schema that is a scalar."""
    return next(iter(_json_types(schema)), "")
