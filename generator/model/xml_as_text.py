"""The same API with XML as text, for a language whose clients read and write none.

In: an `Api`. Out: one without a content of kind XML, and where these stood. Knows no language.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Location
from generator.model.operations import Api, Body, Content, ContentKind, Operation, Response
from generator.model.types import Kind, Scalar
from generator.model.xml_examples import XmlExamples
from generator.values import replace


def without_xml(api: Api) -> Api:
    """The API whose callers read and write XML themselves."""
    if not places(api):
        return api
    samples = XmlExamples(api)
    services = (
        replace(each, operations=tuple(_operation(one, samples) for one in each.operations))
        for each in api.services
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


def _operation(operation: Operation, samples: XmlExamples) -> Operation:
    return replace(
        operation,
        body=_body(operation.body, samples) if operation.body else None,
        responses=tuple(_response(each, samples) for each in operation.responses),
    )


def _body(body: Body, samples: XmlExamples) -> Body:
    contents = (_content(each, samples.text(each, sending=True)) for each in body.contents)
    return replace(body, contents=tuple(contents))


def _response(response: Response, samples: XmlExamples) -> Response:
    contents = (_content(each, samples.text(each, sending=False)) for each in response.contents)
    return replace(response, contents=tuple(contents))


def _content(content: Content, sampled: str) -> Content:
    """The content as text, which has what callers write themselves for an example."""
    if content.kind is not ContentKind.XML:
        return content
    examples = [each for each in content.examples if isinstance(each, str)]
    return replace(
        content,
        kind=ContentKind.TEXT,
        type=Scalar(Kind.STRING),
        examples=(*examples, *([sampled] if sampled else [])),
        xml=None,
    )
