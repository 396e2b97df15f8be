"""Octets whose type is a text (base64 and its like) are that text in forms, as in JSON; a file is as it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.generated import generated, imported
from tests.loopback import Server

SPEC = """\
openapi: 3.0.3
info: {title: Encoded forms, version: "1"}
servers: [{url: "https://forms.example"}]
paths:
  /parts:
    post:
      operationId: sendParts
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema: {$ref: "#/components/schemas/Form"}
            encoding: {typed: {contentType: image/png}, json: {contentType: application/json}}
      responses: {"204": {description: ok}}
  /fields:
    post:
      operationId: sendFields
      requestBody:
        required: true
        content: {application/x-www-form-urlencoded: {schema: {$ref: "#/components/schemas/Form"}}}
      responses: {"204": {description: ok}}
components:
  schemas:
    Octets: {type: string, format: byte}
    Form:
      type: object
      properties:
        one: {$ref: "#/components/schemas/Octets"}
        many: {type: array, items: {type: string, format: byte}}
        typed: {type: string, format: byte}
        json: {type: string, format: byte}
        url: {type: string, format: base64url}
        file: {type: string, format: binary}
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("encoded_forms")
    (folder / "spec.yaml").write_text(SPEC)
    generated(folder / "spec.yaml", folder, "encoded_forms_client")
    return imported(folder, "encoded_forms_client")


@pytest.fixture
def api(package: Any, server: Server) -> Iterator[Any]:
    with package.ApiClient(package.Configuration(host=server.url, retries=0)) as client:
        yield package.DefaultApi(client)


@pytest.mark.parametrize("octets", [b"Hello", "SGVsbG8="])
def test_in_parts(api: Any, server: Server, octets: bytes | str) -> None:
    api.send_parts(one=octets, many=[octets, octets], typed=octets, json=octets)
    body = server.last.body.replace(b"\r\n", b"\n")
    for name in (b"one", b"many"):
        assert b'form-data; name="%s"\n\nSGVsbG8=\n' % name in body
    assert body.count(b'name="many"') == 2
    assert b'name="typed"\nContent-Type: image/png\n\nSGVsbG8=\n' in body
    assert b'name="json"\nContent-Type: application/json\n\n"SGVsbG8="\n' in body
    assert b"filename" not in body


def test_a_file_and_another_alphabet_in_parts(api: Any, server: Server) -> None:
    api.send_parts(file=b"\xfb\xff", url=b"\xfb\xff")
    body = server.last.body.replace(b"\r\n", b"\n")
    assert b'filename="file"' in body and b"\n\n\xfb\xff\n" in body
    assert b'name="url"\n\n-_8=\n' in body


@pytest.mark.parametrize("octets", [b"Hello", "SGVsbG8="])
def test_in_fields(api: Any, server: Server, octets: bytes | str) -> None:
    api.send_fields(one=octets, many=[octets, octets], file=b"\xfb")
    assert server.last.body == b"one=SGVsbG8%3D&many=SGVsbG8%3D&many=SGVsbG8%3D&file=%FB"
