"""What a schema comes to: the ways of saying the same thing made one.

In: a schema as written. Out: `Effective`: a schema that is exactly one of reference, union, enum, constant, record, map,
list, scalar or anything, and whether null is allowed besides. `allOf` is the intersection of its parts, a `$ref` with
siblings is an `allOf`, an alternative that is alone is no alternative, several JSON types are alternatives. Builds no type.
"""

from __future__ import annotations

from generator.meaning.intersection.choices import demands, distribute, is_possible, says_the_same
from generator.meaning.intersection.excluded import left_of
from generator.meaning.intersection.joined import joined
from generator.meaning.intersection.merge import Clash, merge
from generator.meaning.intersection.parts import (
    Choice,
    Parts,
    is_name_of,
    is_reference,
    meant,
    parts_of,
)
from generator.meaning.intersection.said import NOTES, PLACE, noted, notes_of, tells
from generator.meaning.scalars import LIMITED
from generator.meaning.store import Store
from generator.meaning.types.conditional import conditional
from generator.meaning.types.enums import has_names
from generator.meaning.types.forms import Form, form_of, json_types
from generator.meaning.types.levels import MOST
from generator.meaning.types.lineage import in_family, is_child
from generator.meaning.types.nulls import allows_null, is_null, without_null
from generator.meaning.types.open_enums import as_enum
from generator.meaning.types.shared_shapes import component_like, first_like
from generator.openapi.objects import MISSING, Schema, SchemaId
from generator.openapi.sparse import replace, said
from generator.values import dataclass

_MOST_LEAVES = 32
"""Schemas of which alternatives are written out together; each alternative repeats them all."""
_SCALARS = frozenset((each,) for each in ("string", "integer", "number", "boolean"))
_OF_CHOICES = frozenset((*PLACE, *NOTES, "any_of", "one_of"))
_OF_NULL = frozenset((*PLACE, *NOTES, "types"))
_OF_SCALARS = frozenset((*PLACE, *NOTES, *LIMITED, "types", "format"))
"""All that a schema says which is a scalar as it stands."""


@dataclass(frozen=True, slots=True)
class Effective:
    """A schema that is one thing only."""

    schema: Schema
    form: Form
    nullable: bool


def effective(schema: Schema, store: Store) -> Effective:
    """Bring a schema to one form; its id and place stay those of the schema as written."""
    known = store.memory[_effective].get(id(schema))
    return store.memo(_effective, schema) if known is None else known[1]


def _effective(schema: Schema, store: Store) -> Effective:
    if schema.types in _SCALARS and said(schema).keys() <= _OF_SCALARS:  # as most are
        return Effective(schema, Form.SCALAR, False)
    if schema.boolean is not None:
        return Effective(schema, Form.ANY if schema.boolean else Form.NEVER, False)
    if not (schema.ref or schema.all_of or schema.one_of or schema.any_of):
        return _plainly(schema, store)
    lone = _or_null(schema, store)
    if lone is not None:
        return lone
    same = _reference(schema, store)
    if same is not None:
        return Effective(same, Form.REFERENCE, False)
    whole = parts_of(schema, store)
    merged = _merged(schema, whole, store)
    demanded, left = _sorted(merged, whole, store)
    merged = replace(merged, also=(*merged.also, *(each.demand() for each in demanded)))
    return _choice(schema, merged, left, store) if left else _single(merged, store)


def _or_null(schema: Schema, store: Store) -> Effective | None:
    """What a choice of one schema and null comes to, if nothing else is said: as most choices are."""
    alternatives = schema.any_of or schema.one_of
    if len(alternatives) != 2 or not said(schema).keys() <= _OF_CHOICES:
        return None
    some = [each for each in alternatives if not is_null(each)]
    nulls = [each for each in alternatives if said(each).keys() <= _OF_NULL and is_null(each)]
    if not (len(some) == len(nulls) == 1) or (schema.any_of and schema.one_of):
        return None
    if is_name_of(some[0], schema.id, store) or not is_possible(some[0], store):
        return None
    return _alone(schema, notes_of(schema), some[0], True, store)


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
    if clash.keyword == "additionalProperties":
        store.diagnostics.report("B403", clash.first, other=clash.second)
        return
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
    plain = () if any(map(is_reference, some)) else [_plain(each, store) for each in some]
    settled = _evaluated(as_enum(union, plain) or union)
    return Effective(settled, form_of(settled), nullable)


def _plain(alternative: Schema, store: Store) -> Schema:
    """What an alternative that is no reference says itself."""
    parts = parts_of(alternative, store)
    if parts.choices or not parts.leaves:
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
    found = _inside(only, store)
    if found is None:
        store.diagnostics.report("B301", schema.at, why="it leads back to itself")
        return Effective(notes_of(schema), Form.ANY, False)
    noted_ = noted(replace(found.schema, id=schema.id, at=schema.at), (around,))
    return Effective(noted_, found.form, nullable or found.nullable)


def _inside(only: Schema, store: Store) -> Effective | None:
    """What an only alternative comes to; None where that is the alternative itself, or has no end."""
    around: set[SchemaId] = store.memo_of(_inside, (), set)
    if only.id in around or len(around) > MOST:
        return None
    around.add(only.id)
    found = effective(only, store)
    around.discard(only.id)
    return found


def _single(merged: Schema, store: Store) -> Effective:
    """What a schema without alternatives comes to."""
    if is_null(merged):
        return Effective(merged, Form.NULL, False)
    found = _evaluated(without_null(merged))
    if len(json_types(found)) > 1 and found.enum is None and found.const is MISSING:
        found = _split_types(found)
    form = form_of(found)
    if form is Form.MAP and conditional(found, store):
        form = Form.RECORD
    if form in (Form.MAP, Form.ANY) and found.boolean is None and in_family(found, store):
        form = Form.RECORD
    if form is Form.CONSTANT and found.id in store.document.schemas and has_names(found):
        form = Form.ENUM
    nullable = allows_null(merged) and not left_of((None,), found, store)[1]
    return Effective(found, form, nullable)


def _split_types(schema: Schema) -> Schema:
    """`type: [string, integer]` as alternatives."""
    kinds = json_types(schema)
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
