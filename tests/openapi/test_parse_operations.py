"""Paths, operations, parameters, bodies and responses."""

from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics
from generator.openapi import parse
from generator.openapi.objects import Document, Parameter
from generator.openapi.validate import validate
from tests.openapi.documents import bundle, document, operation

PARAMETERS = """\
paths:
  /a/{id}/{rest}:
    summary: of the path
    description: of the path too
    servers: [{url: https://path}]
    parameters:
      - {name: id, in: path, required: false, description: general}
      - {name: rest, in: path, style: matrix}
      - $ref: "#/components/parameters/limit"
      - {name: X-A, in: header}
    get:
      operationId: get
      parameters:
        - {name: id, in: path, description: special, schema: {type: integer}}
        - {name: id, in: query}
        - {name: X-A, in: cookie}
        - {name: content-type, in: header}
        - {name: Authorization, in: header}
        - {name: ACCEPT, in: header}
        - {name: Accept, in: query, style: deepObject, allowReserved: true, deprecated: true}
        - name: filter
          in: query
          content: {application/json: {schema: {type: object}, example: {a: 1}}}
          examples: {one: {value: 1}, two: {$ref: "#/components/examples/two"}, three: {externalValue: x}}
    post:
      operationId: post
      summary: mine
      servers: [{url: https://operation}]
components:
  parameters:
    limit: {$ref: "#/components/parameters/really"}
    really: {name: limit, in: query, required: true, explode: false, schema: {type: integer}, example: 7}
  examples: {two: {$ref: "#/components/examples/deep"}, deep: {value: {b: 2}}}
"""


def parameters(parsed: Document, name: str) -> dict[tuple[str, str], Parameter]:
    return {(one.name, one.place): one for one in operation(parsed, name).parameters}


def test_parameters_of_path_and_operation(tmp_path: Path) -> None:
    found = parameters(document(tmp_path, PARAMETERS), "get")
    assert list(found) == [
        ("id", "path"),
        ("rest", "path"),
        ("limit", "query"),
        ("X-A", "header"),
        ("id", "query"),
        ("X-A", "cookie"),
        ("content-type", "header"),
        ("Authorization", "header"),
        ("ACCEPT", "header"),
        ("Accept", "query"),
        ("filter", "query"),
    ]
    assert found["id", "path"].description == "special"
    assert found["id", "path"].required, "whatever is written"
    assert not found["id", "query"].required
    limit = found["limit", "query"]
    assert limit.required and limit.examples == (7,)
    assert limit.at.pointer == "/components/parameters/really"
    assert found["filter", "query"].examples == (1, {"b": 2})
    content = found["filter", "query"].content
    assert content is not None and content.media_type == "application/json"
    assert content.examples == ({"a": 1},)
    assert ("id", "path") in parameters(document(tmp_path, PARAMETERS), "post")


def test_styles_have_the_defaults_of_their_place(tmp_path: Path) -> None:
    found = parameters(document(tmp_path, PARAMETERS), "get")
    assert {key: (one.style, one.explode) for key, one in found.items()} == {
        ("id", "path"): ("simple", False),
        ("rest", "path"): ("matrix", False),
        ("limit", "query"): ("form", False),
        ("X-A", "header"): ("simple", False),
        ("id", "query"): ("form", True),
        ("X-A", "cookie"): ("form", True),
        ("content-type", "header"): ("simple", False),
        ("Authorization", "header"): ("simple", False),
        ("ACCEPT", "header"): ("simple", False),
        ("Accept", "query"): ("deepObject", False),
        ("filter", "query"): ("form", True),
    }
    assert found["Accept", "query"].allow_reserved and found["Accept", "query"].deprecated


def test_what_the_path_says_is_folded_in(tmp_path: Path) -> None:
    parsed = document(tmp_path, PARAMETERS)
    get, post = operation(parsed, "get"), operation(parsed, "post")
    assert (get.summary, post.summary) == ("of the path", "mine")
    assert get.description == post.description == "of the path too"
    assert [server.url for server in get.servers] == ["https://path"]
    assert [server.url for server in post.servers] == ["https://operation"]
    assert get.security is None and get.request_body is None and get.responses == ()


