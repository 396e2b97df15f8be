"""Operations: one at a time, each a whole or not at all.

In: an Operation Object. Out: a model operation; what cannot be expressed in it has become `Unknown` with a diagnostic,
the operation itself is never dropped. Knows no language.
"""

from __future__ import annotations

from generator.diagnostics.progress import working_on
from generator.meaning import anonymous
from generator.meaning.calls.bodies import body, responses
from generator.meaning.calls.parameters import parameters
from generator.meaning.calls.servers import servers
from generator.meaning.calls.switches import switch
from generator.meaning.docs import doc_of_operation
from generator.meaning.paging.pages import pagination
from generator.meaning.store import Store
from generator.model.calling import STREAMS, sent_type
from generator.model.operations import (
    Body,
    Operation,
    Parameter,
    Place,
    Response,
    Security,
    Stream,
)
from generator.openapi import objects
from generator.openapi.parse_operations import METHODS
from generator.values import replace


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
            parameters=tuple(_with_type(each, sent) for each in given),
            body=sent,
            responses=answered,
            stream=_stream(sent, given, answered, store),
            security=_security(source, store),
            servers=servers(source.servers, store.diagnostics),
            doc=doc_of_operation(source),
            at=source.at,
            shared_id=source.shared_id,
        )
        return replace(built, pagination=pagination(built, store))


def _with_type(parameter: Parameter, sent: Body | None) -> Parameter:
    """A header that names the type of the body has that of the preferred one for its first example."""
    is_header = parameter.place is Place.HEADER and parameter.wire_name.lower() == "content-type"
    if not is_header or sent is None or not sent.contents:
        return parameter
    return replace(parameter, examples=(sent_type(sent.contents[0]), *parameter.examples))


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
    return Stream(streams[0], switch(sent, parameters, store)) if streams else None
