"""How the content of a media type is written, and what is no form."""

from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics
from generator.model.calling import sent_type
from generator.model.operations import Content, ContentKind
from tests.meaning.documents import api, only

TEXT, BINARY, JSON = ContentKind.TEXT, ContentKind.BINARY, ContentKind.JSON
XML = ContentKind.XML
FORM, MULTIPART = ContentKind.FORM, ContentKind.MULTIPART
STRING, OCTETS = "{type: string}", "{type: string, format: binary}"
EITHER = "{oneOf: [{type: string}, {type: string, format: binary}]}"
OBJECT = "{type: object, properties: {a: {type: integer}}}"
NAMED = "{type: object, xml: {name: a}, properties: {a: {type: integer}}}"
URLENCODED = "application/x-www-form-urlencoded"


def contents(folder: Path, media_type: str, schema: str, problems: Diagnostics) -> list[Content]:
    """The content of a body and of an answer."""
    inside = "{}" if schema == "-" else f"{{schema: {schema}}}"
    content = f"content: {{'{media_type}': {inside}}}"
    built = api(
        folder,
        "servers: [{url: https://example.com}]\npaths: {/a: {post: {operationId: a, requestBody: {"
        f"{content}}}, responses: {{'200': {{description: ok, {content}}}}}}}}}}}\n",
        problems,
    )
    operation = only(built)
    assert operation.body is not None
    return [operation.body.contents[0], operation.responses[0].contents[0]]


@pytest.mark.parametrize(
    ("media_type", "schema", "sent", "read"),
    [
        ("application/graphql", STRING, TEXT, TEXT),
        ("application/x-unknown", STRING, TEXT, TEXT),
        ("application/x-unknown", "{type: integer}", TEXT, TEXT),
        ("application/x-unknown", "{type: string, enum: [a, b]}", TEXT, TEXT),
        ("application/x-unknown", "{type: [string, 'null']}", TEXT, TEXT),
        ("application/x-unknown", "{type: string, format: byte}", TEXT, TEXT),
        ("application/x-unknown", "{allOf: [{type: string}]}", TEXT, TEXT),
        ("application/x-unknown", EITHER, TEXT, TEXT),
        ("application/x-unknown", OCTETS, BINARY, BINARY),
        (
            "application/x-unknown",
            "{type: string, contentMediaType: application/octet-stream}",
            BINARY,
            BINARY,
        ),
        ("application/x-unknown", "{contentMediaType: image/png}", BINARY, BINARY),
        ("application/x-unknown", OBJECT, BINARY, BINARY),
        ("application/x-unknown", "-", BINARY, BINARY),
        ("application/octet-stream", STRING, TEXT, BINARY),
        ("image/png", STRING, TEXT, BINARY),
        ("application/json", OCTETS, BINARY, BINARY),
        ("application/json", STRING, JSON, JSON),
        ("text/json", OBJECT, JSON, JSON),
        ("application/*+json", OBJECT, JSON, JSON),
        ("application/vnd.x+json; charset=utf-8", OBJECT, JSON, JSON),
        ("*/*", OBJECT, JSON, JSON),
        ("*/*", "{}", JSON, JSON),
        ("*/*", STRING, TEXT, TEXT),
        ("*/*", "-", BINARY, BINARY),
        ("text/csv", OCTETS, BINARY, BINARY),
        ("text/html", "-", TEXT, TEXT),
        ("application/xml", NAMED, XML, XML),
        ("image/svg+xml", STRING, TEXT, TEXT),
        ("text/xml", "{}", TEXT, TEXT),
        (URLENCODED, STRING, TEXT, TEXT),
        (URLENCODED, OBJECT, FORM, FORM),
        ("multipart/form-data", OCTETS, BINARY, BINARY),
        ("multipart/form-data", "-", MULTIPART, MULTIPART),
    ],
)
def test_kinds(
    tmp_path: Path, media_type: str, schema: str, sent: ContentKind, read: ContentKind
) -> None:
    problems = Diagnostics()
    found = contents(tmp_path, media_type, schema, problems)
    assert [each.kind for each in found] == [sent, read]
    assert "*" not in sent_type(found[0])
    assert not problems.warnings


@pytest.mark.parametrize("media_type", [URLENCODED, "multipart/form-data", "multipart/mixed"])
@pytest.mark.parametrize("schema", [f"{{type: array, items: {OCTETS}}}", "{type: integer}"])
def test_a_form_without_names_is_warned_of(tmp_path: Path, media_type: str, schema: str) -> None:
    problems = Diagnostics()
    contents(tmp_path, media_type, schema, problems)
    assert {each.code for each in problems.warnings} == {"B313"}
    assert all(each.at and each.at.line > 1 for each in problems.warnings)


@pytest.mark.parametrize("media_type", ["application/json", "text/plain"])
def test_an_encoding_is_for_forms_alone(tmp_path: Path, media_type: str) -> None:
    encoding = "encoding: {a: {style: deepObject, explode: true}}"
    found = contents(tmp_path, media_type, f"{OBJECT}, {encoding}", Diagnostics())
    assert [each.parts for each in found] == [(), ()]


def test_a_form_has_an_encoding(tmp_path: Path) -> None:
    encoding = "encoding: {a: {style: deepObject, explode: true}}"
    found = contents(tmp_path, URLENCODED, f"{OBJECT}, {encoding}", Diagnostics())
    assert [each.wire_name for each in found[0].parts] == ["a"]
