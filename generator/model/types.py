"""The types that a value of the API can have, without a word of OpenAPI or of a programming language.

A closed sum: consume it with `match` that ends in `assert_never`. A declaration is referred to by id, never by
pointer, so recursive types are ordinary. Nullability is in the type; absence is in a field's presence.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from typing import TypeAlias

from generator.values import dataclass

Json: TypeAlias = "None | bool | int | float | str | list[Json] | dict[str, Json]"
TypeId: TypeAlias = str


class Kind(StrEnum):
    """What a scalar is. BYTES is base64 inside JSON, BASE64URL and BASE16 are octets in other alphabets (RFC 4648, 5 and
    8); BINARY is raw octets, such as a file."""

    ANY = "any"
    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    FLOAT = "float"
    DECIMAL = "decimal"
    BOOLEAN = "boolean"
    NULL = "null"
    DATE = "date"
    DATE_TIME = "date-time"
    UUID = "uuid"
    BYTES = "bytes"
    BASE64URL = "base64url"
    BASE16 = "base16"
    BINARY = "binary"


@dataclass(frozen=True, slots=True)
class Rules:
    """What a value must fulfil besides its type and limits, in keywords of JSON Schema (draft 2020-12) that refer to
    nothing; patterns are ECMA-262."""

    schema: Mapping[str, Json] = field(hash=False)


@dataclass(frozen=True, slots=True)
class Constraints:
    """What a value must fulfil besides its type; `None` where nothing is said. Sizes count characters, items or entries."""

    minimum: int | float | None = None
    maximum: int | float | None = None
    above: int | float | None = None
    below: int | float | None = None
    multiple_of: int | float | None = None
    min_size: int | None = None
    max_size: int | None = None
    pattern: str | None = None
    unique: bool = False
    rules: Rules | None = None


UNCONSTRAINED = Constraints()


@dataclass(frozen=True, slots=True)
class Scalar:
    """A value without parts. `format` is the document's own word for it, for documentation only."""

    kind: Kind
    constraints: Constraints = UNCONSTRAINED
    format: str | None = None


@dataclass(frozen=True, slots=True)
class JsonText:
    """A text that is JSON, of a type whose values are no texts; `or_null` tells that the JSON may be null. The constraints
    are those of the text."""

    content: TypeRef
    or_null: bool = False
    constraints: Constraints = UNCONSTRAINED


@dataclass(frozen=True, slots=True)
class Literal:
    """Exactly one of these values; with one value, a constant."""

    values: tuple[str | int | float | bool, ...]


@dataclass(frozen=True, slots=True)
class ListOf:
    """Any number of items of one type."""

    item: TypeRef
    constraints: Constraints = UNCONSTRAINED


@dataclass(frozen=True, slots=True)
class TupleOf:
    """A list whose first members have a type each; `rest` is that of further ones (`None`: there are none). A member
    may be absent, with all that follow it, from the constraints' `min_size` on."""

    items: tuple[TypeRef, ...]
    rest: TypeRef | None
    constraints: Constraints = UNCONSTRAINED


@dataclass(frozen=True, slots=True)
class Keys:
    """What the keys of a map say of its values: patterns (ECMA-262, found anywhere in the key) with the type of each;
    `rest` is the type behind keys that no pattern fits (`None`: there are none)."""

    patterns: tuple[tuple[str, TypeRef], ...]
    rest: TypeRef | None


@dataclass(frozen=True, slots=True)
class MapOf:
    """String keys, values of one type; `keys` tells which of its variants stands behind which key."""

    value: TypeRef
    constraints: Constraints = UNCONSTRAINED
    keys: Keys | None = None


@dataclass(frozen=True, slots=True)
class Nullable:
    """The type, or null."""

    type: TypeRef


@dataclass(frozen=True, slots=True)
class Named:
    """A declaration of the Api."""

    id: TypeId


@dataclass(frozen=True, slots=True)
class Unknown:
    """Any value, because the document's type could not be expressed; `why` says it in a sentence."""

    why: str


TypeRef: TypeAlias = (
    Scalar | JsonText | Literal | ListOf | TupleOf | MapOf | Nullable | Named | Unknown
)

ANY = Scalar(Kind.ANY)
