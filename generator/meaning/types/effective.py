"""What a schema comes to: the ways of saying the same thing made one.

In: a schema as written. Out: `Effective`: a schema that is exactly one of reference, union, enum, constant, record, map,
list, scalar or anything, and whether null is allowed besides. `allOf` is the intersection of its parts, a `$ref` with
siblings is an `allOf`, an alternative that is alone is no alternative, several JSON types are alternatives. Builds no type.
"""

from __future__ import annotations

from enum import Enum, auto

from generator.meaning.intersection.choices import demands, distribute, says_the_same
from generator.meaning.intersection.excluded import left_of
from generator.meaning.intersection.joined import joined
from generator.meaning.intersection.merge import Clash, merge
from generator.meaning.intersection.parts import Choice, Parts, is_reference, meant, parts_of
from generator.meaning.intersection.said import noted, notes_of, tells
from generator.meaning.store import Store
from generator.meaning.types.conditional import conditional
from generator.meaning.types.lineage import in_family, is_child
from generator.meaning.types.open_enums import as_enum
from generator.meaning.types.shared_shapes import component_like, first_like
from generator.openapi.normalise import TEXT_FORMATS
from generator.openapi.objects import MISSING, Json, Schema
from generator.openapi.sparse import replace
from generator.values import dataclass

_ORDER = ("object", "array", "string", "integer", "number", "boolean", "file")
_MOST_LEAVES = 32
"""Schemas of which alternatives are written out together; each alternative repeats them all."""


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
    return store.memo(effective, schema, lambda: _effective(schema, store))


def _effective(schema: Schema, store: Store) -> Effective:
    if schema.boolean is not None:
        return Effective(schema, Form.ANY if schema.boolean else Form.NEVER, False)
    if not (schema.ref or schema.all_of or schema.one_of or schema.any_of):
        return _plainly(schema, store)
    same = _reference(schema, store)
    if same is not None:
        return Effective(same, Form.REFERENCE, False)
    whole = parts_of(schema, store)
    merged = _merged(schema, whole, store)
    demanded, left = _sorted(merged, whole, store)
    merged = replace(merged, also=(*merged.also, *(each.demand() for each in demanded)))
    return _choice(schema, merged, left, store) if left else _single(merged, store)


def _plainly(schema: Schema, store: Store) -> Effective:
    """What a schema comes to that is made of no others; an object may have been written before."""
    if schema.properties and "&" not in schema.id:
        component = component_like(schema, store)
        if component is not None:
            return Effective(replace(notes_of(schema), ref=component), Form.REFERENCE, False)
        schema = first_like(schema, store)
    return _single(meant(schema, store), store)


def _sorted(merged: Schema, whole: Parts, store: Store) -> tuple[list[Choice], list[Choice]]:
    """The choices that are only checked, and those that make a union."""
    choices = [*whole.choices.values()]
    if choices and whole.leaves and not (store.has_room and len(whole.leaves) <= _MOST_LEAVES):
        store.diagnostics.report("B341", merged.at)
        return choices, []
    demanded = [demands(each, merged, store) for each in choices]
    pairs = list(zip(choices, demanded, strict=True))
    return [each for each, only in pairs if only], [each for each, only in pairs if not only]


def _reference(schema: Schema, store: Store) -> Schema | None:
    """The schema as a reference, where it says no more than one that it refers to. A component is one of its own as soon
    as it says anything beside a reference, or is a subtype."""
    if is_reference(schema):
        return schema
    told = [each for each in _direct(schema) if tells(each)]
    referred = [each for each in told if each.ref is not None and is_reference(each)]
    if not referred or is_child(schema.id, store):
        return None
    if len(told) == 1 and not tells(_own(schema)):
        return _renamed(schema, told[0])
    if schema.id in store.document.schemas:
        return None
    whole = parts_of(schema, store)
    for each in referred:
        parts = parts_of(each, store)
        if parts.key == whole.key or says_the_same(whole, parts, store):
            return _renamed(schema, each)
    return None


def _renamed(schema: Schema, target: Schema) -> Schema:
    """A reference at the place and with the notes of a schema."""
    outer = (schema, *_silent_parts(schema), target)
    return replace(noted(notes_of(schema), outer), ref=target.ref)


def _own(schema: Schema) -> Schema:
    """What a schema says besides what it is made of."""
    one_of, any_of = (each if len(each) > 1 else () for each in (schema.one_of, schema.any_of))
    return replace(schema, ref=None, all_of=(), one_of=one_of, any_of=any_of)


def _direct(schema: Schema) -> list[Schema]:
    """What a schema is made of."""
    referred = [Schema(id=f"{schema.id}/$ref", at=schema.at, ref=schema.ref)] if schema.ref else []
    lone = [each for each in (schema.one_of, schema.any_of) if len(each) == 1]
    return [*referred, *schema.all_of, *(only for each in lone for only in each)]


def _silent_parts(schema: Schema) -> list[Schema]:
    """The parts that only say something to people."""
    return [each for each in schema.all_of if each.ref is None and not tells(each)]


def _merged(schema: Schema, whole: Parts, store: Store) -> Schema:
    """The leaves of a schema as one, at its place and with its notes."""
    notes = notes_of(schema)
    told = [*_silent_parts(schema), *(_direct(schema) if len(_direct(schema)) == 1 else ())]
    if not whole.leaves:
        return noted(notes, told)
    merged = merge(tuple(whole.leaves.values()), store)
    for clash in merged.clashes:
        _report(clash, store)
    extensions = {**schema.extensions, **merged.schema.extensions}
    around = replace(merged.schema, id=schema.id, at=schema.at, extensions=extensions)
    return noted(around, (notes, *told))


