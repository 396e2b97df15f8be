"""What describes an API as a whole; versions."""

from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics, InputError
from generator.openapi import parse
from tests.openapi.documents import bundle, document

WHOLE = """\
info:
  title: T
  version: 1.0.0
  summary: S
  description: D
  contact: {name: N, url: U, email: E}
  license: {name: L, url: M}
servers:
  - url: https://{region}.example.com
    description: first
    variables:
      region: {default: eu, enum: [eu, us], description: R}
tags: [{name: a, description: A}, {name: b}]
security: [{bearer: []}]
components:
  securitySchemes:
    bearer: {type: http, scheme: bearer, bearerFormat: JWT, description: B}
    key: {$ref: "#/components/securitySchemes/real"}
    real: {type: apiKey, in: query, name: k}
    open: {type: openIdConnect, openIdConnectUrl: https://id}
    tls: {type: mutualTLS}
    oauth:
      type: oauth2
      flows:
        x-other: {}
        authorizationCode: {authorizationUrl: a, tokenUrl: t, refreshUrl: r, scopes: {read: Read, write: }}
        clientCredentials: {tokenUrl: t, scopes: {}}
"""


def test_info_servers_and_tags(tmp_path: Path) -> None:
    parsed = document(tmp_path, WHOLE)
    info = parsed.info
    assert (info.title, info.version, info.summary, info.description) == ("T", "1.0.0", "S", "D")
    assert (info.contact_name, info.contact_url, info.contact_email) == ("N", "U", "E")
    assert (info.license_name, info.license_url) == ("L", "M")
    (server,) = parsed.servers
    (variable,) = server.variables
    assert variable.is_text
    assert (server.url, server.description) == ("https://{region}.example.com", "first")
    assert (variable.name, variable.default, variable.enum) == ("region", "eu", ("eu", "us"))
    assert [(tag.name, tag.description) for tag in parsed.tags] == [("a", "A"), ("b", None)]


def test_security(tmp_path: Path) -> None:
    parsed = document(tmp_path, WHOLE)
    schemes = parsed.security_schemes
    assert parsed.security == ({"bearer": ()},)
    assert list(schemes) == ["bearer", "key", "real", "open", "tls", "oauth"]
    bearer, key = schemes["bearer"], schemes["key"]
    assert (bearer.http_scheme, bearer.bearer_format, bearer.description) == ("bearer", "JWT", "B")
    assert (key.name, key.type, key.place, key.parameter) == ("key", "apiKey", "query", "k")
    assert schemes["open"].open_id_connect_url == "https://id"
    client, code = schemes["oauth"].flows
    assert (client.name, code.name) == ("clientCredentials", "authorizationCode")
    assert (code.authorization_url, code.token_url, code.refresh_url) == ("a", "t", "r")
    assert code.scopes == {"read": "Read", "write": ""}


def test_a_document_may_say_nothing(tmp_path: Path) -> None:
    parsed = document(tmp_path, "")
    assert (parsed.info.title, parsed.servers, parsed.security) == ("", (), ())
    assert parsed.schemas == {} and parsed.components == {}


@pytest.mark.parametrize(
    "version", ["3.0.0", "3.0.4", "3.1.0", "3.1.2", "3.2.0", "3.1.0-rc1", "3.1"]
)
def test_supported_versions(tmp_path: Path, version: str) -> None:
    assert document(tmp_path, f"openapi: {version}\npaths: {{}}").version == version[:3]


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("swagger: '1.2'", "V102", "Swagger 1.2"),
        ("swaggerVersion: 1.1", "V102", "Swagger 1.1"),
        ("opanapi: 3.1.0", "V101", "not an OpenAPI document"),
        ("a: 1", "V101", "not an OpenAPI document"),
    ],
)
def test_other_documents(tmp_path: Path, text: str, code: str, words: str) -> None:
    diagnostics = Diagnostics()
    resolved = bundle(tmp_path, text, diagnostics)
    with pytest.raises(InputError) as raised:
        parse(resolved, diagnostics)
    (problem,) = raised.value.diagnostics
    assert problem.code == code and words in problem.message
    assert problem.hint and str(problem.at).endswith("main.yaml:1:1")


@pytest.mark.parametrize(
    ("written", "shown"),
    [("3.3.0", "3.3.0"), ("3", "3"), ("{}", "an object"), ("", "null"), ("true", "a boolean")],
)
def test_an_unknown_version_is_read_as_the_newest(tmp_path: Path, written: str, shown: str) -> None:
    diagnostics = Diagnostics()
    parsed = parse(bundle(tmp_path, f"openapi: {written}", diagnostics), diagnostics)
    (problem,) = diagnostics.items
    assert parsed.version == "3.2"
    assert problem.code == "V103" and f"'{shown}'" in problem.message
    assert str(problem.at).endswith("main.yaml:1:1")


def test_a_repeated_operation_id_gets_a_free_number_and_names_both_places(tmp_path: Path) -> None:
    diagnostics = Diagnostics()
    text = """
openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /a:
    get: {operationId: x}
    put: {operationId: x}
    post: {operationId: x-2}
    patch: {operationId: '-'}
    head: {operationId: '-'}
webhooks:
  w:
    post: {operationId: x}
"""
    parsed = parse(bundle(tmp_path, text, diagnostics), diagnostics)
    every = [*parsed.operations, *parsed.webhooks]
    assert [each.operation_id for each in every] == ["x", "x_3", "x-2", "-", "-", "x_4"]
    assert [each.shared_id for each in every] == ["", "x", "", "", "", "x"]
    put, _ = diagnostics.warnings
    assert put.code == "V104" and "'x_3'" in put.message
    assert str(put.at).endswith("main.yaml:7:11") and "main.yaml:6:11" in put.hint


VARIABLES = """\
servers:
  - url: https://h
    variables:
      port: {default: 8443, enum: [443, 8443, 8443]}
      secure: {default: true}
      version: {enum: [1.10, "2"], default: 1.10}
      tenth:
        default: 0.10 # 0.1
      bare: {description: B}
"""


def test_values_of_server_variables_are_used_as_they_are_spelled(tmp_path: Path) -> None:
    (server,) = document(tmp_path, VARIABLES).servers
    found = {each.name: (each.default, each.enum, each.is_text) for each in server.variables}
    assert found == {
        "port": ("8443", ("443", "8443"), False),
        "secure": ("true", (), False),
        "version": ("1.10", ("1.10", "2"), False),
        "tenth": ("0.10", (), False),
        "bare": (None, (), True),
    }
