"""How a field of a record becomes JSON and comes of it: the lines of `read_fields` and `write_fields`.

In: a field, its name and its shape. Out: lines of `Code`, and the codec where one is needed.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.declarations import Access, Field, Record
from generator.targets.code import Code
from generator.targets.eiffel.spelling.directions import is_needed
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
from generator.targets.eiffel.spelling.literals import shared_text, text
from generator.targets.eiffel.spelling.types import Speller, is_expanded
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
    TEXT: "_text",
    INTEGER: "_integer",
    NATURAL: "_natural",
    REAL: "_real",
    BOOLEAN: "_boolean",
    ANY: "",
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
    reader of fields. Each line asks, and changes nothing that is asked."""

    name: Code
    wire_name: str
    shape: Shape
    codec: Code

    def required(self) -> Code:
        """The line that sets it whatever has come."""
        return self._line("required_", "required_field")

    def optional(self, nullable: bool, needed: bool) -> Iterator[Code]:
        """The lines that set it if it has come; what is `needed`, they say to whoever notes what is missing."""
        if needed:
            yield Code(f"a_fields.need ({shared_text(self.wire_name)})")
        if nullable:
            yield Code(f"is_{self.name}_null := a_fields.is_null ({shared_text(self.wire_name)})")
        yield self._line("", "field")
        if isinstance(self.shape, Basic) and is_expanded(self.shape):
            kind = _SIMPLE[self.shape.name]
            yield Code(f"has_{self.name} := a_fields.is_{kind} ({shared_text(self.wire_name)})")

    def _line(self, prefix: str, by_codec: str) -> Code:
        key = shared_text(self.wire_name)
        kind = self.shape.name if isinstance(self.shape, Basic) else ""
        if kind in _SIMPLE:
            return Code(f"{self.name} := a_fields.{prefix}{_SIMPLE[kind]} ({key})")
        return Code(f"{self.name} := {self.codec}.{by_codec} (a_fields, {key})")


def write(field: Field, name: Code, shape: Shape, nullable: bool, attached: bool) -> Iterator[Code]:
    """The lines that write a field: what is attached has to be there, anything else is written if it is."""
    key = text(field.wire_name)
    if field.access is Access.READ_ONLY:
        yield Code(f"a_fields.set_read_only ({key})")
    if attached:
        yield _put("put_required", shape, name, key)
        return
    if is_needed(field):
        yield Code(f"a_fields.need ({key})")
    is_null = Code(f"is_{name}_null") if nullable else FALSE
    has = (Code(f"has_{name}"),) if is_expanded(shape) else ()
    yield _put("put", shape, name, key, *has, is_null)


def _put(feature: str, shape: Shape, name: Code, key: Code, *told: Code) -> Code:
    """The call that writes a value."""
    kind = shape.name if isinstance(shape, Basic) else ""
    given = Code(", ").joined((key, name, *told))
    if kind in _WRITERS:
        return Code(f"a_fields.{feature}{_WRITERS[kind]} ({given})")
    if isinstance(shape, OfClass):
        return Code(f"a_fields.{feature}_value ({given})")
    return Code(f"{name}_codec.{feature} (a_fields, {given})")


def further_needed(record: Record, base: Record | None) -> Iterator[Code]:
    """The lines that say of fields of the base that this record needs them, where the base does not."""
    needed = {each.wire_name for each in record.fields if is_needed(each)}
    for each in base.fields if base else ():
        if each.wire_name in needed and not is_needed(each):
            yield Code(f"a_fields.need ({text(each.wire_name)})")
