"""The same API with XML as text, for a language whose clients read and write none.

In: an `Api`. Out: one without a content of kind XML, and where these stood. Knows no language.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.diagnostics import Location
from generator.model.operations import Api, Body, Content, ContentKind, Operation, Response
from generator.model.types import Kind, Scalar


def without_xml(api: Api) -> Api:
    """The API whose callers read and write XML themselves."""
    if not places(api):
        return api
    services = (
        replace(each, operations=tuple(map(_operation, each.operations))) for each in api.services
    )
    return replace(api, services=tuple(services), xml={})


def places(api: Api) -> tuple[Location, ...]:
    """Where a content is XML, each once, in document order."""
    return tuple(dict.fromkeys(each.at for each in contents(api) if each.kind is ContentKind.XML))


def contents(api: Api) -> Iterator[Content]:
    """All bodies and answers, in document order."""
    for service in api.services:
        for operation in service.operations:
            yield from operation.body.contents if operation.body else ()
            for response in operation.responses:
                yield from response.contents


def _operation(operation: Operation) -> Operation:
    return replace(
        operation,
        body=_body(operation.body) if operation.body else None,
        responses=tuple(map(_response, operation.responses)),
    )


def _body(body: Body) -> Body:
    return replace(body, contents=tuple(map(_content, body.contents)))


def _response(response: Response) -> Response:
    return replace(response, contents=tuple(map(_content, response.contents)))


def _content(content: Content) -> Content:
    if content.kind is not ContentKind.XML:
        return content
    examples = tuple(each for each in content.examples if isinstance(each, str))
    return replace(
        content, kind=ContentKind.TEXT, type=Scalar(Kind.STRING), examples=examples, xml=None
    )
