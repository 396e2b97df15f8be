"""What a caller gives and gets: the arguments of an operation in order, its answer, its events.

In: operations and declarations. Out: the same in terms of a call, still without a name or type of any language.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import Enum as PythonEnum
from enum import auto

from generator.model.declarations import (
    Access,
    Alias,
    ByTag,
    Declaration,
    Enum,
    Field,
    Record,
    Required,
    Union,
)
from generator.model.docs import Doc
from generator.model.operations import OBJECTS, Content, ContentKind, Operation, Parameter, Response
from generator.model.types import (
    ANY,
    JsonText,
    Kind,
    ListOf,
    Literal,
    Named,
    Nullable,
    Scalar,
    TypeId,
    TypeRef,
)
from generator.values import dataclass

_CONCRETE = {
    ContentKind.JSON: "application/json",
    ContentKind.XML: "application/xml",
    ContentKind.TEXT: "text/plain",
    ContentKind.BINARY: "application/octet-stream",
    ContentKind.MULTIPART: "multipart/form-data",
    ContentKind.PARTS: "multipart/mixed",
}
_TEXTS = (
    *(Kind.STRING, Kind.DATE, Kind.DATE_TIME, Kind.UUID, Kind.DECIMAL),
    *(Kind.BYTES, Kind.BASE64URL, Kind.BASE16),
)
FORMS = (ContentKind.FORM, ContentKind.MULTIPART)
STREAMS = (ContentKind.EVENT_STREAM, ContentKind.JSON_LINES, ContentKind.PARTS)
_ENVELOPE = {"comment", "data", "event", "id", "retry"}

Declarations = Mapping[TypeId, Declaration]


class Role(PythonEnum):
    """What an argument becomes: a parameter, a field of a form body, or the whole body."""

    PARAMETER = auto()
    FIELD = auto()
    BODY = auto()


@dataclass(frozen=True, slots=True)
class Given:
    """One argument of a call."""

    role: Role
    source: Parameter | Field | Content
    type: TypeRef
    required: bool
    doc: Doc

    @property
    def place(self) -> str:
        """Where it is sent: path, query, header, cookie or form; nothing for a whole body."""
        match self.source:
            case Parameter():
                return self.source.place.value
            case Field():
                return "form"
            case Content():
                return ""


def given(operation: Operation, declarations: Declarations) -> tuple[Given, ...]:
    """Everything a caller gives, in document order: parameters, then the fields of a form or the body."""
    content = body_content(operation)
    fields = form_fields(content, declarations)
    parameters = (
        Given(Role.PARAMETER, each, each.type, each.required, each.doc)
        for each in operation.parameters
    )
    if fields is not None:
        members = (
            Given(Role.FIELD, each, each.type, isinstance(each.presence, Required), each.doc)
            for each in fields
        )
        return (*parameters, *members)
    if content is None or operation.body is None:
        return tuple(parameters)
    body = operation.body
    return (*parameters, Given(Role.BODY, content, content.type, body.required, body.doc))


def keyword_fields(
    operation: Operation, declarations: Declarations
) -> Iterator[tuple[Record, Field]]:
    """The fields of the objects that the body of an operation can be, each of which may be given by its name."""
    for content in operation.body.contents if operation.body else ():
        if content.kind in OBJECTS:
            for record in _records(content.type, declarations, set()):
                yield from ((record, each) for each in record.fields)


def _records(type_: TypeRef, declarations: Declarations, seen: set[TypeId]) -> Iterator[Record]:
    """The records that a type can be, subtypes included."""
    found = followed(type_, declarations)
    if found is None or found.id in seen:
        return
    seen.add(found.id)
    inner: Iterable[TypeRef] = ()
    if isinstance(found, Record):
        yield found
        inner = [Named(each.type) for each in (found.subtypes.values if found.subtypes else ())]
    elif isinstance(found, Union):
        inner = [each.type for each in found.variants]
    for each in inner:
        yield from _records(each, declarations, seen)


def body_content(operation: Operation) -> Content | None:
    """The way in which the body is written, where there is one: the preferred one."""
    body = operation.body
    return body.contents[0] if body and body.contents else None


def sent_type(content: Content) -> str:
    """The media type that a body says it has: where the document gives a range, one of it."""
    media_type = content.media_type
    return (
        _CONCRETE.get(content.kind, "application/octet-stream") if "*" in media_type else media_type
    )


def form_fields(content: Content | None, declarations: Declarations) -> tuple[Field, ...] | None:
    """The fields of a form or multipart body of a record that are sent; nothing for any other body."""
    if content is None or content.kind not in FORMS:
        return None
    record = followed(content.type, declarations)
    if not isinstance(record, Record):
        return None
    return tuple(each for each in record.fields if each.access is not Access.READ_ONLY)


def followed(type_: TypeRef, declarations: Declarations) -> Declaration | None:
    """The declaration that a type leads to, through aliases and null."""
    match type_:
        case Nullable(inner):
            return followed(inner, declarations)
        case Named(id_):
            found = declarations[id_]
            return followed(found.type, declarations) if isinstance(found, Alias) else found
        case _:
            return None


def successes(operation: Operation) -> tuple[Response, ...]:
    """The answers that mean success: the 2xx ones, else the default, else whatever is said about redirects."""
    for prefix in ("2", "default", "3"):
        found = tuple(each for each in operation.responses if each.status.startswith(prefix))
        if found:
            return found
    return ()


def answer(response: Response) -> Content | None:
    """The content that a call gives back most likely: the JSON one where there is a choice."""
    return next(iter(answers(response)), None)


def answers(response: Response) -> tuple[Content, ...]:
    """The contents that a call gives back, JSON first; a stream only where there is nothing else, as it is asked for on
    purpose."""
    ranked = sorted(response.contents, key=lambda each: _RANKS.get(each.kind, _OTHERS))
    whole = tuple(each for each in ranked if each.kind not in STREAMS)
    return whole or tuple(ranked)


_RANKS = {
    ContentKind.JSON: 0,
    ContentKind.XML: 1,
    ContentKind.BINARY: 2,
    ContentKind.JSON_LINES: 4,
    ContentKind.PARTS: 4,
    ContentKind.EVENT_STREAM: 5,
}
_OTHERS = 3


def tag_of(type_: TypeRef, declarations: Declarations) -> str:
    """The property that tells the variants of a union apart, if one does."""
    found = followed(type_, declarations)
    if not isinstance(found, Union) or not isinstance(found.choice, ByTag):
        return ""
    return found.choice.tag.field


def is_text(type_: TypeRef, declarations: Declarations) -> bool:
    """Whether every value of the type is a text in JSON."""
    match type_:
        case Scalar(kind):
            return kind in _TEXTS
        case JsonText():
            return True
        case Literal(values):
            return all(isinstance(each, str) for each in values)
        case Nullable(inner):
            return is_text(inner, declarations)
        case Named(id_):
            return _is_text(declarations[id_], declarations)
        case _:
            return False


def _is_text(declaration: Declaration, declarations: Declarations) -> bool:
    match declaration:
        case Alias(type=aliased):
            return is_text(aliased, declarations)
        case Enum(kind=kind):
            return kind in _TEXTS
        case Union(variants=variants):
            return all(is_text(each.type, declarations) for each in variants)
        case _:
            return False


def is_envelope(type_: TypeRef, declarations: Declarations) -> bool:
    """Whether the type describes server-sent events with their `event` and `data`, not only the data."""
    found = followed(type_, declarations)
    if isinstance(found, Union):
        return all(is_envelope(each.type, declarations) for each in found.variants)
    return isinstance(found, Record) and _is_envelope(found.fields)


def item_type(type_: TypeRef, declarations: Declarations) -> TypeRef:
    """The type of what a list holds, behind null and aliases; anything where the type is no list."""
    match type_:
        case ListOf(item):
            return item
        case Nullable(inner):
            return item_type(inner, declarations)
        case Named(id_):
            found = declarations[id_]
            return item_type(found.type, declarations) if isinstance(found, Alias) else ANY
        case _:
            return ANY


def _is_envelope(fields: tuple[Field, ...]) -> bool:
    names = {each.wire_name for each in fields}
    return "data" in names and (names <= _ENVELOPE or {"event", "data"} <= names)
