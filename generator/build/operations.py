"""Operations: one at a time, each a whole or not at all.

In: an Operation Object. Out: a model operation; what cannot be expressed in it has become `Unknown` with a diagnostic,
the operation itself is never dropped. Knows no language.
"""

from __future__ import annotations

from dataclasses import replace

from generator.build import anonymous
from generator.build.bodies import body, responses
from generator.build.docs import doc_of_operation
from generator.build.pagination import pagination
from generator.build.parameters import parameters
from generator.build.servers import servers
from generator.build.store import Store
from generator.diagnostics.progress import working_on
from generator.model.declarations import Record
from generator.model.operations import (
    Body,
    Content,
    ContentKind,
    Operation,
    Response,
    Security,
    Stream,
)
from generator.model.types import Named
from generator.openapi import objects

_STREAMS = (ContentKind.EVENT_STREAM, ContentKind.JSON_LINES)
_SWITCH = "stream"


def operation(source: objects.Operation, store: Store) -> Operation:
    """The whole operation, with the security that is in force for it."""
    name = anonymous.operation_name(source)
    with working_on(name):
        sent = body(source, store)
        answered = responses(source, store)
        built = Operation(
            name=name,
            method=source.method.upper(),
            path=source.path,
            parameters=parameters(source, store),
            body=sent,
            responses=answered,
            stream=_stream(sent, answered, store),
            security=_security(source, store),
            servers=servers(source.servers),
            doc=doc_of_operation(source),
            at=source.at,
        )
        return replace(built, pagination=pagination(built, store))


def _security(source: objects.Operation, store: Store) -> Security:
    stated = store.document.security if source.security is None else source.security
    return tuple(tuple(each) for each in stated) or ((),)


def _stream(sent: Body | None, answered: tuple[Response, ...], store: Store) -> Stream | None:
    """The stream among the successful answers, and the field of the body that asks for it where both are possible."""
    contents = [
        each
        for response in answered
        if response.status.startswith("2")
        for each in response.contents
    ]
    streams = [each for each in contents if each.kind in _STREAMS]
    if not streams:
        return None
    is_choice = len(streams) < len(contents) or _has_switch(sent, store)
    return Stream(streams[0], _SWITCH if is_choice and _has_switch(sent, store) else None)


def _has_switch(sent: Body | None, store: Store) -> bool:
    return sent is not None and any(_has_field(each, store) for each in sent.contents)


def _has_field(content: Content, store: Store) -> bool:
    declared = store.declaration(content.type.id) if isinstance(content.type, Named) else None
    return isinstance(declared, Record) and any(
        each.wire_name == _SWITCH for each in declared.fields
    )
