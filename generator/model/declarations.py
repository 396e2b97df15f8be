"""The named types of an API: records, enums, unions and aliases.

A closed sum. `name` is the raw name in the document's own words (a component key, or words made from the place of
use); how a target spells it is decided there. `named` tells a component of the document from an anonymous type.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

from generator.diagnostics import Location
from generator.model.docs import Doc
from generator.model.types import (
    ANY,
    UNCONSTRAINED,
    Constraints,
    Json,
    Keys,
    Kind,
    Rules,
    TypeId,
    TypeRef,
)
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Required:
    """The field must be there."""


@dataclass(frozen=True, slots=True)
class Optional:
    """The field may be absent, and nothing is assumed then."""


@dataclass(frozen=True, slots=True)
class Default:
    """The field may be absent; the server then assumes `value`. A client never sends it unasked."""

    value: Json


Presence: TypeAlias = Required | Optional | Default


class Access(StrEnum):
    """In which direction a field travels."""

    BOTH = "both"
    READ_ONLY = "read-only"
    WRITE_ONLY = "write-only"
    ASKED = "required in requests"
    """Both, but answers may lack it though it is required: the document says no more of it."""


@dataclass(frozen=True, slots=True)
class Field:
    """One member of a record; `wire_name` is its key in JSON. `examples` come from the document. What is `conditional` has
    the type only where a condition holds, and else may be anything. `called` is another name that the user gives it.
    """

    wire_name: str
    type: TypeRef
    presence: Presence
    access: Access
    doc: Doc
    examples: tuple[Json, ...]
    at: Location
    conditional: bool = False
    called: str = ""

    @property
    def name(self) -> str:
        """What targets make a name of."""
        return self.called or self.wire_name

    @property
    def is_sure(self) -> bool:
        """Whether each answer has it."""
        lacking = self.access in (Access.WRITE_ONLY, Access.ASKED)
        return isinstance(self.presence, Required) and not lacking


@dataclass(frozen=True, slots=True)
class TagValue:
    """One value of a tag and the type it announces."""

    value: str | int | bool
    type: TypeId


@dataclass(frozen=True, slots=True)
class Tag:
    """A field whose value announces the type: `field` is its JSON key. `default` is the type of an object that has none of
    the values, or no such field."""

    field: str
    values: tuple[TagValue, ...]
    default: TypeId | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """An object with known fields. `extra` is the type of further entries (`None`: nothing is said of them, or, where
    `closed`, there must be none); `patterns` are those of keys (ECMA-262, found anywhere in the key), with the types
    that stand behind such keys, known fields included.
    `base` is the record whose subtype this is; `subtypes` tells by which tag a base's subtypes are known.
    `fields` are all of them, the base's included."""

    id: TypeId
    name: str
    named: bool
    doc: Doc
    fields: tuple[Field, ...]
    extra: TypeRef | None
    base: TypeId | None
    subtypes: Tag | None
    examples: tuple[Json, ...]
    at: Location
    closed: bool = False
    patterns: tuple[tuple[str, TypeRef], ...] = ()
    rules: Rules | None = None

    @property
    def further(self) -> tuple[TypeRef, ...]:
        """The types that the document gives to entries which are no fields."""
        own = () if self.extra is None else (self.extra,)
        return (*(type_ for _, type_ in self.patterns), *own)

    @property
    def keys(self) -> Keys | None:
        """What the keys of such entries say of them, where they say anything."""
        rest = None if self.closed else (self.extra or ANY)
        return Keys(self.patterns, rest) if self.patterns else None


@dataclass(frozen=True, slots=True)
class EnumValue:
    """One known value; `name` is the raw name, from the document where it gives one."""

    name: str
    value: str | int | float | bool
    doc: Doc


@dataclass(frozen=True, slots=True)
class Enum:
    """Known values of one scalar kind. Values that are not listed may come, and must survive, where `open`; those that
    are sent fulfil the `constraints`. It is `closed` where the document does not say that more may be sent.
    """

    id: TypeId
    name: str
    named: bool
    doc: Doc
    kind: Kind
    values: tuple[EnumValue, ...]
    open: bool
    at: Location
    constraints: Constraints = UNCONSTRAINED
    closed: bool = False


@dataclass(frozen=True, slots=True)
class ByTag:
    """A tag field tells the variant."""

    tag: Tag


@dataclass(frozen=True, slots=True)
class ByShape:
    """The JSON type (string, number, array, object …) tells the variant."""


@dataclass(frozen=True, slots=True)
class ByTrying:
    """Variants overlap: the one that fits best is it."""


Choice: TypeAlias = ByTag | ByShape | ByTrying


@dataclass(frozen=True, slots=True)
class Variant:
    """One alternative of a union; `name` is a raw name for it within the union."""

    name: str
    type: TypeRef


@dataclass(frozen=True, slots=True)
class Union:
    """A value of one of several types."""

    id: TypeId
    name: str
    named: bool
    doc: Doc
    variants: tuple[Variant, ...]
    choice: Choice
    examples: tuple[Json, ...]
    at: Location
    rules: Rules | None = None


@dataclass(frozen=True, slots=True)
class Alias:
    """A name for a type that is none of the others: a list, a map, a constrained scalar."""

    id: TypeId
    name: str
    named: bool
    doc: Doc
    type: TypeRef
    examples: tuple[Json, ...]
    at: Location


Declaration: TypeAlias = Record | Enum | Union | Alias