def test_marks_of_rfc_6570_in_a_path_are_taken_out(tmp_path: Path) -> None:
    parsed = document(
        tmp_path,
        "paths: {'/{.a*}/{;b}/{c*}/{+d}': {get: {operationId: x, parameters: ["
        "{name: a, in: path}, {name: b, in: path}, {name: 'c*', in: path}, {name: d, in: path}]}}}",
    )
    assert operation(parsed, "x").path == "/{a}/{b}/{c*}/{d}"


BODIES = """\
paths:
  /a:
    post:
      operationId: a
      tags: [one, two]
      deprecated: true
      security: [{}, {key: [], oauth: [read, write]}]
      x-thing: {a: 1}
      requestBody: {$ref: "#/components/requestBodies/body"}
      responses:
        "200": {$ref: "#/components/responses/fine", description: overridden}
        4xx: {description: bad}
        default: {}
        x-other: {}
    x-ignored: {}
components:
  requestBodies:
    body:
      required: true
      description: d
      content:
        multipart/form-data:
          schema: {type: object}
          encoding:
            x-file:
              contentType: image/png
              style: form
              explode: false
              allowReserved: true
              headers: {X-Size: {schema: {type: integer}}}
            other: {}
        application/json: {$ref: "#/components/mediaTypes/json"}
  mediaTypes:
    json: {schema: {title: json}, examples: {a: {dataValue: {b: 1}, serializedValue: x}}}
  responses:
    fine:
      description: fine
      headers:
        x-rate: {$ref: "#/components/headers/rate"}
        X-Json: {content: {application/json: {schema: {title: inner}}}}
      content: {text/event-stream: {itemSchema: {title: event}}}
  headers:
    rate: {description: r, required: true, deprecated: true, explode: true, schema: {title: rate}}
  securitySchemes:
    key: {type: apiKey, in: cookie, name: session}
    oauth: {type: oauth2, flows: {}}
"""


def test_an_operation(tmp_path: Path) -> None:
    found = operation(document(tmp_path, BODIES), "a")
    assert (found.method, found.path, found.tags) == ("post", "/a", ("one", "two"))
    assert found.deprecated and found.extensions == {"x-thing": {"a": 1}}
    assert found.security == ({}, {"key": (), "oauth": ("read", "write")})
    assert found.at.line == 4


def test_a_request_body(tmp_path: Path) -> None:
    body = operation(document(tmp_path, BODIES), "a").request_body
    assert body is not None and body.required and body.description == "d"
    form, json = body.content
    assert (form.media_type, json.media_type) == ("multipart/form-data", "application/json")
    assert json.schema and json.schema.title == "json" and json.examples == ({"b": 1},)
    encoding = form.encoding["x-file"]
    assert (encoding.content_type, encoding.style, encoding.explode) == ("image/png", "form", False)
    assert encoding.allow_reserved and list(encoding.headers) == ["X-Size"]
    assert form.encoding["other"].explode is None


def test_responses(tmp_path: Path) -> None:
    responses = operation(document(tmp_path, BODIES), "a").responses
    assert [(one.status, one.description) for one in responses] == [
        ("200", "overridden"),
        ("4XX", "bad"),
        ("default", ""),
    ]
    rate, inner = responses[0].headers
    assert (rate.name, rate.description, rate.required, rate.deprecated) == (
        "x-rate",
        "r",
        True,
        True,
    )
    assert (rate.style, rate.explode) == ("simple", True)
    assert inner.schema is not None and inner.schema.title == "inner"
    (stream,) = responses[0].content
    assert stream.schema is None
    assert stream.item_schema is not None and stream.item_schema.title == "event"


def test_a_path_item_that_two_paths_share(tmp_path: Path) -> None:
    parsed = document(
        tmp_path, "paths: {/a: {get: {operationId: x}}, /b: {$ref: '#/paths/~1a', put: {}}}"
    )
    assert [(one.method, one.path, one.operation_id) for one in parsed.operations] == [
        ("get", "/a", "x"),
        ("get", "/b", None),
        ("put", "/b", None),
    ]


