"""A record as a class: an attribute, a setter and what belongs to it for each field.

In: a record, the spelling of types, who its parents are. Out: the view for `record.e.jinja`.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.declarations import Enum, Field, Record, Required
from generator.model.types import (
    ListOf,
    Literal,
    MapOf,
    Named,
    Nullable,
    TypeRef,
)
from generator.targets.code import Code
from generator.targets.eiffel.package.assertions import guarded, item_type, required, requirements
from generator.targets.eiffel.package.conversions import (
    CodecView,
    Reading,
    codec_of,
    required_names,
    write,
)
from generator.targets.eiffel.spelling.directions import must_come
from generator.targets.eiffel.spelling.families import Families
from generator.targets.eiffel.spelling.field_names import FieldNames
from generator.targets.eiffel.spelling.kinds import (
    ANY,
    OCTETS,
    TEXT,
    Basic,
    Many,
    Maybe,
    Shape,
    is_nullable,
)
from generator.targets.eiffel.spelling.literals import (
    boolean,
    comment,
    description,
    integer,
    line,
    wide,
)
from generator.targets.eiffel.spelling.sample_kinds import has_constants, is_constant
from generator.targets.eiffel.spelling.types import Speller, is_expanded, is_text
from generator.values import dataclass, replace

_CONVERSION = ("read_fields", "write_fields")
_READING = ("read_fields",)


@dataclass(frozen=True, slots=True)
class FurtherView:
    """The type of the fields that the document does not name, and what reads and writes them."""

    type: Code
    codec: Code
    make: Code


@dataclass(frozen=True, slots=True)
class ItemView:
    """An item of a list: its type, what an argument for it is and must fulfil, and how that becomes an item."""

    type: Code
    argument: Code
    value: Code
    requires: Code


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field. `kind` is text, expanded (never Void) or object; `is_attached` where no answer is without a value,
    `is_settable` where there is more than one; `text_holder` is the variant of a union that holds a text,
    between braces; `value` is what a constant field is set to by `make`."""

    name: Code
    argument: Code
    kind: str
    type: Code
    comment: Code
    is_nullable: bool
    is_attached: bool
    is_settable: bool
    requires: Code
    read: tuple[Code, ...]
    write: tuple[Code, ...]
    codec: CodecView | None
    item: ItemView | None
    text_holder: Code | None
    value: Code


@dataclass(frozen=True, slots=True)
class FormerView:
    """A field by a name of before."""

    name: Code
    field: FieldView


@dataclass(frozen=True, slots=True)
class RecordView:
    """A class. `settable` are the fields that have setters; `required` is the array of the JSON names that must be set
    before it is sent, if there are any."""

    name: Code
    description: Code
    base: Code
    redefined: tuple[Code, ...]
    unions: tuple[Code, ...]
    fields: tuple[FieldView, ...]
    settable: tuple[FieldView, ...]
    former: tuple[FormerView, ...]
    constants: tuple[FieldView, ...]
    nullable: tuple[FieldView, ...]
    expanded: tuple[FieldView, ...]
    codecs: tuple[CodecView, ...]
    required: Code
    is_subtype: bool
    further: FurtherView | None


def record_view(record: Record, speller: Speller, families: Families) -> RecordView:
    """The whole class."""
    names = speller.names
    inherited = _inherited(record, speller)
    every = [
        _field(record, each, names.fields[record.id, each.wire_name], speller)
        for each in record.fields
    ]
    fields = tuple(each for each in every if each.name not in inherited)
    is_made = record.id in speller.made
    above = Code("API_MODEL" if is_made else "API_ANSWER")
    base = names.classes[record.base] if record.base else above
    constants = tuple(_constants(record, every, speller)) if is_made else ()
    further = _further(record, speller)
    needed = required_names(record) if is_made else Code("")
    redefined = [
        *(["make"] if constants else []),
        *(["further_format"] if further and is_made else []),
        *(["required_fields"] if needed else []),
        *((_CONVERSION if is_made else _READING) if record.base else ()),
    ]
    return RecordView(
        name=names.classes[record.id],
        description=description(
            record.doc.description or record.doc.summary, f"{line(record.name)}."
        ),
        base=base,
        redefined=tuple(Code(each) for each in redefined),
        unions=tuple(names.classes[each] for each in families.parents.get(record.id, ())),
        fields=fields,
        settable=tuple(each for each in fields if each.is_settable),
        former=tuple(_former(record, fields, speller)),
        constants=constants,
        nullable=tuple(each for each in fields if each.is_nullable),
        expanded=tuple(each for each in fields if each.kind == "expanded" and not each.is_attached),
        codecs=tuple(each.codec for each in fields if each.codec is not None),
        required=needed,
        is_subtype=record.base is not None,
        further=further,
    )


def _former(
    record: Record, fields: tuple[FieldView, ...], speller: Speller
) -> Iterator[FormerView]:
    """What fields were called before; the base says it for those that it has."""
    views = {each.name: each for each in fields}
    for each in record.fields:
        view = views.get(speller.names.fields[record.id, each.wire_name].attribute)
        names = speller.names.former.fields.get((record.id, each.wire_name), ())
        yield from (FormerView(Code(old), view) for old in names if view is not None)