def _report(clash: Clash, store: Store) -> None:
    details = {"keyword": clash.keyword, "other": clash.first}
    store.diagnostics.report("B340", clash.second, **details)


def _choice(schema: Schema, merged: Schema, left: list[Choice], store: Store) -> Effective:
    """What a schema with alternatives comes to."""
    leaves = tuple(parts_of(schema, store).leaves.values())
    found = distribute(merged, leaves, left, store)
    for each in found.clashing if not found.alternatives else ():
        store.diagnostics.report("B340", each.at, keyword="type", other=schema.at)
    alternatives = found.alternatives or left[-1].alternatives
    some = tuple(each for each in alternatives if not is_null(each))
    nullable = len(some) < len(alternatives)
    around = noted(found.around, (merged,))
    if not some:
        return Effective(alternatives[0], Form.NULL, False)
    if len(some) == 1:
        return _alone(schema, around, some[0], nullable, store)
    same = _same_choice(schema, some, around, store)
    if same is not None:
        return Effective(same, Form.REFERENCE, nullable)
    exclusive, other = (some, ()) if found.exclusive else ((), some)
    union = replace(around, discriminator=found.discriminator, one_of=exclusive, any_of=other)
    settled = _evaluated(as_enum(union, [_plain(each, store) for each in some]) or union)
    return Effective(settled, _form(settled), nullable)


def _plain(alternative: Schema, store: Store) -> Schema:
    """What an alternative says itself."""
    parts = parts_of(alternative, store)
    if is_reference(alternative) or parts.choices or not parts.leaves:
        return alternative
    merged = merge(tuple(parts.leaves.values()), store).schema
    return noted(merged, (alternative, *_direct(alternative)))


def _same_choice(
    schema: Schema, alternatives: tuple[Schema, ...], around: Schema, store: Store
) -> Schema | None:
    """A reference to a choice whose alternatives these are."""
    if tells(around) or schema.id in store.document.schemas:
        return None
    for each in _direct(schema):
        if each.ref is not None and is_reference(each):
            parts = parts_of(each, store)
            listed = [one for choice in parts.choices.values() for one in choice.alternatives]
            if not parts.leaves and list(map(id, listed)) == list(map(id, alternatives)):
                return _renamed(schema, each)
    return None


def _alone(schema: Schema, around: Schema, only: Schema, nullable: bool, store: Store) -> Effective:
    """The only alternative, at the place and with the notes of the schema around it; both, if that says more."""
    if tells(around):
        only = joined((replace(around, id=f"{schema.id}&around"), only), store)
    found = effective(only, store)
    noted_ = noted(replace(found.schema, id=schema.id, at=schema.at), (around,))
    return Effective(noted_, found.form, nullable or found.nullable)


def _single(merged: Schema, store: Store) -> Effective:
    """What a schema without alternatives comes to."""
    if is_null(merged):
        return Effective(merged, Form.NULL, False)
    found = _evaluated(_without_null(merged))
    if len(_json_types(found)) > 1 and found.enum is None and found.const is MISSING:
        found = _split_types(found)
    form = _form(found)
    if form is Form.MAP and conditional(found, store):
        form = Form.RECORD
    if form in (Form.MAP, Form.ANY) and found.boolean is None and in_family(found, store):
        form = Form.RECORD
    nullable = allows_null(merged) and not left_of((None,), found, store)[1]
    return Effective(found, form, nullable)


def _split_types(schema: Schema) -> Schema:
    """`type: [string, integer]` as alternatives."""
    kinds = _json_types(schema)
    each = tuple(
        replace(schema, id=f"{schema.id}/type/{kind}", types=(kind,), title=None, description=None)
        for kind in kinds
    )
    return replace(notes_of(schema), any_of=each)


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


def is_null(schema: Schema) -> bool:
    """Whether null is the only value."""
    alternatives = (*schema.one_of, *schema.any_of)
    if alternatives and all(is_null(each) for each in alternatives):
        return True
    return schema.types == ("null",) or schema.const is None or schema.enum == (None,)


def allows_null(schema: Schema) -> bool:
    """Whether null is one of several possibilities that the schema itself names."""
    if schema.const is not MISSING:
        return False
    if schema.enum is not None:
        return None in schema.enum
    if len(schema.types) > 1 and "null" in schema.types:
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
    return Form.CONSTANT if len(values) == 1 or _is_mixed(values) else Form.ENUM


def _is_mixed(values: tuple[Json, ...]) -> bool:
    """Whether values are of several kinds: no one kind stands for those that may come."""
    kinds = {float if type(each) is int else type(each) for each in values}
    return len(kinds) > 1


def _json_types(schema: Schema) -> tuple[str, ...]:
    """The JSON types, stated or plain from the keywords, in a fixed order."""
    if len(schema.types) == 1:
        return schema.types if schema.types[0] in _ORDER else ()
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
    is_text = schema.pattern or schema.content_encoding or schema.content_schema
    if schema.format in TEXT_FORMATS or is_text:
        return ("string",)
    return ()


def json_type(schema: Schema) -> str:
    """The one JSON type of an effective schema that is a scalar."""
    return next(iter(_json_types(schema)), "")
