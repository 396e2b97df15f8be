"""A record as a class: an attribute, a setter and what belongs to it for each field.

In: a record, the spelling of types, who its parents are. Out: the view for `record.e.jinja`.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.declarations import Record, Required
from generator.targets.code import Code
from generator.targets.eiffel.package.conversions import (
    CodecView,
    further_needed,
)
from generator.targets.eiffel.package.creators import CreatorView, creators
from generator.targets.eiffel.package.fields import FieldView, field_view, literal
from generator.targets.eiffel.spelling.families import Families
from generator.targets.eiffel.spelling.kinds import (
    ANY,
    Basic,
    Shape,
)
from generator.targets.eiffel.spelling.literals import (
    description,
    line,
)
from generator.targets.eiffel.spelling.types import Speller
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
class FormerView:
    """A field by a name of before."""

    name: Code
    field: FieldView


@dataclass(frozen=True, slots=True)
class RecordView:
    """A class. `settable` are the fields that have setters; `needed` are lines that say which inherited fields must be set
    before it is sent."""

    name: Code
    description: Code
    base: Code
    redefined: tuple[Code, ...]
    unions: tuple[Code, ...]
    fields: tuple[FieldView, ...]
    settable: tuple[FieldView, ...]
    former: tuple[FormerView, ...]
    former_settable: tuple[FormerView, ...]
    constants: tuple[FieldView, ...]
    creators: tuple[CreatorView, ...]
    nullable: tuple[FieldView, ...]
    expanded: tuple[FieldView, ...]
    codecs: tuple[CodecView, ...]
    needed: tuple[Code, ...]
    is_subtype: bool
    further: FurtherView | None


def record_view(record: Record, speller: Speller, families: Families) -> RecordView:
    """The whole class."""
    names = speller.names
    inherited = _inherited(record, speller)
    every = [
        field_view(record, each, names.fields[record.id, each.wire_name], speller)
        for each in record.fields
    ]
    fields = tuple(each for each in every if each.name not in inherited)
    is_made = record.id in speller.made
    above = Code("API_MODEL" if is_made else "API_ANSWER")
    base = names.classes[record.base] if record.base else above
    constants = tuple(_constants(record, every, speller)) if is_made else ()
    further = _further(record, speller)
    base_record = speller.declarations[record.base] if record.base else None
    redefined = [
        *(["make"] if constants else []),
        *(["further_format"] if further and is_made else []),
        *((_CONVERSION if is_made else _READING) if record.base else ()),
    ]
    former = tuple(_former(record, fields, speller))
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
        former=former,
        former_settable=tuple(each for each in former if each.field.is_settable),
        constants=constants,
        creators=tuple(creators(record, every)) if is_made else (),
        nullable=tuple(each for each in fields if each.is_nullable),
        expanded=tuple(each for each in fields if each.kind == "expanded" and not each.is_attached),
        codecs=tuple(each.codec for each in fields if each.codec is not None),
        needed=tuple(
            further_needed(record, base_record if isinstance(base_record, Record) else None)
        ),
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
            yield replace(found, value=literal(tag))
        elif found.value and isinstance(each.presence, Required):
            yield found


def _can_hold(field: FieldView, value: str | int | bool) -> bool:
    wanted = {str: "STRING_32", bool: "BOOLEAN", int: "INTEGER_64"}
    return field.type == wanted[type(value)]
