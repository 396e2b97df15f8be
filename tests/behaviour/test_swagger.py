"""What goes over the wire for a document of Swagger 2.0: arrays in each format, forms, files, where calls go, proofs."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl

import pytest

from generator.diagnostics import Diagnostics
from generator.document import load, resolve
from generator.meaning import build
from generator.openapi import parse
from generator.swagger import convert
from tests.generated import ROOT, generated, imported
from tests.loopback import Server

LETTERS = ["a b", "c"]


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("swagger")
    generated(ROOT / "tests/cases/swagger/spec.yaml", folder, "swagger_client")
    return imported(folder, "swagger_client")


@pytest.fixture
def own(package: Any, server: Server) -> Iterator[Any]:
    configuration = package.Configuration(
        host=f"{server.url}/api",
        api_key={"key": "k"},
        username="u",
        password="p",
        access_token="t",
        retries=0,
    )
    with package.ApiClient(configuration) as client:
        yield client


@pytest.fixture
def api(package: Any, own: Any) -> Any:
    return package.DefaultApi(own)


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("usual", "usual=a%20b,c"),
        ("ssv", "ssv=a%20b%20c"),
        ("tsv", "tsv=a%20b%09c"),
        ("pipes_query", "pipes_=a%20b%7Cc"),
        ("multi", "multi=a%20b&multi=c"),
    ],
)
def test_arrays_in_queries(package: Any, own: Any, server: Server, name: str, written: str) -> None:
    server.answer(body=[])
    package.ArraysApi(own).list_arrays(["p"], ["q"], **{name: LETTERS})
    assert server.last.target == f"/api/arrays/p/q?{written}"


def test_arrays_in_arrays(package: Any, own: Any, api: Any, server: Server) -> None:
    server.answer(body=[])
    package.ArraysApi(own).list_arrays(["p"], ["q"], grid=[[1, 2], [3]])
    assert server.last.query == "grid=1%7C2&grid=3"
    server.answer(204)
    api.send_form(name="n", grid=[[1, 2], [3]])
    assert parse_qsl(server.last.body.decode())[-1] == ("grid", "1,2|3")


def test_arrays_in_paths_and_headers(package: Any, own: Any, server: Server) -> None:
    server.answer(body=[])
    package.ArraysApi(own).list_arrays(
        ["a", "b"], ["c", "d"], x_csv=["a", "b"], x_ssv=["c", "d"], x_tsv=["e", "f"]
    )
    assert server.last.target == "/api/arrays/a,b/c%7Cd"
    found = [server.last.headers[name] for name in ("x-csv", "x-ssv", "x-tsv")]
    assert found == ["a,b", "c d", "e\tf"]


def test_an_urlencoded_form(api: Any, server: Server) -> None:
    server.answer(204)
    api.send_form(name="n", label="small", csv=LETTERS, pipes=LETTERS, tsv=LETTERS, multi=[1, 2])
    assert server.last.headers["content-type"] == "application/x-www-form-urlencoded"
    assert sorted(parse_qsl(server.last.body.decode())) == [
        ("csv", "a b,c"),
        ("label", "small"),
        ("multi", "1"),
        ("multi", "2"),
        ("name", "n"),
        ("pipes", "a b|c"),
        ("tsv", "a b\tc"),
    ]


def test_a_form_with_a_file(api: Any, server: Server) -> None:
    server.answer(204)
    api.upload("7", photo=("p.png", b"\x89PNG"), ssv=LETTERS, multi=LETTERS)
    assert server.last.path == "/api/uploads/7"
    media_type, _, boundary = server.last.headers["content-type"].partition("; boundary=")
    assert media_type == "multipart/form-data"
    parts = server.last.body.split(f"--{boundary}".encode())[1:-1]
    said = [part.strip().partition(b"\r\n\r\n") for part in parts]
    assert [body for _, _, body in said] == [b"\x89PNG", b"a b c", b"a b", b"c"]
    assert b'name="photo"; filename="p.png"' in said[0][0]
    assert b"image/png" in said[0][0]


def test_an_answer_that_is_a_file(api: Any, server: Server) -> None:
    server.answer(body=b"\x89PNG", headers={"Content-Type": "image/png"})
    assert api.download("7") == b"\x89PNG"
    assert server.last.headers["accept"].split(", ")[0] == "*/*"


def test_a_shared_answer_has_its_model(package: Any, api: Any, server: Server) -> None:
    server.answer(404, {"message": "gone", "hint": None, "about": {"title": "t"}})
    with pytest.raises(package.exceptions.NotFoundException) as raised:
        api.download("7")
    assert raised.value.data == package.models.Problem(
        message="gone", hint=None, about=package.models.Piece(title="t")
    )


def test_a_body_and_a_shared_parameter(package: Any, api: Any, server: Server) -> None:
    server.answer(201, {"id": 3, "title": "t", "made": None})
    made = api.add_piece({"title": "t", "made": None}, limit=5)
    assert (server.last.target, server.last.json) == (
        "/api/pieces?limit=5",
        {"title": "t", "made": None},
    )
    assert (made.id, made.made) == (3, None)
    with pytest.raises(ValueError, match="less than or equal to 100"):
        api.add_piece({"title": "t"}, limit=101)


def test_what_an_operation_consumes_and_produces_is_its_own(api: Any, server: Server) -> None:
    server.answer(body=b"done", headers={"Content-Type": "text/plain"})
    assert api.replace_pieces([{"title": "t"}]) == "done"
    assert server.last.headers["content-type"] == "application/json"
    assert server.last.headers["accept"].startswith("text/plain")


def test_proofs(api: Any, own: Any, package: Any, server: Server) -> None:
    server.answer(201, {"title": "t"})
    api.add_piece({"title": "t"})
    basic = base64.b64encode(b"u:p").decode()
    assert server.last.headers["authorization"] == f"Basic {basic}"
    server.answer(204)
    api.send_form(name="n")
    assert server.last.headers["x-key"] == "k"
    assert "authorization" not in server.last.headers
    server.answer(body=b"", headers={"Content-Type": "text/plain"})
    api.replace_pieces([])
    assert "authorization" not in server.last.headers and "x-key" not in server.last.headers


def test_subtypes_are_told_by_name_or_by_the_value_they_give(
    package: Any, own: Any, server: Server
) -> None:
    server.answer(
        body=[
            {"kind": "Painting", "title": "a", "colors": 3},
            {"kind": "statue", "title": "b", "weight": 2.5},
        ]
    )
    found = package.ArraysApi(own).list_arrays(["a"], ["b"])
    assert found == [
        package.models.Painting(title="a", colors=3),
        package.models.Sculpture(title="b", weight=2.5),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("basePath: /v1", "http://{host}/v1"),
        ("schemes: [https]", "http://{host}/"),
        ("host: a.example", "http://a.example"),
    ],
)
def test_without_a_host_or_schemes_it_is_where_the_document_was(
    server: Server, text: str, expected: str
) -> None:
    server.answer(body=f'swagger: "2.0"\n{text}\npaths: {{}}\n'.encode())
    diagnostics = Diagnostics()
    bundle = resolve(load(f"{server.url}/specs/shop.yaml", diagnostics), diagnostics)
    api = build(parse(convert(bundle, diagnostics), diagnostics), diagnostics)
    host = server.url.removeprefix("http://")
    assert [each.url for each in api.servers] == [expected.format(host=host)]
    assert diagnostics.items == ()


def test_the_server_of_the_document(package: Any) -> None:
    assert package.Configuration().host == "https://museum.example/api"
