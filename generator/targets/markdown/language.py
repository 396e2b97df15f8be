"""What a target tells the pages about its language.

In: nothing. Out: the protocol that a target implements, and the values it answers with: plain text, escaped by nobody
yet. The pages know by these alone how a client in that language is called.
"""

from __future__ import annotations

from typing import NamedTuple, Protocol

from generator.model.declarations import (
    Declaration,
    Default,
    Field,
    Optional,
    Presence,
    Record,
    Required,
)
from generator.model.docs import Doc
from generator.model.operations import Content, Parameter, Service
from generator.model.types import Json, TypeId, TypeRef
from generator.values import dataclass


class Piece(NamedTuple):
    """A part of a type's text; `page` is that of the declaration that it names, if it names one that has a page."""

    text: str
    page: str | None = None


@dataclass(frozen=True, slots=True)
class Input:
    """An argument of an operation, required if `presence` says so; `spelled` where its type has a text of its own,
    `place` where it is not the body as a whole: path, query, header, cookie or form."""

    name: str
    wire_name: str
    type: TypeRef
    presence: Presence
    doc: Doc
    spelled: tuple[Piece, ...] = ()
    place: str = ""


def presence(source: Parameter | Field | Content, *, required: bool) -> Presence:
    """Whether an argument made of this has to be given, and what counts where it is not."""
    if required:
        return Required()
    if isinstance(source, Field):
        return source.presence
    default = source.default if isinstance(source, Parameter) else None
    return Optional() if default is None else Default(default)


@dataclass(frozen=True, slots=True)
class Form:
    """Another way to call an operation: what it is, and code."""

    title: str
    example: str


@dataclass(frozen=True, slots=True)
class Call:
    """How an operation is called. `result` is `()` where nothing comes back. `stream` and `pages` are the names of the
    forms that give the events of its stream, and the items of all its pages; empty where there is none.
    """

    name: str
    signature: str
    inputs: tuple[Input, ...]
    result: tuple[Piece, ...]
    stream: str = ""
    pages: str = ""


class Language(Protocol):
    """A target, as far as its pages go."""

    @property
    def code(self) -> str:
        """What a fenced block of it is called: `python`."""

    @property
    def column(self) -> str:
        """What it calls an operation: the head of the first column of a service's page."""

    @property
    def has_responses(self) -> bool:
        """Whether the page of a service lists the answers of an operation."""

    @property
    def raises(self) -> str:
        """The head of the column that says what a failed call comes to."""

    def failure(self, status: str) -> str:
        """What a call comes to that is answered with this status: a code, a range such as `4XX`, or `default`."""

    def begin(self) -> None:
        """A page begins: its examples are the same whatever other pages are made."""

    def service_title(self, service: Service) -> str:
        """The heading of a service's page."""

    def service_name(self, service: Service) -> str:
        """What the client calls a service."""

    def service_page(self, service: Service) -> str:
        """The name of the page's file."""

    def verb(self, method: str) -> str:
        """An HTTP method, as its pages write it."""

    def call(self, service: Service, index: int) -> Call:
        """One operation of a service."""

    def example(self, service: Service, index: int) -> str:
        """A program that calls it, or nothing."""

    def forms(self, service: Service, index: int) -> tuple[Form, ...]:
        """What it has to show besides: its stream, its pages; most have none."""

    def model_name(self, declaration: Declaration) -> str:
        """What the client calls a declaration."""

    def model_page(self, id_: TypeId) -> str | None:
        """The name of the page's file, for declarations that have a page."""

    def model_example(self, declaration: Declaration) -> str:
        """Code that makes and reads a value, or nothing."""

    def model_remark(self, declaration: Declaration) -> str:
        """How a value is used that is not told by its tables, in Markdown; or nothing."""

    def field_name(self, record: Record, wire_name: str) -> str:
        """What the client calls a field."""

    def value_name(self, declaration: Declaration, index: int) -> str:
        """What the client calls a value of an enum."""

    def type_text(self, type_: TypeRef) -> tuple[Piece, ...]:
        """A type, as the tables of the pages show it."""

    def field_type(self, record: Record, field: Field, type_: TypeRef) -> tuple[Piece, ...]:
        """The type of a field, as the table of its record shows it; `type_` is what to say of it."""

    def variant_type(self, union: Declaration, type_: TypeRef) -> tuple[Piece, ...]:
        """What a value of the type is as a variant of `union`."""

    def literal(self, value: Json) -> str:
        """A value, as it is written in code."""
