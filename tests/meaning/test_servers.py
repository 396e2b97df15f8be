"""Where an API is: relative servers are below the place that the document came from, and one without a host is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics
from generator.document import load, resolve
from generator.meaning import build
from generator.model.operations import Api
from generator.openapi import parse
from tests.loopback import Answer, Server
from tests.meaning.documents import HEAD, api

PATHS = "paths: {/a: {get: {operationId: a, responses: {'204': {description: N}}}}}\n"
PLACED = """\
paths:
  /path:
    servers: [{url: path-level}]
    get: {operationId: a, responses: {'204': {description: N}}}
    post:
      operationId: b
      servers: [{url: ../operation}, {url: "https://elsewhere"}]
      responses: {'204': {description: N}}
  /other: {$ref: "parts/other.yaml"}
"""
OTHER = """\
servers: [{url: below}]
get: {operationId: c, responses: {'204': {description: N}}}
"""


def served(server: Server, address: str, *texts: str) -> tuple[Api, Diagnostics]:
    """The model of a document that comes by HTTP, and of those that it refers to; the first text is at `address`."""
    server.answers += [Answer(200, text.encode(), {"Content-Type": "text/yaml"}) for text in texts]
    problems = Diagnostics()
    bundle = resolve(load(address, problems), problems)
    return build(parse(bundle, problems), problems), problems


@pytest.fixture
def server() -> object:
    server = Server()
    yield server
    server.close()


@pytest.mark.parametrize(
    ("servers", "expected"),
    [
        ("", "{0}/"),
        ("servers: []", "{0}/"),
        ("servers: [{url: /}]", "{0}/"),
        ("servers: [{url: ''}]", "{0}/"),
        ("servers: [{url: /v1}]", "{0}/v1"),
        ("servers: [{url: v1}]", "{0}/docs/v1"),
        ("servers: [{url: ./}]", "{0}/docs/"),
        ("servers: [{url: ../v1/}]", "{0}/v1/"),
        ("servers: [{url: //h:1/v1}]", "http://h:1/v1"),
        ("servers: [{url: 'https://h/v1'}]", "https://h/v1"),
        (
            "servers: [{url: '/{b}/x', variables: {b: {default: v1}}}]",
            "{0}/{{b}}/x",
        ),
        ("servers: [{url: '{b}/x', variables: {b: {default: v1}}}]", "{0}/docs/{{b}}/x"),
        ("servers: [{url: '{b}/x', variables: {b: {default: /v1}}}]", "{0}{{b}}/x"),
        ("servers: [{url: '{b}/x', variables: {b: {default: 'https://h'}}}]", "{{b}}/x"),
        ("servers: [{url: '{s}://h', variables: {s: {default: https}}}]", "{{s}}://h"),
        ("servers: [{url: '//{h}/v1', variables: {h: {default: x}}}]", "http://{{h}}/v1"),
    ],
)
def test_a_server_is_relative_to_where_its_document_was(
    server: Server, servers: str, expected: str
) -> None:
    address = f"{server.url}/docs/openapi.yaml?token=secret"
    made, problems = served(server, address, f"{HEAD}{servers}\n{PATHS}")
    assert [each.url for each in made.servers] == [expected.format(server.url)]
    assert not problems.items


def test_the_place_is_the_one_after_redirects(server: Server) -> None:
    server.answer(302, headers={"Location": "/moved/to/openapi.yaml"})
    made, _ = served(server, f"{server.url}/old.yaml", f"{HEAD}servers: [{{url: v1}}]\n{PATHS}")
    assert made.servers[0].url == f"{server.url}/moved/to/v1"


def test_servers_of_paths_and_operations(server: Server) -> None:
    made, _ = served(server, f"{server.url}/docs/openapi.yaml", HEAD + PLACED, OTHER)
    found = {
        each.name: [one.url for one in each.servers]
        for service in made.services
        for each in service.operations
    }
    assert found == {
        "a": [f"{server.url}/docs/path-level"],
        "b": [f"{server.url}/operation", "https://elsewhere"],
        "c": [f"{server.url}/docs/parts/below"],
    }


@pytest.mark.parametrize(
    ("servers", "expected", "place"),
    [
        ("", "the document names no server", (1, 1)),
        ("servers: []", "the document names no server", (1, 1)),
        ("servers: [{url: /v1}, {url: 'https://h'}]", "the document names only '/v1'", (3, 11)),
        ("servers: [{url: '{b}', variables: {b: {default: v}}}]", "names only '{b}'", (3, 11)),
        ("servers: [{url: 'http://<host>/v1'}]", "names only 'http://<host>/v1'", (3, 11)),
        ("servers: [{url: 'p://host:<port>/v1'}]", "names only 'p://host:<port>/v1'", (3, 11)),
        ("servers: [{url: 'https://h'}, {url: /v1}]", "", ()),
        ("servers: [{url: '{b}', variables: {b: {default: 'https://h'}}}]", "", ()),
    ],
)
def test_nobody_knows_the_host(
    tmp_path: Path, servers: str, expected: str, place: tuple[int, int] | tuple[()]
) -> None:
    problems = Diagnostics()
    api(tmp_path, f"{servers}\n{PATHS}", problems)
    found = [(each.code, each.message) for each in problems.items]
    assert len(found) == bool(expected)
    for each in problems.items:
        assert each.code == "B319" and expected in each.message
        assert each.at is not None and (each.at.line, each.at.column) == place


@pytest.mark.parametrize(
    ("url", "called"),
    [
        ("https://<host>:8080/v1", "/v1"),
        ("protocol://hostname:<port>", "/"),
        ("https://h:port/a/{b}", "/a/{b}"),
        ("https://[::1]:80/a", "https://[::1]:80/a"),
        ("{scheme}://{host}:{port}/a", "{scheme}://{host}:{port}/a"),
    ],
)
def test_what_stands_for_a_host_is_none(tmp_path: Path, url: str, called: str) -> None:
    made = api(tmp_path, f"servers: [{{url: '{url}'}}]\n{PATHS}", Diagnostics())
    assert [each.url for each in made.servers] == [called]


VARIABLES = """\
servers:
  - url: https://{undescribed}.example.com:{port}/{first}/{bare}/{outside}
    variables:
      port: {default: 8443, enum: [443, 8443]}
      first: {enum: [v1, v2]}
      bare: {description: Which one}
      outside: {default: c, enum: [a, b]}
      unused: {default: x}
"""


def test_variables_of_all_kinds(tmp_path: Path) -> None:
    problems = Diagnostics()
    (server,) = api(tmp_path, VARIABLES + PATHS, problems).servers
    assert {each.name: (each.default, each.values) for each in server.variables} == {
        "port": ("8443", ("443", "8443")),
        "first": ("v1", ("v1", "v2")),
        "bare": (None, ()),
        "outside": ("c", ("c", "a", "b")),
        "unused": ("x", ()),
        "undescribed": (None, ()),
    }
    told = [(each.code, each.at.line, each.message) for each in problems.items if each.at]
    assert told == [
        (
            "B320",
            6,
            "the values of the server variable 'port' are not all strings; they are used as they are spelled",
        ),
        ("B321", 7, "the server variable 'first' has no default"),
        ("B321", 8, "the server variable 'bare' has no default"),
        ("B321", 9, "the server variable 'outside' has a default, c, that its enum lacks"),
        ("B321", 4, "the server variable 'undescribed' is not described"),
    ]
