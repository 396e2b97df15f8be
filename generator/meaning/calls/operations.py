"""Operations: one at a time, each a whole or not at all.

In: an Operation Object. Out: a model operation; what cannot be expressed in it has become `Unknown` with a diagnostic,
the operation itself is never dropped. Knows no language.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.progress import working_on
from generator.meaning import anonymous
from generator.meaning.calls.bodies import body, responses
from generator.meaning.calls.parameters import parameters
from generator.meaning.calls.servers import servers
from generator.meaning.docs import doc_of_operation
from generator.meaning.paging.pages import pagination
from generator.meaning.store import Store
from generator.model.calling import STREAMS
from generator.model.declarations import Alias, Declaration, Enum, Field, Record
from generator.model.operations import (
    Body,
    Operation,
    Parameter,
    Response,
    Security,
    Stream,
    Switch,
)
from generator.model.types import Kind, Literal, Named, Nullable, Scalar, TypeRef
from generator.openapi import objects
from generator.openapi.parse_operations import METHODS
from generator.values import replace

_SWITCH, _FORMAT = "stream", "sse"


def operation(source: objects.Operation, store: Store) -> Operation:
    """The whole operation, with the security that is in force for it."""
    name = anonymous.operation_name(source)
    with working_on(name, source.at):
        given = parameters(source, store)
        sent = body(source, store)
        answered = responses(source, store)
        built = Operation(
            name=name,
            method=source.method.upper() if source.method in METHODS else source.method,
            path=source.path,
            parameters=given,
            body=sent,
            responses=answered,
            stream=_stream(sent, given, answered, store),
            security=_security(source, store),
            servers=servers(source.servers, store.diagnostics),
            doc=doc_of_operation(source),
            at=source.at,
        )
        return replace(built, pagination=pagination(built, store))


def _security(source: objects.Operation, store: Store) -> Security:
    stated = store.document.security if source.security is None else source.security
    return tuple(tuple(each) for each in stated) or ((),)


def _stream(
    sent: Body | None,
    parameters: tuple[Parameter, ...],
    answered: tuple[Response, ...],
    store: Store,
) -> Stream | None:
    """The stream among the successful answers, and what asks for it where an answer may also be whole."""
    contents = [
        each
        for response in answered
        if response.status.startswith("2")
        for each in response.contents
    ]
    streams = [each for each in contents if each.kind in STREAMS]
    return Stream(streams[0], _switch(sent, parameters, store)) if streams else None


def _switch(sent: Body | None, parameters: tuple[Parameter, ...], store: Store) -> Switch | None:
    """The first member of the body, else the first parameter, that is called `stream` and is true or false, or whose
    name begins like that and that can be `sse`."""
    members = [(each.wire_name, each.type) for each in _fields(sent, store)]
    members += [(each.wire_name, each.type) for each in parameters]
    for name, type_ in members:
        if name == _SWITCH and _is_boolean(type_, store):
            return Switch(name, True)
        if name.startswith(_SWITCH) and _FORMAT in _values(type_, store):
            return Switch(name, _FORMAT)
    return None


def _fields(sent: Body | None, store: Store) -> Iterator[Field]:
    for content in sent.contents if sent else ():
        declared = _declared(content.type, store)
        if isinstance(declared, Record):
            yield from declared.fields


def _is_boolean(type_: TypeRef, store: Store) -> bool:
    match type_:
        case Nullable(inner):
            return _is_boolean(inner, store)
        case (
            Scalar(Kind.BOOLEAN)
            | Literal((True,))
            | Literal((True, False))
            | Literal((False, True))
        ):
            return True
        case _:
            declared = _declared(type_, store)
            if isinstance(declared, Enum):
                return declared.kind is Kind.BOOLEAN
            return isinstance(declared, Alias) and _is_boolean(declared.type, store)


def _values(type_: TypeRef, store: Store) -> tuple[object, ...]:
    """The values that a type lists."""
    match type_:
        case Nullable(inner):
            return _values(inner, store)
        case Literal(values):
            return values
        case _:
            declared = _declared(type_, store)
            return (
                tuple(each.value for each in declared.values) if isinstance(declared, Enum) else ()
            )


def _declared(type_: TypeRef, store: Store) -> Declaration | None:
    return store.declaration(type_.id) if isinstance(type_, Named) else None
