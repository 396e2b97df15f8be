"""What Swagger 2.0 says, in the terms of OpenAPI 3."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics
from generator.openapi import Document, parse
from generator.openapi.objects import Operation, Schema
from generator.swagger import convert
from tests.openapi.documents import bundle, component, operation

HEAD = 'swagger: "2.0"\ninfo: {title: x, version: "1"}\n'


def converted(folder: Path, text: str, **others: str) -> Document:
    diagnostics = Diagnostics()
    read = bundle(
        folder, text if text.startswith("swagger") else HEAD + text, diagnostics, **others
    )
    parsed = parse(convert(read, diagnostics), diagnostics)
    assert diagnostics.items == ()
    return parsed


def urls(document: Document | Operation) -> list[str]:
    return [each.url for each in document.servers]


def bodies(found: Operation) -> list[str]:
    return [each.media_type for each in found.request_body.content] if found.request_body else []


def answers(found: Operation) -> list[str]:
    return [each.media_type for each in found.responses[0].content]


def target(document: Document, schema: Schema | None) -> Schema:
    assert schema is not None and schema.ref is not None
    return document.schemas[schema.ref]


@pytest.mark.parametrize("version", ['"2.0"', "2.0", "2", '"2"', '"2.0.0"'])
def test_the_version_may_be_a_number(tmp_path: Path, version: str) -> None:
    text = f"swagger: {version}\ndefinitions: {{A: {{type: string}}}}"
    assert converted(tmp_path, text).components.keys() == {"A"}


def test_json(tmp_path: Path) -> None:
    assert converted(tmp_path, 'swagger: "2.0"\n').operations == ()
    (tmp_path / "a.json").write_text('{"swagger": "2.0", "definitions": {"A": {}}}')
    diagnostics = Diagnostics()
    read = bundle(
        tmp_path, 'swagger: "2.0"\ndefinitions: {$ref: "a.json#/definitions"}', diagnostics
    )
    assert parse(convert(read, diagnostics), diagnostics).components.keys() == {"A"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("host: a.example", ["https://a.example"]),
        ("host: localhost:8080", ["http://localhost:8080"]),
        ("host: a.example\nbasePath: /v1/", ["https://a.example/v1"]),
        ("host: a.example\nbasePath: v1", ["https://a.example/v1"]),
        ("host: a.example\nbasePath: /", ["https://a.example"]),
        ("host: a.example\nschemes: [http, https]", ["http://a.example", "https://a.example"]),
        ("host: a.example\nschemes: [wss, http]", ["http://a.example"]),
        ("host: a.example\nschemes: [ws, wss]", ["http://a.example", "https://a.example"]),
        ("host: a.example\nschemes: []", ["https://a.example"]),
        ("host: http://a.example/", ["http://a.example"]),
        ("basePath: /v1", ["/v1"]),
        ("basePath: /", ["/"]),
        ("schemes: [https]", []),
    ],
)
def test_servers(tmp_path: Path, text: str, expected: list[str]) -> None:
    assert urls(converted(tmp_path, text)) == expected


def test_schemes_of_an_operation(tmp_path: Path) -> None:
    paths = "paths: {/a: {get: {operationId: a, schemes: [http], responses: {}}}}"
    document = converted(tmp_path, f"host: a.example\nbasePath: /v1\nschemes: [https]\n{paths}")
    assert urls(document) == ["https://a.example/v1"]
    assert urls(operation(document, "a")) == ["http://a.example/v1"]
    assert urls(operation(converted(tmp_path, paths), "a")) == []


def test_a_host_with_variables(tmp_path: Path) -> None:
    document = converted(
        tmp_path,
        """
host: ignored.example
basePath: /v1
x-ms-parameterized-host:
  hostTemplate: "{account}.a.example"
  parameters:
    - {name: account, in: path, type: string, required: true, enum: [x, y], default: x}
""",
    )
    assert urls(document) == ["https://{account}.a.example/v1"]
    (variable,) = document.servers[0].variables
    assert (variable.name, variable.default, variable.enum) == ("account", "x", ("x", "y"))


def test_paths_that_differ_by_their_query(tmp_path: Path) -> None:
    document = converted(
        tmp_path,
        """
paths: {/a: {get: {operationId: a, responses: {}}}}
x-ms-paths:
  /a?b=c:
    parameters: [{$ref: "#/parameters/P"}]
    get: {operationId: b, responses: {}}
parameters: {P: {name: p, in: query, type: string}}
""",
    )
    assert [each.path for each in document.operations] == ["/a", "/a?b=c"]
    assert [each.name for each in operation(document, "b").parameters] == ["p"]


def test_consumes_and_produces_are_replaced_as_a_whole(tmp_path: Path) -> None:
    document = converted(
        tmp_path,
        """
