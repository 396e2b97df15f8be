"""How a field of a record becomes JSON and comes of it: the lines of `read_fields` and `write_fields`.

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
    TEXT,
    Basic,
    OfClass,
    Shape,
)
from generator.targets.eiffel.spelling.literals import text
from generator.targets.eiffel.spelling.types import Speller, is_expanded, is_text
from generator.values import dataclass

_SIMPLE = {
    TEXT: "text",
    INTEGER: "integer_64",
    NATURAL: "natural_64",
    REAL: "real_64",
    BOOLEAN: "boolean",
    ANY: "any",
}
_WRITERS = {
    INTEGER: "integer",
    NATURAL: "natural",
    REAL: "real",
    BOOLEAN: "boolean",
}
FALSE = Code("False")


@dataclass(frozen=True, slots=True)
class CodecView:
    """The private feature that reads and writes a field."""

    name: Code
    type: Code
    make: Code


def codec_of(names: FieldNames, shape: Shape, speller: Speller) -> CodecView | None:
    if isinstance(shape, OfClass) or (isinstance(shape, Basic) and shape.name in _SIMPLE):
        return None
    found = speller.codec(shape)
    return CodecView(Code(f"{names.attribute}_codec"), found.type, found.make)


@dataclass(frozen=True, slots=True)
class Reading:
    """What sets an attribute: its name, the JSON key, the kind of value, and what reads that where it needs more than the
    reader of fields."""

    name: Code
    wire_name: str
    shape: Shape
    codec: Code

    def required(self) -> Code:
        """The line that sets it whatever has come; the reader notes what has not."""
        return self._line("required_", "required_field")

    def optional(self, nullable: bool, needed: bool) -> Iterator[Code]:
        """The lines that set it if it has come; the reader notes where what is `needed` has not."""
        if needed:
            yield Code(f"a_fields.need ({text(self.wire_name)})")
        if nullable:
            yield Code(f"is_{self.name}_null := a_fields.is_null ({text(self.wire_name)})")
        yield self._line("", "field")
        if is_expanded(self.shape):
            yield Code(f"has_{self.name} := a_fields.is_found")

    def _line(self, prefix: str, by_codec: str) -> Code:
        key, kind = text(self.wire_name), self.shape.name if isinstance(self.shape, Basic) else ""
        if kind in _SIMPLE:
            return Code(f"{self.name} := a_fields.{prefix}{_SIMPLE[kind]} ({key})")
        return Code(f"{self.name} := {self.codec}.{by_codec} (a_fields, {key})")


def write(field: Field, name: Code, shape: Shape, nullable: bool) -> Iterator[Code]:
    key, is_null = text(field.wire_name), Code(f"is_{name}_null") if nullable else FALSE
    if field.access is Access.READ_ONLY:
        yield Code(f"a_fields.set_read_only ({key})")
    put = "put_required" if is_needed(field) else "put"
    if is_text(shape):
        yield Code(f"a_fields.{put}_text ({key}, {name}, {is_null})")
    elif isinstance(shape, Basic) and shape.name in _WRITERS:
        yield Code(f"a_fields.{put}_{_WRITERS[shape.name]} ({key}, {name}, has_{name}, {is_null})")
    elif shape == Basic(ANY):
        yield Code(f"a_fields.{put} ({key}, {name}, False)")
    elif isinstance(shape, OfClass):
        yield Code(f"a_fields.{put}_value ({key}, {name}, {is_null})")
    else:
        yield Code(f"{name}_codec.{put} (a_fields, {key}, {name}, {is_null})")


def is_needed(field: Field) -> bool:
    """Whether callers must set a field."""
    return isinstance(field.presence, Required) and field.access is not Access.READ_ONLY


def further_needed(record: Record, base: Record | None) -> Iterator[Code]:
    """The lines that say of fields of the base that this record needs them, where the base does not."""
    needed = {each.wire_name for each in record.fields if is_needed(each)}
    for each in base.fields if base else ():
        if each.wire_name in needed and not is_needed(each):
            yield Code(f"a_fields.need ({text(each.wire_name)})")
