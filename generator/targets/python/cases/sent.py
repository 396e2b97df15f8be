"""What a test expects to be sent: the request line, headers, cookies and the body, as `model/wire` says it.

In: an operation and its arguments with their samples. Out: arguments of a case.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model import wire
from generator.model.calling import Role, sent_type
from generator.model.declarations import Field
from generator.model.exchanges import path_and_query
from generator.model.operations import (
    Api,
    Content,
    ContentKind,
    Operation,
    Parameter,
    Place,
)
from generator.model.samples import Raw
from generator.model.types import Json
from generator.model.xml import XmlShape
from generator.model.xml_wire import xml_text
from generator.targets.code import Code
from generator.targets.python.cases.arguments import sent_content
from generator.targets.python.cases.sample_literals import literal, octets_or_text
from generator.targets.python.package.signatures import Argument
from generator.targets.python.spelling.expressions import (
    entry,
    keyword,
    mapping,
)
from generator.targets.python.spelling.literals import text, value

JSON = "application/json"
_OCTETS = "Hello!"
"""What the file of a test holds, where a form has no files."""


def body(operation: Operation, given: list[tuple[Argument, Json]], api: Api) -> Iterator[Code]:
    """The body as it arrives, and its media type where that is not JSON's."""
    content = sent_content(operation, given)
    fields = [(each, sampled) for each, sampled in given if each.role is not Role.PARAMETER]
    if content is None or not fields:
        return
    if content.kind in (ContentKind.FORM, ContentKind.MULTIPART):
        yield keyword(Code("form"), _form(content, fields))
    elif content.kind is ContentKind.JSON:
        yield keyword(Code("body"), literal(fields[0][1]))
    elif content.kind is ContentKind.XML and content.xml is not None:
        yield from _xml_body(content.xml, fields[0][1], api)
    else:
        yield Code(f"body={octets_or_text(content, fields[0][1])}")
    sent = (_named_type(given) or sent_type(content)).partition(";")[0]
    if content.kind is ContentKind.TEXT and sent.endswith("json"):  # a header says so
        yield Code(f"sent={octets_or_text(content, fields[0][1])}")
    if sent != JSON:
        yield Code(f"content_type={text(sent)}")


def _xml_body(shape: XmlShape, sampled: Json, api: Api) -> Iterator[Code]:
    """The value, and the element that it is sent as."""
    yield keyword(Code("body"), literal(sampled))
    yield Code(f"sent={text(xml_text(shape, sampled, api.xml))}")


def request_line(operation: Operation, given: list[tuple[Argument, Json]]) -> str:
    """Method, path and query as they are sent."""
    parameters = [
        (each.source, sampled) for each, sampled in given if isinstance(each.source, Parameter)
    ]
    return f"{operation.method} {path_and_query(operation, parameters)}"


def places(given: list[tuple[Argument, Json]]) -> Iterator[Code]:
    """Headers and cookies, where there are any."""
    headers: list[Code] = []
    cookies: list[Code] = []
    has_body = any(each.role is not Role.PARAMETER for each, _ in given)
    of_body = {"content-length", *(["content-type"] if has_body else [])}
    for argument, sampled in given:
        source = argument.source
        if isinstance(source, Parameter) and source.place is Place.HEADER:
            if source.wire_name.lower() in of_body:
                continue  # who sends a body knows its length, and what separates its parts
            written = text(wire.in_header(source, sampled))
            headers.append(entry(text(source.wire_name), written))
        elif isinstance(source, Parameter) and source.place is Place.COOKIE:
            pairs = wire.in_cookie(source, sampled)
            cookies += [entry(text(name), value(each)) for name, each in pairs]
    if headers:
        yield keyword(Code("headers"), mapping(headers, apart=True))
    if cookies:
        yield keyword(Code("cookies"), mapping(cookies, apart=True))


def _form(content: Content, fields: list[tuple[Argument, Json]]) -> Code:
    """The fields of a form as they arrive, repeated ones as lists."""
    found: dict[str, list[Json]] = {}
    for argument, sampled in fields:
        members = {argument.source.wire_name: sampled} if isinstance(argument.source, Field) else {}
        if argument.role is Role.BODY and isinstance(sampled, dict):
            members = sampled
        for name, each in members.items():
            for key, written in wire.in_form(content.parts, name, each):
                is_text = isinstance(written, Raw) and content.kind is ContentKind.FORM
                found.setdefault(key, []).append(_OCTETS if is_text else written)
    entries = [
        entry(text(key), literal(values if len(values) > 1 else values[0]))
        for key, values in found.items()
    ]
    return mapping(entries, apart=True)


def _named_type(given: list[tuple[Argument, Json]]) -> str | None:
    """The media type that an argument of the operation names."""
    for each, sampled in given:
        source = each.source
        name = source.wire_name if isinstance(source, Parameter) else ""
        if each.role is Role.PARAMETER and name.lower() == "content-type" and sampled:
            return str(sampled)
    return None