consumes: [application/xml]
produces: [application/xml, text/csv]
parameters: {B: {name: b, in: body, schema: {type: object}}}
responses: {R: {description: r, schema: {type: object}}}
paths:
  /a:
    parameters: [{$ref: "#/parameters/B"}]
    post: {operationId: all, responses: {200: {$ref: "#/responses/R"}}}
    put:
      operationId: own
      consumes: [application/merge-patch+json]
      produces: [application/hal+json]
      responses: {200: {$ref: "#/responses/R"}}
    patch: {operationId: none, consumes: [], produces: [], responses: {200: {$ref: "#/responses/R"}}}
""",
    )
    found = {each.operation_id: (bodies(each), answers(each)) for each in document.operations}
    assert found == {
        "all": (["application/xml"], ["application/xml", "text/csv"]),
        "own": (["application/merge-patch+json"], ["application/hal+json"]),
        "none": (["application/json"], ["application/json"]),
    }
    ids = {each.responses[0].content[0].schema.id for each in document.operations}  # type: ignore[union-attr]
    assert len(ids) == 1


@pytest.mark.parametrize(
    ("consumes", "fields", "expected"),
    [
        ("[]", "{name: a, in: formData, type: string}", ["application/x-www-form-urlencoded"]),
        ("[]", "{name: a, in: formData, type: file}", ["multipart/form-data"]),
        ("[]", "{name: a, in: formData, type: string, format: binary}", ["multipart/form-data"]),
        (
            "[]",
            "{name: a, in: formData, type: array, items: {type: file}}",
            ["multipart/form-data"],
        ),
        (
            "[multipart/form-data, application/x-www-form-urlencoded]",
            "{name: a, in: formData, type: string}",
            ["multipart/form-data", "application/x-www-form-urlencoded"],
        ),
        (
            "[application/x-www-form-urlencoded, multipart/form-data]",
            "{name: a, in: formData, type: file}",
            ["multipart/form-data"],
        ),
        ("[application/json, multipart/form-data]", "{name: a, in: body}", ["application/json"]),
        ("[multipart/form-data]", "{name: a, in: body}", ["multipart/form-data"]),
        ("[]", "{name: a, in: body, schema: {type: file}}", ["application/octet-stream"]),
        ("[]", "{name: a, in: body, schema: {type: string}}", ["application/json"]),
    ],
)
def test_media_types_of_bodies(
    tmp_path: Path, consumes: str, fields: str, expected: list[str]
) -> None:
    text = f"""
paths: {{/a: {{post: {{operationId: a, consumes: {consumes}, parameters: [{fields}], responses: {{}}}}}}}}
"""
    assert bodies(operation(converted(tmp_path, text), "a")) == expected


@pytest.mark.parametrize(
    ("produces", "answer", "expected"),
    [
        ("[image/png, application/json]", "schema: {type: file}", ["image/png"]),
        ("[application/json]", "schema: {type: file}", ["*/*"]),
        ("[]", "schema: {type: file}", ["application/octet-stream"]),
        ("[]", "schema: {type: string}, examples: {text/plain: hi}", ["text/plain"]),
        ("[]", "schema: {type: string}", ["application/json"]),
        ("[text/plain]", "headers: {}", []),
    ],
)
def test_media_types_of_answers(
    tmp_path: Path, produces: str, answer: str, expected: list[str]
) -> None:
    text = f"""
paths:
  /a: {{get: {{operationId: a, produces: {produces}, responses: {{200: {{description: d, {answer}}}}}}}}}
"""
    assert answers(operation(converted(tmp_path, text), "a")) == expected


def test_examples_of_answers_go_to_their_media_type(tmp_path: Path) -> None:
    document = converted(
        tmp_path,
        """
paths:
  /a:
    get:
      operationId: a
      produces: [application/json; charset=utf-8, text/plain]
      responses:
        200:
          description: d
          schema: {type: string}
          examples: {application/json: one, text/plain: two}
""",
    )
    content = operation(document, "a").responses[0].content
    assert [each.examples for each in content] == [("one",), ("two",)]


def test_parameters_bodies_and_answers_in_other_files(tmp_path: Path) -> None:
    document = converted(
        tmp_path,
        """
paths:
  /a: {$ref: "other.yaml#/a"}
  /b:
    post:
      operationId: b
      parameters: [{$ref: "#/paths/~1c/post/parameters/0"}]
      responses: {200: {description: d, schema: {$ref: "#/paths/~1c/post/parameters/0/schema"}}}
  /c:
    post:
      operationId: c
      parameters:
        - {name: x, in: body, required: true, schema: {type: object, properties: {y: {type: string}}}}
      responses: {default: {description: d}}
""",
        other="""
a:
  post:
    operationId: a
    parameters:
      - {$ref: "#/shared/limit"}
      - {$ref: "#/shared/body"}
    responses: {200: {$ref: "#/shared/answer"}}
