"""Types and conversions, spelled as Eiffel: what an attribute, an argument or a result is declared as, and how its values
become JSON and come of it.

In: a kind of value and the names. Out: `Code`. Codecs, and what holds a value that could not be Void, are the runtime's.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import assert_never

from generator.model.declarations import Field, Record
from generator.model.types import TypeId, TypeRef
from generator.targets.code import Code
from generator.targets.eiffel.spelling.directions import is_always, is_same_feature
from generator.targets.eiffel.spelling.families import Families
from generator.targets.eiffel.spelling.kinds import (
    ANY,
    BOOLEAN,
    EXPANDED,
    FILE,
    INTEGER,
    NATURAL,
    OCTETS,
    REAL,
    TEXT,
    Basic,
    Declarations,
    Many,
    Maybe,
    OfClass,
    Shape,
    item_kind,
    kind_of,
)
from generator.targets.eiffel.spelling.names import Names
from generator.targets.eiffel.spelling.runtime import Runtime
from generator.values import dataclass

FILES = Many(Basic(FILE))
TEXTS = Many(Basic(TEXT))

_CLASSES = {
    TEXT: "STRING_32",
    INTEGER: "INTEGER_64",
    NATURAL: "NATURAL_64",
    REAL: "REAL_64",
    BOOLEAN: "BOOLEAN",
    OCTETS: "STRING_8",
    ANY: "JSON_VALUE",
}
_WIDER: dict[Shape, Code] = {
    Basic(TEXT): Code("READABLE_STRING_GENERAL"),
    Basic(OCTETS): Code("READABLE_STRING_8"),
}
"""What an argument may be, where that is more than the type."""
_WRITERS = {
    TEXT: "json_text",
    INTEGER: "json_integer",
    NATURAL: "json_natural",
    REAL: "json_real",
    BOOLEAN: "json_boolean",
}


@cache
def _holders(runtime: Runtime) -> Mapping[str, Code]:
    """The classes whose instances hold a value that could not be Void."""
    return {
        INTEGER: runtime.API_INTEGER,
        NATURAL: runtime.API_NATURAL,
        REAL: runtime.API_NUMBER,
        BOOLEAN: runtime.API_BOOLEAN,
    }


@cache
def _codecs(runtime: Runtime) -> Mapping[str, Code]:
    """What reads and writes values that are of no class of the document."""
    return {
        TEXT: runtime.API_TEXT_CODEC,
        INTEGER: runtime.API_INTEGER_CODEC,
        NATURAL: runtime.API_NATURAL_CODEC,
        REAL: runtime.API_REAL_CODEC,
        BOOLEAN: runtime.API_BOOLEAN_CODEC,
        OCTETS: runtime.API_OCTETS_CODEC,
        FILE: runtime.API_FILE_CODEC,
        ANY: runtime.API_ANY_CODEC,
    }


@dataclass(frozen=True, slots=True)
class Codec:
    """An object between a type and JSON: its class, and the call that makes it (empty where none is needed)."""

    type: Code
    make: Code

    @property
    def made(self) -> Code:
        """A creation expression."""
        return Code(f"create {{{self.type}}}{self.make}")


@dataclass(frozen=True, slots=True)
class Speller:
    """Spells types. `made` are the declarations that callers make values of, `endless` and `apart` the fields, by record
    and key, that can be Void even though they are required."""

    names: Names
    declarations: Declarations
    families: Families
    made: frozenset[TypeId]
    endless: frozenset[tuple[TypeId, str]]
    apart: frozenset[tuple[TypeId, str]]

    @property
    def runtime(self) -> Runtime:
        """The classes that come with every client."""
        return self.names.runtime

    def is_attached(self, record: Record, field: Field) -> bool:
        """Whether the attribute of a field is never Void, or always set."""
        key = field.wire_name
        base = self.declarations[record.base] if record.base else None
        if isinstance(base, Record) and is_same_feature(record, base, key, self.names.fields):
            return self.is_attached(
                base, next(each for each in base.fields if each.wire_name == key)
            )
        if {(record.id, key)} & self.endless or (
            record.id in self.made and (record.id, key) in self.apart
        ):
            return False
        return is_always(field, record.id in self.made, self.declarations)

    def file_holders(self, shape: Shape) -> Iterator[tuple[Code, Shape]]:
        """The variants of a union that are files or lists of files: their classes, and which of both they hold."""
        leaves = self.families.leaves.get(shape.id) if isinstance(shape, OfClass) else None
        for each in leaves.holders if leaves else ():
            if each.shape in (FILES, Basic(FILE)):
                yield self.names.parts[each.union, each.suffix], each.shape

    def text_holder(self, shape: Shape) -> Code | None:
        """The variant of a union that holds a text, if there is one."""
        leaves = self.families.leaves.get(shape.id) if isinstance(shape, OfClass) else None
        for each in leaves.holders if leaves else ():
            if is_text(each.shape):
                return self.names.parts[each.union, each.suffix]
        return None

    def kind(self, type_: TypeRef) -> Shape:
        """What the type is."""
        return kind_of(type_, self.declarations)

    def item(self, type_: TypeRef) -> Shape:
        """What the type is where null is a value like others, as in a list."""
        return item_kind(type_, self.declarations)

    def type_text(self, shape: Shape) -> Code:
        """The type of an attribute or result, without `detachable`."""
        match shape:
            case Basic(name):
                return self.runtime.API_FILE if name == FILE else Code(_CLASSES[name])
            case Many(of, is_table):
                return Code(f"{'STRING_TABLE' if is_table else 'LIST'} [{self.type_text(of)}]")
            case Maybe(of):
                return Code(f"detachable {self.type_text(of)}")
            case OfClass(id_):
                return self.names.classes[id_]
            case _:
                assert_never(shape)

    def argument_text(self, shape: Shape, required: bool) -> Code:
        """The type of an argument: anything that becomes one of the type, or Void where it may be left out."""
        if not required and is_expanded(shape):
            return Code(f"detachable {self.holder(shape)}")
        found = _WIDER.get(shape) or self.given_list(shape) or self.type_text(shape)
        return found if required else Code(f"detachable {found}")

    def given_list(self, shape: Shape) -> Code | None:
        """The type of an argument that is a list: manifest arrays conform to it, and lists."""
        if not (isinstance(shape, Many) and is_list(shape)):
            return None
        item = _WIDER[shape.of] if shape == TEXTS else self.type_text(shape.of)
        return Code(f"READABLE_INDEXABLE [{item}]")

    def holder(self, shape: Shape) -> Code:
        """The class whose instances hold a value that could not be Void."""
        assert isinstance(shape, Basic)
        return _holders(self.runtime)[shape.name]

    def codec(self, shape: Shape) -> Codec:
        """What reads and writes values of the type."""
        match shape:
            case Basic(name):
                return Codec(_codecs(self.runtime)[name], Code(""))
            case Many(of, is_table):
                kind = self.runtime.API_MAP_CODEC if is_table else self.runtime.API_LIST_CODEC
                return Codec(
                    Code(f"{kind} [{self.type_text(of)}]"), Code(f".make ({self.codec(of).made})")
                )
            case Maybe(of):
                return Codec(
                    Code(f"{self.runtime.API_NULLABLE_CODEC} [{self.type_text(of)}]"),
                    Code(f".make ({self.codec(of).made})"),
                )
            case OfClass(id_):
                return self._class_codec(id_)
            case _:
                assert_never(shape)

    def _class_codec(self, id_: str) -> Codec:
        if (id_, "CODEC") in self.names.parts:
            return Codec(self.names.parts[id_, "CODEC"], Code(""))
        assert isinstance(self.declarations[id_], Record)
        of = self.names.classes[id_]
        return Codec(Code(f"{self.runtime.API_MODEL_CODEC} [{of}]"), Code(""))

    def encoded(self, value: Code, shape: Shape) -> Code:
        """An expression in a service: the JSON of a value that is there."""
        match shape:
            case Basic(name) if name in _WRITERS:
                return Code(f"{_WRITERS[name]} ({value})")
            case Basic(name) if name == ANY:
                return value
            case OfClass():
                return Code(f"{value}.to_request")
            case _ if shape == TEXTS:
                return Code(f"json_texts ({value})")
            case Many(is_table=False):
                return Code(f"({self.codec(shape).made}).array ({value}, True)")
            case _:
                return Code(f"({self.codec(shape).made}).encoded ({value}, True)")


def holds_records(shape: Shape) -> bool:
    """Whether there are values of a class in it, which may lack something."""
    match shape:
        case Many(of) | Maybe(of):
            return holds_records(of)
        case OfClass():
            return True
        case Basic():
            return False
        case _:
            assert_never(shape)


def is_expanded(shape: Shape) -> bool:
    """Whether values of it are never Void."""
    return isinstance(shape, Basic) and shape.name in EXPANDED


def is_list(shape: Shape) -> bool:
    """Whether values of it are lists."""
    return isinstance(shape, Many) and not shape.is_table


def is_text(shape: Shape) -> bool:
    """Whether values of it are texts."""
    return shape == Basic(TEXT)
