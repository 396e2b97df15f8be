"""A record as a class: an attribute, a setter and what belongs to it for each field.

In: a record, the spelling of types, who its parents are. Out: the view for `record.e.jinja`.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.declarations import Declaration, Record
from generator.targets.code import Code
from generator.targets.eiffel.package.conversions import (
    CodecView,
    further_needed,
)
from generator.targets.eiffel.package.creators import CreatorView, creators, needed_fields
from generator.targets.eiffel.package.fields import FieldView, field_view
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
from generator.targets.eiffel.spelling.runtime import Runtime
from generator.targets.eiffel.spelling.types import Speller
from generator.values import dataclass

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
    """A class. `renamed` are creation procedures of its base, beside which it has its own; `settable` are the fields that
    have setters; `begins` tells that its creation procedures begin with `make`; `needed` are lines that say which inherited
    fields must be set before it is sent."""

    runtime: Runtime
    name: Code
    description: Code
    base: Code
    renamed: tuple[Code, ...]
    redefined: tuple[Code, ...]
    unions: tuple[Code, ...]
    fields: tuple[FieldView, ...]
    settable: tuple[FieldView, ...]
    former: tuple[FormerView, ...]
    former_settable: tuple[FormerView, ...]
    constants: tuple[FieldView, ...]
    creators: tuple[CreatorView, ...]
    begins: bool
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
    above = speller.runtime.API_MODEL if is_made else speller.runtime.API_ANSWER
    base = names.classes[record.base] if record.base else above
    constants = tuple(each for each in every if each.value) if is_made else ()
    made_by = tuple(creators(record, every, speller)) if is_made else ()
    base_record = speller.declarations[record.base] if record.base else None
    further = _further(record, speller)
    redefined = [
        *(["make"] if constants else []),
        *(["further_format"] if further and is_made else []),
        *((_CONVERSION if is_made else _READING) if record.base else ()),
    ]
    former = tuple(_former(record, fields, speller))
    return RecordView(
        runtime=speller.runtime,
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
        creators=made_by,
        renamed=tuple(_renamed(base_record, speller)),
        begins=bool(constants) or record.base is not None,
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


def _renamed(base: Declaration | None, speller: Speller) -> Iterator[Code]:
    """What the creation procedures of a base are called in its heirs, whose own take other arguments."""
    if not isinstance(base, Record):
        return
    needed = needed_fields(base, speller)
    within = speller.names.classes[base.id].lower()
    if needed:
        yield Code(f"make_with as make_with_in_{within}")
    if any(speller.text_holder(speller.kind(each.type)) for each in needed):
        yield Code(f"make_with_text as make_with_text_in_{within}")