shared:
  limit: {name: limit, in: query, type: integer, maximum: 9}
  body: {name: any, in: body, schema: {$ref: "#/definitions/Pet"}}
  answer: {description: d, schema: {$ref: "#/definitions/Pet"}}
definitions:
  Pet: {type: object, discriminator: kind, properties: {kind: {type: string, x-nullable: true}}}
""",
    )
    first, second, third = document.operations
    (limit,) = first.parameters
    assert limit.schema is not None and (limit.schema.types, limit.schema.maximum) == (
        ("integer",),
        9,
    )
    assert first.request_body is not None and second.request_body is not None
    assert third.request_body is not None
    pet = target(document, first.request_body.content[0].schema)
    assert pet is target(document, first.responses[0].content[0].schema)
    assert pet.discriminator is not None and pet.discriminator.property_name == "kind"
    assert pet.properties["kind"].types == ("string", "null")
    one = second.request_body.content[0].schema
    assert one is third.request_body.content[0].schema
    assert one is target(document, second.responses[0].content[0].schema)


def test_parameters_of_the_path_are_replaced(tmp_path: Path) -> None:
    document = converted(
        tmp_path,
        """
paths:
  /a:
    parameters:
      - {name: q, in: query, type: string}
      - {name: one, in: formData, type: string}
      - {name: two, in: formData, type: string}
    post:
      operationId: form
      parameters:
        - {name: q, in: query, type: integer}
        - {name: one, in: formData, type: integer, required: true}
      responses: {}
    put:
      operationId: body
      parameters: [{name: all, in: body, schema: {type: object}}]
      responses: {}
""",
    )
    form = operation(document, "form")
    assert [each.schema.types for each in form.parameters if each.schema] == [("integer",)]
    assert form.request_body is not None and form.request_body.required
    schema = form.request_body.content[0].schema
    assert schema is not None and schema.required == ("one",)
    assert {name: each.types for name, each in schema.properties.items()} == {
        "two": ("string",),
        "one": ("integer",),
    }
    assert bodies(operation(document, "body")) == ["application/json"]


def test_what_stands_on_a_parameter(tmp_path: Path) -> None:
    document = converted(
        tmp_path,
        """
paths:
  /a:
    get:
      operationId: a
      parameters:
        - name: p
          in: query
          description: Some.
          required: true
          type: integer
          format: int64
          minimum: 1
          exclusiveMinimum: true
          enum: [2, 3]
          default: 2
          x-nullable: true
          x-example: 3
          x-enum-varnames: [TWO, THREE]
      responses: {}
""",
    )
    (found,) = operation(document, "a").parameters
    assert (found.required, found.description, found.examples) == (True, "Some.", (3,))
    schema = found.schema
    assert schema is not None and schema.description is None
    assert (schema.types, schema.format, schema.exclusive_minimum) == (
        ("integer", "null"),
        "int64",
        1,
    )
    assert (schema.enum, schema.default) == ((2, 3), 2)
    assert schema.extensions == {"x-enum-varnames": ["TWO", "THREE"]}


def test_flows(tmp_path: Path) -> None:
    document = converted(
        tmp_path,
        """
securityDefinitions:
  basic: {type: basic}
  key: {type: apiKey, in: query, name: k}
  implicit: {type: oauth2, flow: implicit, authorizationUrl: a, scopes: {s: S}}
  password: {type: oauth2, flow: password, tokenUrl: t, scopes: {}}
  application: {type: oauth2, flow: application, tokenUrl: t, scopes: {}}
  accessCode: {type: oauth2, flow: accessCode, authorizationUrl: a, tokenUrl: t, scopes: {}}
""",
    )
    schemes = document.security_schemes
    assert (schemes["basic"].type, schemes["basic"].http_scheme) == ("http", "basic")
    assert (schemes["key"].parameter, schemes["key"].place) == ("k", "query")
    flows = {name: each.flows[0] for name, each in schemes.items() if each.flows}
    assert {name: each.name for name, each in flows.items()} == {
        "implicit": "implicit",
        "password": "password",
        "application": "clientCredentials",
        "accessCode": "authorizationCode",
    }
    assert flows["implicit"].scopes == {"s": "S"}
    assert (flows["accessCode"].authorization_url, flows["accessCode"].token_url) == ("a", "t")


def test_places_are_those_of_the_author(tmp_path: Path) -> None:
    text = """
paths:
  /a:
    get:
      operationId: a
      parameters: [{name: p, in: query, type: integer}]
      responses: {}
definitions:
  A: {type: object, properties: {b: {type: string}}}
"""
    document = converted(tmp_path, text)
    (found,) = operation(document, "a").parameters
    assert (found.at.line, found.at.column) == (8, 20)
    assert found.at.pointer == "/paths/~1a/get/parameters/0"
    inner = component(document, "A").properties["b"]
    assert (inner.at.line, inner.at.pointer) == (11, "/definitions/A/properties/b")
    assert inner.id == "#/components/schemas/A/properties/b"
