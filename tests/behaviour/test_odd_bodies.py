"""Bodies that are no object or have nothing in them, and what a request says that it accepts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.generated import ROOT, generated, imported
from tests.loopback import Server


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("odd_bodies")
    generated(ROOT / "tests/cases/odd_bodies/spec.yaml", folder, "odd_bodies_client")
    return imported(folder, "odd_bodies_client")


@pytest.fixture
def api(package: Any, server: Server) -> Iterator[Any]:
    with package.ApiClient(package.Configuration(host=server.url, retries=0)) as client:
        yield package.DefaultApi(client)


JSON, FORM = "application/json", "application/x-www-form-urlencoded"
SENT: list[tuple[Callable[[Any], object], str | None, bytes]] = [
    (lambda api: api.send_number(0), JSON, b"0"),
    (lambda api: api.send_as_in_swagger(a="x"), JSON, b'{"a":"x"}'),
    (lambda api: api.send_maybe(None), JSON, b"null"),
    (lambda api: api.send_maybe(""), JSON, b'""'),
    (lambda api: api.send_anything(None), JSON, b"null"),
    (lambda api: api.send_anything([]), JSON, b"[]"),
    (lambda api: api.send_anything(False), JSON, b"false"),
    (lambda api: api.send_optional(), None, b""),
    (lambda api: api.send_optional(None), None, b""),
    (lambda api: api.send_optional({}), JSON, b"{}"),
    (lambda api: api.send_raw(b"\x00"), "application/octet-stream", b"\x00"),
    (lambda api: api.send_raw({"a": 1}), JSON, b'{"a":1}'),
    (lambda api: api.send_raw([1, 2]), JSON, b"[1,2]"),
    (lambda api: api.send_picture(b"\x89"), "application/octet-stream", b"\x89"),
    (lambda api: api.send_form(), FORM, b""),
    (lambda api: api.send_form(_body={}), FORM, b""),
    (lambda api: api.send_form(_body={"more": 1}), FORM, b"more=1"),
    (lambda api: api.send_either(), FORM, b""),
    (lambda api: api.send_either(_content_type=FORM), FORM, b""),
    (lambda api: api.send_either({}), JSON, b"{}"),
    (lambda api: api.send_settings(), JSON, b"{}"),
    (lambda api: api.send_settings({}), JSON, b"{}"),
    (lambda api: api.send_optional(_body={}), JSON, b"{}"),
]


@pytest.mark.parametrize(("call", "media_type", "body"), SENT)
def test_what_is_sent(
    api: Any,
    server: Server,
    call: Callable[[Any], object],
    media_type: str | None,
    body: bytes,
) -> None:
    call(api)
    assert (server.last.headers.get("content-type"), server.last.body) == (media_type, body)


@pytest.mark.parametrize("options", [{}, {"_body": {}}])
def test_a_form_of_parts_may_have_none(api: Any, server: Server, options: Any) -> None:
    api.send_parts(**options)
    media_type, _, boundary = server.last.headers["content-type"].partition("; boundary=")
    assert media_type == "multipart/form-data"
    assert server.last.body == f"--{boundary}--\r\n".encode()


def test_the_name_of_a_file_tells_which_type_of_a_range_it_is(
    api: Any, server: Server, tmp_path: Path
) -> None:
    (tmp_path / "x.png").write_bytes(b"\x89")
    api.send_picture(tmp_path / "x.png")
    assert server.last.headers["content-type"] == "image/png"
    (tmp_path / "x.txt").write_bytes(b"\x89")
    api.send_picture(tmp_path / "x.txt")
    assert server.last.headers["content-type"] == "application/octet-stream"


def test_successes_are_accepted_before_errors_and_types_before_ranges(
    api: Any, server: Server
) -> None:
    server.answer(200, b"a,b", headers={"Content-Type": "text/csv"})
    assert api.read_several() == "a,b"
    accepted = "application/vnd.x+json, text/csv, */*, application/json"
    assert server.last.headers["accept"] == accepted
    server.answer(200, b"{}\n", headers={"Content-Type": "application/x-ndjson"})
    assert api.read_lines() == "{}\n"
    assert server.last.headers["accept"] == "application/x-ndjson, application/json"
    server.answer(200, b"\x89", headers={"Content-Type": "image/png"})
    assert api.send_picture(b"\x89") == b"\x89"
    assert server.last.headers["accept"] == "image/*, application/problem+json"
