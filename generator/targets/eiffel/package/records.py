"""A record as a class: an attribute, a setter and what belongs to it for each field.

In: a record, the spelling of types, who its parents are. Out: the view for `record.e.jinja`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.model.declarations import Access, Enum, Field, Record, Required
from generator.model.types import (
    Constraints,
    Kind,
    ListOf,
    Literal,
    MapOf,
    Named,
    Nullable,
    Scalar,
    TupleOf,
    TypeRef,
)
from generator.targets.code import Code
from generator.targets.eiffel.spelling.kinds import (
    ANY,
    BOOLEAN,
    INTEGER,
    OCTETS,
    REAL,
    TEXT,
    Basic,
    Many,
    Maybe,
    OfClass,
    Shape,
    is_nullable,
    kind_of,
)
from generator.targets.eiffel.spelling.literals import (
    boolean,
    comment,
    description,
    integer,
    line,
    real,
    text,
    wide,
)
from generator.targets.eiffel.spelling.names import FieldNames
from generator.targets.eiffel.spelling.sample_kinds import has_constants
from generator.targets.eiffel.spelling.types import TEXTS, Speller, is_expanded, is_text
from generator.targets.eiffel.spelling.unions import Families

_READERS = {INTEGER: "integer_64", REAL: "real_64", BOOLEAN: "boolean"}
_WRITERS = {INTEGER: "put_integer", REAL: "put_real", BOOLEAN: "put_boolean"}
FALSE = Code("False")
_CONVERSION = ("is_complete", "read_fields", "write_fields")


@dataclass(frozen=True, slots=True)
class CodecView:
    """The private feature that reads and writes a field."""

    name: Code
    type: Code
    make: Code


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
    """A field. `kind` is text, expanded (never Void) or object; `text_holder` is the variant of a union that holds a text,
    between braces; `value` is what a constant field is set to by `make`."""

    name: Code
    argument: Code
    kind: str
    type: Code
    comment: Code
    is_nullable: bool
    requires: Code
    read: tuple[Code, ...]
    write: tuple[Code, ...]
    codec: CodecView | None
    item: ItemView | None
    text_holder: Code | None
    value: Code


@dataclass(frozen=True, slots=True)
class RecordView:
    """A class. `complete` are the conditions under which all required fields are set."""

    name: Code
    description: Code
    base: Code
    redefined: tuple[Code, ...]
    unions: tuple[Code, ...]
    fields: tuple[FieldView, ...]
    constants: tuple[FieldView, ...]
    nullable: tuple[FieldView, ...]
    expanded: tuple[FieldView, ...]
    codecs: tuple[CodecView, ...]
    complete: Code
    is_subtype: bool
    further: FurtherView | None


def record_view(record: Record, speller: Speller, families: Families) -> RecordView:
    """The whole class."""
    names = speller.names
    inherited = _inherited(record, speller)
    every = [
        _field(each, names.fields[record.id, each.wire_name], speller) for each in record.fields
    ]
    fields = tuple(each for each in every if each.name not in inherited)
    base = names.classes[record.base] if record.base else Code("API_MODEL")
    constants = tuple(_constants(record, every, speller))
    further = _further(record, speller)
    redefined = [
        *(["make"] if constants else []),
        *(["further_format"] if further else []),
        *(_CONVERSION if record.base else ()),
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
        constants=constants,
        nullable=tuple(each for each in fields if each.is_nullable),
        expanded=tuple(each for each in fields if each.kind == "expanded"),
        codecs=tuple(each.codec for each in fields if each.codec is not None),
        complete=_complete(record, speller),
        is_subtype=record.base is not None,
        further=further,
    )


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


def _field(field: Field, names: FieldNames, speller: Speller) -> FieldView:
    shape = speller.kind(field.type)
    nullable = is_nullable(field.type, speller.declarations) and shape != Basic(ANY)
    codec = _codec(names, shape, speller)
    return FieldView(
        name=names.attribute,
        argument=names.argument,
        kind="text" if is_text(shape) else "expanded" if is_expanded(shape) else "object",
        type=speller.type_text(shape),
        comment=comment(_said(field, speller), 3),
        is_nullable=nullable,
        requires=Code("\n\t\t\t").joined(_requires(field.type, shape, names, speller)),
        read=tuple(_read(field.wire_name, names.attribute, shape, nullable)),
        write=tuple(_write(field, names.attribute, shape, nullable)),
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
    value, item = Code(f"a_item{converted.get(kind, '')}"), _item_type(list_type)
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


def _codec(names: FieldNames, shape: Shape, speller: Speller) -> CodecView | None:
    if isinstance(shape, Basic) and (shape.name in _READERS or shape.name == ANY or is_text(shape)):
        return None
    found = speller.codec(shape)
    return CodecView(Code(f"{names.attribute}_codec"), found.type, found.make)


def _read(wire_name: str, name: Code, shape: Shape, nullable: bool) -> Iterator[Code]:
    key = text(wire_name)
    if nullable:
        yield Code(f"is_{name}_null := a_fields.is_null ({key})")
    if is_text(shape):
        yield Code(f"{name} := a_fields.text ({key})")
    elif isinstance(shape, Basic) and shape.name in _READERS:
        yield Code(f"{name} := a_fields.{_READERS[shape.name]} ({key})")
        yield Code(f"has_{name} := a_fields.is_found")
    elif shape == Basic(ANY):
        yield Code(f"{name} := a_fields.any ({key})")
    else:
        yield Code(f"{name} := {name}_codec.field (a_fields, {key})")


def _write(field: Field, name: Code, shape: Shape, nullable: bool) -> Iterator[Code]:
    key, is_null = text(field.wire_name), Code(f"is_{name}_null") if nullable else FALSE
    if field.access is Access.READ_ONLY:
        yield Code(f"a_fields.set_read_only ({key})")
    if is_text(shape):
        yield Code(f"a_fields.put_text ({key}, {name}, {is_null})")
    elif isinstance(shape, Basic) and shape.name in _WRITERS:
        yield Code(f"a_fields.{_WRITERS[shape.name]} ({key}, {name}, has_{name}, {is_null})")
    elif shape == Basic(ANY):
        yield Code(f"a_fields.put ({key}, {name}, False)")
    else:
        yield Code(f"{name}_codec.put (a_fields, {key}, {name}, {is_null})")


def _complete(record: Record, speller: Speller) -> Code:
    """A condition a line."""
    found = []
    for each in record.fields:
        if isinstance(each.presence, Required) and each.access is not Access.READ_ONLY:
            name = speller.names.fields[record.id, each.wire_name].attribute
            shape = speller.kind(each.type)
            condition = f"has_{name}" if is_expanded(shape) else f"{name} /= Void"
            if is_nullable(each.type, speller.declarations) and shape != Basic(ANY):
                condition = f"({condition} or is_{name}_null)"
            found.append(Code(condition))
    return Code("\n\t\t\t\tand ").joined(found) if found else Code("True")


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


def requirements(type_: TypeRef, value: Code, tag: Code, speller: Speller) -> Iterator[Code]:
    """Assertions on a value that is there, from its constraints."""
    shape, constraints = speller.kind(type_), _constraints(type_, speller)
    if shape == Basic(REAL):
        yield Code(f"{tag}_finite: {_CHECK}.is_finite ({value})")
    if _is_moment(type_):
        yield Code(f"{tag}_has_offset: {_CHECK}.has_offset ({value})")
    if shape == Many(Basic(REAL)):
        yield Code(f"{tag}_finite: {_CHECK}.are_finite ({value})")
    if shape == TEXTS and _is_moment(_item_type(type_)):
        yield Code(f"{tag}_have_offsets: {_CHECK}.have_offsets ({value})")
    if isinstance(shape, Basic) and shape.name in (INTEGER, REAL):
        told = {
            ("at_least", ">="): constraints.minimum,
            ("at_most", "<="): constraints.maximum,
            ("more_than", ">"): constraints.above,
            ("less_than", "<"): constraints.below,
        }
        for (word, sign), limit in told.items():
            if limit is not None and (shape.name == REAL or float(limit).is_integer()):
                spelled = real(limit) if shape.name == REAL else integer(int(limit))
                yield Code(f"{tag}_{word}: {value} {sign} {spelled}")
        step = constraints.multiple_of
        if step and shape.name == INTEGER and float(step).is_integer():
            yield Code(f"{tag}_multiple: {value} \\\\ {integer(int(step))} = 0")
    elif not isinstance(shape, OfClass) and shape != Basic(ANY):
        if constraints.min_size:
            yield Code(f"{tag}_not_shorter: {value}.count >= {integer(constraints.min_size)}")
        if constraints.max_size is not None and constraints.max_size < 2**31:
            yield Code(f"{tag}_not_longer: {value}.count <= {integer(constraints.max_size)}")
        if constraints.unique and shape == TEXTS:
            yield Code(f"{tag}_different: {_CHECK}.are_different ({value})")


_CHECK = "(create {API_CHECK})"


def _item_type(type_: TypeRef) -> TypeRef | None:
    match type_:
        case Nullable(inner):
            return _item_type(inner)
        case ListOf(item):
            return item
        case _:
            return None


def _is_moment(type_: TypeRef | None) -> bool:
    """Whether a value is a date with a time."""
    match type_:
        case Nullable(inner):
            return _is_moment(inner)
        case Scalar(kind):
            return kind is Kind.DATE_TIME
        case _:
            return False


def _requires(type_: TypeRef, shape: Shape, names: FieldNames, speller: Speller) -> Iterator[Code]:
    for each in requirements(type_, names.argument, names.attribute, speller):
        yield each if is_expanded(shape) else guarded(each, names.argument)


def guarded(assertion: Code, value: Code) -> Code:
    """The assertion, for a value that may be Void."""
    tag, _, condition = assertion.partition(": ")
    return Code(f"{tag}: {value} /= Void implies {condition}")


_NONE = Constraints()


def _constraints(type_: TypeRef, speller: Speller) -> Constraints:
    match type_:
        case Scalar() if kind_of(type_, speller.declarations) != Basic("octets"):
            return type_.constraints
        case ListOf() | MapOf():
            return type_.constraints
        case TupleOf(items, None, found):
            longest = len(items) if found.max_size is None else min(len(items), found.max_size)
            return replace(found, max_size=longest)
        case TupleOf():
            return type_.constraints
        case Nullable(inner):
            return _constraints(inner, speller)
        case _:
            return _NONE
