"""What a method takes and gives: the arguments of an operation in order, and the type of its answer.

In: an operation of the model and the names. Out: a `Signature`, still in types of the model, for code and pages alike.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

from generator.model.declarations import Alias, Declaration, Field, Record, Required, Union
from generator.model.docs import Doc
from generator.model.operations import Content, ContentKind, Operation, Parameter, Response
from generator.model.types import ListOf, MapOf, Named, Nullable, TypeId, TypeRef
from generator.targets.code import Code
from generator.targets.python.names import FORMS, Names, arguments


class Role(Enum):
    """What an argument becomes: a parameter, a field of a form body, or the whole body."""

    PARAMETER = auto()
    FIELD = auto()
    BODY = auto()


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a method."""

    name: Code
    role: Role
    source: Parameter | Field | Content
    type: TypeRef
    required: bool
    doc: Doc


@dataclass(frozen=True, slots=True)
class Signature:
    """The arguments, required ones first; `takes_keywords` when the body may be given field by field."""

    arguments: tuple[Argument, ...]
    takes_keywords: bool

    @property
    def body(self) -> Argument | None:
        """The argument that is the whole body, if there is one."""
        return next((each for each in self.arguments if each.role is Role.BODY), None)


def signature(
    operation: Operation, names: Names, declarations: Mapping[TypeId, Declaration]
) -> Signature:
    """The arguments of a method: parameters in document order, then the body; then required ones first."""
    content = operation.body.contents[0] if operation.body and operation.body.contents else None
    fields = form_fields(content, declarations)
    body = content if content is not None and fields is None else None
    sources: list[Parameter | Field | Content] = [
        *operation.parameters,
        *(fields or ()),
        *([body] if body else []),
    ]
    spelled = arguments([_wanted(each, names) for each in sources])
    every = [
        _argument(name, source, operation) for name, source in zip(spelled, sources, strict=True)
    ]
    takes_keywords = (
        body is not None and body.kind is ContentKind.JSON and is_object(body.type, declarations)
    )
    return Signature(tuple(sorted(every, key=lambda each: not each.required)), takes_keywords)


def form_fields(
    content: Content | None, declarations: Mapping[TypeId, Declaration]
) -> tuple[Field, ...] | None:
    """The fields of a form or multipart body of a record; nothing for any other body."""
    if content is None or content.kind not in FORMS:
        return None
    record = _followed(content.type, declarations)
    return record.fields if isinstance(record, Record) else None


def is_object(type_: TypeRef, declarations: Mapping[TypeId, Declaration]) -> bool:
    """Whether a value can be given as keywords: a record, a map, or a union with such a variant."""
    match type_:
        case MapOf():
            return True
        case Named(id_):
            found = declarations[id_]
            if isinstance(found, Union):
                return any(
                    isinstance(each.type, Named | MapOf) and is_object(each.type, declarations)
                    for each in found.variants
                )
            return isinstance(found, Record) or (
                isinstance(found, Alias) and is_object(found.type, declarations)
            )
        case _:
            return False


def _followed(type_: TypeRef, declarations: Mapping[TypeId, Declaration]) -> Declaration | None:
    if isinstance(type_, Nullable):
        return _followed(type_.type, declarations)
    if not isinstance(type_, Named):
        return None
    found = declarations[type_.id]
    return _followed(found.type, declarations) if isinstance(found, Alias) else found


def _wanted(source: Parameter | Field | Content, names: Names) -> str:
    return _body_name(source.type, names) if isinstance(source, Content) else source.wire_name


def _body_name(type_: TypeRef, names: Names) -> str:
    match type_:
        case Named(id_) if id_ in names.classes:
            return names.classes[id_].module
        case ListOf(item) | Nullable(item):
            return _body_name(item, names)
        case _:
            return "body"


def _argument(name: Code, source: Parameter | Field | Content, operation: Operation) -> Argument:
    match source:
        case Parameter():
            return Argument(name, Role.PARAMETER, source, source.type, source.required, source.doc)
        case Field():
            required = isinstance(source.presence, Required)
            return Argument(name, Role.FIELD, source, source.type, required, source.doc)
        case Content():
            body = operation.body
            assert body is not None
            return Argument(name, Role.BODY, source, source.type, body.required, body.doc)


def successes(operation: Operation) -> tuple[Response, ...]:
    """The answers that mean success: the 2xx ones, else the default, else whatever is said about redirects."""
    for prefix in ("2", "default", "3"):
        found = tuple(each for each in operation.responses if each.status.startswith(prefix))
        if found:
            return found
    return ()


def answer(response: Response) -> Content | None:
    """The content that a method gives back: the JSON one where there is a choice."""
    ranked = sorted(response.contents, key=lambda each: _RANKS.get(each.kind, 2))
    return ranked[0] if ranked else None


_RANKS = {
    ContentKind.JSON: 0,
    ContentKind.BINARY: 1,
    ContentKind.EVENT_STREAM: 4,
    ContentKind.JSON_LINES: 3,
}
