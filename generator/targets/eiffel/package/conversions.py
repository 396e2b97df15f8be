"""How a field of a record becomes JSON and comes of it: the lines of `read_fields`, `write_fields` and `required_fields`.

In: a field, its name and its shape. Out: lines of `Code`, and the codec where one is needed.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.declarations import Access, Field, Record, Required
from generator.targets.code import Code
from generator.targets.eiffel.spelling.field_names import FieldNames
from generator.targets.eiffel.spelling.kinds import (
    ANY,
    BOOLEAN,
    INTEGER,
    NATURAL,
    REAL,
    Basic,
    Shape,
)
from generator.targets.eiffel.spelling.literals import (
    WIDTH,
    text,
    wide,
)
from generator.targets.eiffel.spelling.types import Speller, is_text
from generator.values import dataclass

_READERS = {
    INTEGER: "integer_64",
    NATURAL: "natural_64",
    REAL: "real_64",
    BOOLEAN: "boolean",
}
_WRITERS = {
    INTEGER: "put_integer",
    NATURAL: "put_natural",
    REAL: "put_real",
    BOOLEAN: "put_boolean",
}
FALSE = Code("False")


@dataclass(frozen=True, slots=True)
class CodecView:
    """The private feature that reads and writes a field."""

    name: Code
    type: Code
    make: Code


def codec_of(names: FieldNames, shape: Shape, speller: Speller) -> CodecView | None:
    if isinstance(shape, Basic) and (shape.name in _READERS or shape.name == ANY or is_text(shape)):
        return None
    found = speller.codec(shape)
    return CodecView(Code(f"{names.attribute}_codec"), found.type, found.make)


def read(wire_name: str, name: Code, shape: Shape, nullable: bool) -> Iterator[Code]:
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


def write(field: Field, name: Code, shape: Shape, nullable: bool) -> Iterator[Code]:
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


def required_names(record: Record) -> Code:
    """An array of the names of the fields that a caller must set, inherited ones too; empty where there are none."""
    names = [
        wide(each.wire_name)
        for each in record.fields
        if isinstance(each.presence, Required) and each.access is not Access.READ_ONLY
    ]
    if not names:
        return Code("")
    flat = Code(", ").joined(names)
    listed = flat if len(flat) < WIDTH - 26 else Code(",\n\t\t\t\t").joined(names)
    return Code(f"<<{listed}>>")