def _further(record: Record, speller: Speller) -> FurtherView | None:
    """What the document says of further fields, whatever they are called, if it says one thing; a base has it for its
    subtypes."""
    shape = _further_shape(record, speller)
    base = speller.declarations[record.base] if record.base else None
    is_inherited = isinstance(base, Record) and _further_shape(base, speller) is not None
    if shape is None or is_inherited:
        return None
    codec = speller.codec(shape)
    return FurtherView(speller.type_text(shape), codec.type, codec.make)


def _further_shape(record: Record, speller: Speller) -> Shape | None:
    told = [
        *([] if record.extra is None else [record.extra]),
        *(each for _, each in record.patterns),
    ]
    shapes = {speller.item(each) for each in told}
    return shapes.pop() if len(shapes) == 1 and shapes != {Basic(ANY)} else None


def _inherited(record: Record, speller: Speller) -> frozenset[str]:
    """The attributes that the base has already."""
    base = speller.declarations[record.base] if record.base else None
    fields = base.fields if isinstance(base, Record) else ()
    return frozenset(
        speller.names.fields[base.id, each.wire_name].attribute for each in fields if base
    )


def _constants(record: Record, every: list[FieldView], speller: Speller) -> Iterator[FieldView]:
    """What `make` sets, inherited fields too: required ones that can have one value only, and the tags that announce
    the class in a union or to its base."""
    tags = speller.families.tags.get(record.id, {})
    for each, found in zip(record.fields, every, strict=True):
        tag = tags.get(each.wire_name)
        if tag is not None and _can_hold(found, tag):
            yield replace(found, value=_literal(tag))
        elif found.value and isinstance(each.presence, Required):
            yield found


def _can_hold(field: FieldView, value: str | int | bool) -> bool:
    wanted = {str: "STRING_32", bool: "BOOLEAN", int: "INTEGER_64"}
    return field.type == wanted[type(value)]


def _field(record: Record, field: Field, names: FieldNames, speller: Speller) -> FieldView:
    shape = speller.kind(field.type)
    nullable = is_nullable(field.type, speller.declarations) and shape != Basic(ANY)
    codec = codec_of(names, shape, speller) if record.id in speller.made else None
    reads = codec.name if codec else Code(f"({speller.codec(shape).made})")
    reading = Reading(names.attribute, field.wire_name, shape, reads)
    attached = speller.is_attached(record, field)
    needed = record.id not in speller.made and must_come(field)
    return FieldView(
        name=names.attribute,
        argument=names.argument,
        kind="text" if is_text(shape) else "expanded" if is_expanded(shape) else "object",
        type=speller.type_text(shape),
        comment=comment(_said(field, speller), 3),
        is_nullable=nullable,
        is_attached=attached,
        is_settable=not is_constant(field),
        requires=Code("\n\t\t\t").joined(required(field.type, shape, names, speller)),
        read=(reading.required(),) if attached else tuple(reading.optional(nullable, needed)),
        write=tuple(write(field, names.attribute, shape, nullable)),
        codec=codec,
        item=_item(field.type, shape, names, speller),
        text_holder=Code(f"{{{holder}}}") if (holder := speller.text_holder(shape)) else None,
        value=_constant(field.type),
    )


def _item(list_type: TypeRef, shape: Shape, names: FieldNames, speller: Speller) -> ItemView | None:
    if not isinstance(shape, Many) or shape.is_table:
        return None
    type_ = speller.type_text(shape.of)
    is_basic = isinstance(shape.of, Basic)
    argument = speller.argument_text(shape.of, required=True) if is_basic else type_
    converted = {TEXT: ".to_string_32", OCTETS: ".to_string_8"}
    kind = shape.of.name if isinstance(shape.of, Basic) else ""
    value, item = Code(f"a_item{converted.get(kind, '')}"), item_type(list_type)
    tag = Code(f"{names.attribute}_item")
    if item is None or shape.of == Basic(ANY):  # a JSON value, such as a number or null
        return ItemView(type_, argument, value, Code(""))
    asked = requirements(item, Code("a_item"), tag, speller)
    if isinstance(shape.of, Maybe):
        asked = (guarded(each, Code("a_item")) for each in asked)
    return ItemView(type_, argument, value, Code("\n\t\t\t").joined(asked))


def _said(field: Field, speller: Speller) -> str:
    """What the document says of a field, and which class has its known values."""
    said = (
        field.doc.description or field.doc.summary or f"The JSON field `{line(field.wire_name)}'."
    )
    known = _known_values(field.type, speller)
    return "\n".join(
        [
            said,
            *([f"Known values: {{{known}}}."] if known else []),
            *(["Deprecated."] if field.doc.deprecated else []),
        ]
    )


def _known_values(type_: TypeRef, speller: Speller) -> str:
    """The class of constants for a value, or for each item of a list."""
    match type_:
        case Nullable(inner) | ListOf(inner) | MapOf(inner):
            return _known_values(inner, speller)
        case Named(id_):
            found = speller.declarations[id_]
            is_known = isinstance(found, Enum) and has_constants(found, speller)
            return speller.names.classes[id_] if is_known else ""
        case _:
            return ""


def _constant(type_: TypeRef) -> Code:
    """The only value of a type, where it has one."""
    match type_:
        case Literal((str() | int() as value,)):
            return _literal(value)
        case _:
            return Code("")


def _literal(value: str | int | bool) -> Code:
    match value:
        case str():
            return wide(value)
        case bool():
            return boolean(value)
        case int():
            return integer(value)
