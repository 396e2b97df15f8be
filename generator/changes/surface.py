"""What a caller sees of a client: the value that two of which are compared.

In: nothing. Out: frozen values of the model's types and of names as a target spells them, without a text of the document.
Each says where it stands, as far as that is known: a surface that was read back from a client's folder knows no places.
`old` are names that something had before, by which programs can still call it, `said` is a digest of what the document says
for people about a thing and its parts.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from generator.diagnostics import Location
from generator.model.declarations import Access
from generator.model.types import Json, Kind, TypeId, TypeRef
from generator.targets.spelled import Manner
from generator.values import dataclass

Place: TypeAlias = "Location | None"


@dataclass(frozen=True, slots=True)
class Member:
    """A field of a record. `presence` is required, optional or default, `default` the JSON that the server assumes."""

    wire_name: str
    called: str
    type: TypeRef
    presence: str
    default: Json
    access: Access
    conditional: bool
    deprecated: bool
    at: Place
    old: tuple[str, ...] = ()

    @property
    def required(self) -> bool:
        """Whether it must be there."""
        return self.presence == "required"


@dataclass(frozen=True, slots=True)
class RecordOf:
    """An object. `extra` and `patterns` are the types of further entries, `base` is the type that it is a subtype of."""

    fields: tuple[Member, ...]
    extra: TypeRef | None
    patterns: tuple[tuple[str, TypeRef], ...]
    closed: bool
    base: TypeId | None
    subtypes: tuple[TypeId, ...]


@dataclass(frozen=True, slots=True)
class Value:
    """A value of an enum, and what it is called."""

    value: str | int | float | bool
    called: str
    old: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EnumOf:
    """Known values. `closed`: no others can be sent."""

    kind: Kind
    values: tuple[Value, ...]
    closed: bool


@dataclass(frozen=True, slots=True)
class UnionOf:
    """One of several types; `tag` is the field that tells which, or empty."""

    variants: tuple[TypeRef, ...]
    tag: str


@dataclass(frozen=True, slots=True)
class AliasOf:
    """A name for another type."""

    type: TypeRef


Content: TypeAlias = RecordOf | EnumOf | UnionOf | AliasOf


@dataclass(frozen=True, slots=True)
class Declared:
    """A type with a name: `key` is its id, `name` the document's own word for it, `called` what a program writes, which is
    empty where it can write nothing."""

    key: TypeId
    name: str
    called: str
    named: bool
    deprecated: bool
    said: int
    content: Content
    at: Place
    old: tuple[str, ...] = ()

    @property
    def shown(self) -> str:
        """What it is called to people."""
        return self.called or self.name


@dataclass(frozen=True, slots=True)
class Argument:
    """What a caller gives: a parameter, a field of a form, or a whole body (`place` says which)."""

    called: str
    wire_name: str
    place: str
    style: str
    type: TypeRef
    required: bool
    default: Json
    deprecated: bool
    at: Place
    old: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Written:
    """A body in one media type."""

    media_type: str
    kind: str
    type: TypeRef


@dataclass(frozen=True, slots=True)
class Answer:
    """What comes back for a status."""

    status: str
    contents: tuple[Written, ...]
    headers: tuple[tuple[str, TypeRef, bool], ...]


@dataclass(frozen=True, slots=True)
class Streamed:
    """The type of an event, and what asks for a stream (`stream=true`), or nothing."""

    type: TypeRef
    kind: str
    switch: str
    end: str


@dataclass(frozen=True, slots=True)
class Paged:
    """How a list goes on, the type of its items, and the path of these in an answer."""

    style: str
    item: TypeRef
    items: str


@dataclass(frozen=True, slots=True)
class Reached:
    """A method by which callers get to an operation: of which service (by its class), what it and its stream are called,
    and its arguments in the order in which they are given."""

    service: str
    method: str
    stream: str


@dataclass(frozen=True, slots=True)
class Call:
    """An operation; `key` is its method and path, `resources` are the names of it in the resource tree; `old` ones have
    their class before them (`PetsApi.list_pets`)."""

    key: str
    name: str
    reached: tuple[Reached, ...]
    resources: tuple[str, ...]
    arguments: tuple[Argument, ...]
    body: tuple[Written, ...]
    answers: tuple[Answer, ...]
    stream: Streamed | None
    paged: Paged | None
    security: tuple[tuple[str, ...], ...]
    servers: tuple[str, ...]
    deprecated: bool
    said: int
    at: Place
    old: tuple[str, ...] = ()

    @property
    def shown(self) -> str:
        """What it is called to people."""
        return f"{self.reached[0].service}.{self.reached[0].method}" if self.reached else self.key


@dataclass(frozen=True, slots=True)
class Server:
    """Where the API can be reached; variables with their default and known values."""

    url: str
    variables: tuple[tuple[str, str | None, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Scheme:
    """A way to authenticate: `how` says what a caller has to know of it; `called` is the keyword of its credential."""

    name: str
    how: str
    called: str


@dataclass(frozen=True, slots=True)
class Surface:
    """A whole client. `calls` by method and path, `types` by the id that the types of the model have, `webhooks` the type
    of the body of each, `event` that of any. `version` is that of the document."""

    target: str
    package: str
    client: str
    title: str
    version: str
    said: int
    calls: Mapping[str, Call]
    types: Mapping[TypeId, Declared]
    servers: tuple[Server, ...]
    schemes: tuple[Scheme, ...]
    webhooks: tuple[tuple[str, TypeRef], ...]
    event: TypeId | None
    manner: Manner