def test_version_3_2(tmp_path: Path) -> None:
    parsed = document(
        tmp_path,
        """\
openapi: 3.2.0
paths:
  /a:
    query: {operationId: q, parameters: [{in: querystring, content: {text/plain: {}}}]}
    additionalOperations:
      COPY: {operationId: c}
webhooks:
  x-hook: {post: {operationId: h}}
""",
    )
    assert [one.method for one in parsed.operations] == ["query", "COPY"]
    (whole,) = parsed.operations[0].parameters
    assert (whole.name, whole.place, whole.style) == ("querystring", "querystring", "form")
    assert [(one.path, one.operation_id) for one in parsed.webhooks] == [("x-hook", "h")]


@pytest.mark.parametrize("key", ["paths", "webhooks"])
def test_there_may_be_no_operations(tmp_path: Path, key: str) -> None:
    parsed = document(tmp_path, f"{key}: {{}}")
    assert parsed.operations == parsed.webhooks == ()


@pytest.mark.parametrize(
    ("method", "status", "has_body"),
    [
        *(("head", each, False) for each in ("200", "4XX", "default")),
        *(("get", each, False) for each in ("100", "1XX", "204", "205", "304")),
        *(("get", each, True) for each in ("200", "2XX", "206", "300", "default")),
    ],
)
@pytest.mark.parametrize("answer", ["{$ref: '#/components/responses/R'}", "CONTENT"])
def test_where_http_has_no_body_there_is_no_content(
    tmp_path: Path, method: str, status: str, has_body: bool, answer: str
) -> None:
    shared = "{description: d, content: {text/plain: {schema: {type: string}}}}"
    text = (
        'openapi: 3.1.0\ninfo: {title: x, version: "1"}\n'
        f"paths: {{/a: {{{method}: {{operationId: a, responses: {{'{status}': "
        f"{answer.replace('CONTENT', shared)}}}}}}}}}\ncomponents: {{responses: {{R: {shared}}}}}\n"
    )
    problems = Diagnostics()
    parsed = parse(bundle(tmp_path, text, problems), problems)
    (response,) = operation(parsed, "a").responses
    assert [each.media_type for each in response.content] == ["text/plain"] * has_body
    is_shared = "$ref" in answer  # then it is said for the others that have it
    assert problems.counts() == ({} if has_body or is_shared else {"V234": 1})
    assert all(each.at is not None for each in problems.items)


def test_an_answer_that_says_of_no_body_is_right(tmp_path: Path) -> None:
    answers = "'200': {description: d, content: {}}, '204': {description: d}"
    text = f"paths: {{/a: {{head: {{operationId: a, responses: {{{answers}}}}}}}}}\n"
    assert len(operation(document(tmp_path, text), "a").responses) == 2


def test_paths_that_differ_by_their_query_alone(tmp_path: Path) -> None:
    text = """\
paths: {/a: {get: {operationId: one}}}
x-ms-paths: {"/a?kind=b": {get: {operationId: two}}, x-note: none}
"""
    found = document(tmp_path, text).operations
    assert [(each.operation_id, each.path) for each in found] == [
        ("one", "/a"),
        ("two", "/a?kind=b"),
    ]


