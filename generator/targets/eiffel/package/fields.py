"""A field of a record: its attribute, what is asked of its setters, and how it is read and written.

In: a field and its names, the spelling of types. Out: the view that the templates of records have of it.
"""

from __future__ import annotations

from generator.model.declarations import Alias, Enum, Field, Record
from generator.model.types import (
    Kind,
    ListOf,
    MapOf,
    Named,
    Nullable,
    Scalar,
    TypeRef,
)
from generator.targets.code import Code
from generator.targets.eiffel.package.assertions import guarded, item_type, required, requirements
from generator.targets.eiffel.package.constants import constant
from generator.targets.eiffel.package.conversions import (
    CodecView,
    Reading,
    codec_of,
    write,
)
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
    comment,
    line,
    text,
)
from generator.targets.eiffel.spelling.sample_kinds import has_constants, is_constant
from generator.targets.eiffel.spelling.types import TEXTS, Speller, is_expanded, is_list, is_text
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class ItemView:
    """An item of a list: its type, what an argument for it is and must fulfil, how that becomes an item, and what tells
    that it is the last one of the list."""

    type: Code
    argument: Code
    value: Code
    same: Code
    requires: Code


@dataclass(frozen=True, slots=True)
class SaidView:
    """What a text says: the query for it, its class, and what reads it."""

    name: Code
    type: Code
    reader: Code


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field. `key` is its name in JSON; `kind` is text, expanded (never Void), list or object; `given` is the type of the
    argument of its setter, `assign` what that does with it, and `same` that it has; `is_attached` where no object is
    without a value, `is_settable` where there is more than one; `text_holder` is the variant of a union that holds a text,
    between braces; `said` is what a text says, where that is a date, a date and time or a UUID; `value` is what a constant
    field is set to by `make`."""

    name: Code
    argument: Code
    key: Code
    kind: str
    type: Code
    given: Code
    comment: Code
    is_nullable: bool
    is_attached: bool
    is_settable: bool
    requires: Code
    assign: Code
    same: Code
    read: tuple[Code, ...]
    write: tuple[Code, ...]
    codec: CodecView | None
    item: ItemView | None
    text_holder: Code | None
    said: SaidView | None
    value: Code


def field_view(record: Record, field: Field, names: FieldNames, speller: Speller) -> FieldView:
    shape = speller.kind(field.type)
    nullable = is_nullable(field.type, speller.declarations) and shape != Basic(ANY)
    codec = codec_of(names, shape, speller) if record.id in speller.made else None
    reads = codec.name if codec else Code(f"({speller.codec(shape).made})")
    reading = Reading(names.attribute, field.wire_name, shape, reads)
    attached = speller.is_attached(record, field)
    needed = record.id not in speller.made and field.is_sure
    return FieldView(
        name=names.attribute,
        argument=names.argument,
        key=text(field.wire_name),
        kind=kind_of_field(shape),
        type=speller.type_text(shape),
        given=given_type(shape, speller, attached),
        comment=comment(_said(field, speller), 3),
        is_nullable=nullable,
        is_attached=attached,
        is_settable=not is_constant(field),
        requires=Code("\n\t\t\t").joined(required(field.type, shape, names, speller, attached)),
        assign=_assign(names, shape, attached),
        same=same_value(names, shape),
        read=(reading.required(),) if attached else tuple(reading.optional(nullable, needed)),
        write=tuple(write(field, names.attribute, shape, nullable, attached)),
        codec=codec,
        item=_item(field.type, shape, names, speller, attached),
        text_holder=Code(f"{{{holder}}}") if (holder := speller.text_holder(shape)) else None,
        said=said_value(names, field.type, speller),
        value=constant(record, field, speller),
    )


def kind_of_field(shape: Shape) -> str:
    if is_list(shape):
        return "list"
    return "text" if is_text(shape) else "expanded" if is_expanded(shape) else "object"


def given_type(shape: Shape, speller: Speller, attached: bool) -> Code:
    """The type of the argument of a setter: Void where that leaves the field out."""
    if is_expanded(shape):
        return speller.type_text(shape)
    if is_text(shape):
        return speller.argument_text(shape, required=attached)
    type_ = speller.given_list(shape) or speller.type_text(shape)
    return type_ if attached else Code(f"detachable {type_}")


def _assign(names: FieldNames, shape: Shape, attached: bool) -> Code:
    """The instruction that sets the attribute: texts and lists are copied."""
    name, given = names.attribute, names.argument
    if is_text(shape):
        made = f"create {name}.make_from_string_general ({given})"
        return Code(made if attached else f"{name} := text_copy ({given})")
    if shape == TEXTS:
        return Code(f"{name} := {'new_texts' if attached else 'texts_copy'} ({given})")
    if is_list(shape):
        return Code(f"{name} := {name}_codec.{'new_list' if attached else 'list'} ({given})")
    return Code(f"{name} := {given}")


def same_value(names: FieldNames, shape: Shape) -> Code:
    """What holds when the attribute has been set."""
    name, given = names.attribute, names.argument
    if is_text(shape):
        return Code(f"is_text_copy ({name}, {given})")
    if shape == TEXTS:
        return Code(f"are_texts_copy ({name}, {given})")
    if is_list(shape):
        return Code(f"{name}_codec.is_list ({name}, {given})")
    return Code(f"{name} = {given}")


def _item(
    list_type: TypeRef, shape: Shape, names: FieldNames, speller: Speller, attached: bool
) -> ItemView | None:
    if not isinstance(shape, Many) or shape.is_table:
        return None
    type_ = speller.type_text(shape.of)
    is_basic = isinstance(shape.of, Basic)
    argument = speller.argument_text(shape.of, required=True) if is_basic else type_
    converted = {TEXT: ".to_string_32", OCTETS: ".to_string_8"}
    kind = shape.of.name if isinstance(shape.of, Basic) else ""
    value, item = Code(f"a_item{converted.get(kind, '')}"), item_type(list_type)
    tag = Code(f"{names.attribute}_item")
    last = f"{names.attribute}.last" if attached else "l_value.last"
    same = Code(f"{last} = a_item")
    if kind in converted:
        same = Code(f"{last}.same_string_general (a_item)")
    if item is None or shape.of == Basic(ANY):  # a JSON value, such as a number or null
        return ItemView(type_, argument, value, same, Code(""))
    asked = requirements(item, Code("a_item"), tag, speller, is_kept=True)
    if isinstance(shape.of, Maybe):
        asked = (guarded(each, Code("a_item")) for each in asked)
    return ItemView(type_, argument, value, same, Code("\n\t\t\t").joined(asked))


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


def said_value(names: FieldNames, type_: TypeRef, speller: Speller) -> SaidView | None:
    """The query for what a text of the type says, where a class of the runtime has it."""
    match type_:
        case Nullable(inner):
            return said_value(names, inner, speller)
        case Named(id_):
            found = speller.declarations[id_]
            if isinstance(found, Alias) and is_text(speller.kind(type_)):
                return said_value(names, found.type, speller)
            return None
        case Scalar(Kind.DATE):
            return _said_by(names, Code("as_date"), speller.runtime.API_DATE)
        case Scalar(Kind.DATE_TIME):
            return _said_by(names, Code("as_date_time"), speller.runtime.API_DATE_TIME)
        case Scalar(Kind.UUID):
            return _said_by(names, Code("as_uuid"), speller.runtime.API_UUID)
        case _:
            return None


def _said_by(names: FieldNames, reader: Code, type_: Code) -> SaidView:
    return SaidView(Code(f"{names.attribute}_{reader}"), type_, reader)