@pytest.mark.parametrize(
    ("path", "name", "plain", "with_slashes"),
    [
        ("/v1/{name=shelves/*/books/*}:cancel", "name", "/v1/{name}:cancel", True),
        ("/v1/{book.name=books/*}", "book.name", "/v1/{book.name}", True),
        ("/v1/{name=*}", "name", "/v1/{name}", False),
        (r"/a/{id:[0-9]{3}\d+}/b", "id", "/a/{id}/b", False),
        ("/a/{path:path}", "path", "/a/{path}", True),
        ("/a/{rest:.*}", "rest", "/a/{rest}", True),
        ("/a/{rest...}", "rest", "/a/{rest}", True),
        ("/a/{**rest}", "rest", "/a/{rest}", True),
        ("/a/{id?}", "id", "/a/{id}", False),
        ("/a/:id/b", "id", "/a/{id}/b", False),
        ("/a/:id", "id", "/a/{id}", False),
        ("/a/<int:id>", "id", "/a/{id}", False),
        ("/a/<id>/b", "id", "/a/{id}/b", False),
    ],
)
def test_other_worlds_have_other_paths(
    tmp_path: Path, path: str, name: str, plain: str, with_slashes: bool
) -> None:
    problems = Diagnostics()
    text = f"""\
openapi: 3.1.0
info: {{title: x, version: "1"}}
paths:
  '{path}':
    get:
      operationId: a
      parameters: [{{name: {name}, in: path, required: true, schema: {{type: string}}}}]
      responses: {{"204": {{description: d}}}}
"""
    found = operation(parse(bundle(tmp_path, text, problems), problems), "a")
    assert found.path == plain
    assert [(each.name, each.allow_reserved) for each in found.parameters] == [(name, with_slashes)]
    assert problems.counts() == {"V242": 1}


@pytest.mark.parametrize(
    ("stands", "other"), [("operation", ""), ("item", ""), ("item", "requestBody: {content: {}}")]
)
def test_a_parameter_in_the_body_is_the_body(tmp_path: Path, stands: str, other: str) -> None:
    problems = Diagnostics()
    said = "parameters: [{name: a, in: body, required: true, schema: {type: integer}}]"
    inner, outer = (said, "") if stands == "operation" else (other, f", {said}")
    text = f"openapi: 3.1.0\npaths: {{/a: {{post: {{operationId: a, {inner}}}{outer}}}}}"
    found = operation(parse(bundle(tmp_path, text, problems), problems), "a")
    assert found.parameters == () and found.request_body
    assert problems.counts()["V244"] == 1
    read = [(each.media_type, each.schema) for each in found.request_body.content]
    if other:
        assert read == []
        return
    ((media_type, schema),) = read
    assert found.request_body.required and media_type == "application/json"
    assert schema and schema.types == ("integer",)


def test_a_parameter_in_the_body_is_told_once_with_the_media_types_that_it_is_read_as(
    tmp_path: Path,
) -> None:
    problems = Diagnostics()
    text = """\
openapi: 3.0.3
info: {title: x, version: "1"}
paths:
  /a:
    post:
      operationId: a
      consumes: [text/plain, text/csv]
      parameters: [{name: a, in: body, schema: {type: string}}]
      responses: {"204": {description: d}}
  /b:
    post:
      parameters: [{$ref: '#/components/parameters/Text'}]
      responses: {"204": {description: d}}
components: {parameters: {Text: {name: a, in: body, schema: {type: string}}}}
"""
    read = bundle(tmp_path, text, problems)
    validate(read, problems)
    found = operation(parse(read, problems), "a")
    assert found.request_body
    assert [each.media_type for each in found.request_body.content] == ["text/plain", "text/csv"]
    told = [(each.code, each.message.partition("; ")[2]) for each in problems.items]
    assert told == [
        ("V301", ""),  # consumes
        ("V244", "it is read as text/plain, text/csv"),
        ("V244", "it is read as application/json"),
    ]


@pytest.mark.parametrize("path", ["/a/{id:read}", "/a/{.id*}", "/a/b:id/{id}", "/a/:other/{id}"])
def test_what_a_path_says_rightly_stays(tmp_path: Path, path: str) -> None:
    name = "id:read" if "read" in path else "id"
    parsed = document(
        tmp_path,
        f"paths: {{'{path}': {{get: {{operationId: a, parameters: [{{name: '{name}', in: path,"
        " required: true, schema: {type: string}}], responses: {'204': {description: d}}}}}",
    )
    assert operation(parsed, "a").path == path.replace("{.id*}", "{id}")


def test_a_path_has_its_slash(tmp_path: Path) -> None:
    text = "paths:\n  pets/{id}:\n    get: {}\n  /pets: {get: {}}\n"
    found = parse(bundle(tmp_path, f"openapi: 3.1.0\n{text}", Diagnostics()), Diagnostics())
    assert [each.path for each in found.operations] == ["/pets/{id}", "/pets"]
