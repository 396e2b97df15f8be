"""Octets that JSON has as text: bytes in a program, and the same text on the wire."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Iterator
from typing import Any

import pytest

from tests.generated import ROOT, generated, imported
from tests.loopback import Server


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("encoded")
    generated(ROOT / "tests/cases/encoded/spec.yaml", folder, "encoded_client")
    return imported(folder, "encoded_client")


@pytest.fixture
def api(package: Any, server: Server) -> Iterator[Any]:
    with package.ApiClient(package.Configuration(host=server.url, retries=0)) as client:
        yield package.DefaultApi(client)


WHOLE = {
    "x": "_-8",
    "hash": "fe0A",
    "mail": "a=3D",
    "plain": "/+8=",
    "parts": ["_w==", "_w", ""],
    "named": {"a": "FF"},
    "note": '{"a":1}',
    "at": "12:00:60Z",
    "lasts": "P1Y2M",
    "either": "_w",
}


def test_octets_are_bytes_and_go_back_as_they_came(api: Any, server: Server) -> None:
    server.answer(200, WHOLE)
    found = api.put_key(b"\xff", {"x": b"\xff"})
    assert (found.x, found.hash, found.mail) == (b"\xff\xef", b"\xfe\x0a", "a=3D")
    assert (found.plain, found.parts) == (b"\xff\xef", [b"\xff", b"\xff", b""])
    assert (found.named, found.either) == ({"a": b"\xff"}, b"\xff")
    assert (found.note.a, found.at, found.lasts) == (1, "12:00:60Z", "P1Y2M")
    assert found.model_problems == ()
    for same in (found, copy.deepcopy(found), pickle.loads(pickle.dumps(found))):
        api.put_key("_w", same)
        assert json.loads(server.last.body) == json.loads(same.to_json()) == WHOLE


@pytest.mark.parametrize(
    ("given", "path"),
    [(b"\xff\xef", "/keys/_-8%3D"), ("_-8", "/keys/_-8"), ("_-8=", "/keys/_-8%3D")],
)
def test_bytes_are_padded_and_texts_are_as_given(
    api: Any, server: Server, given: Any, path: str
) -> None:
    server.answer(200, {"x": ""})
    api.put_key(given, {"x": given, "hash": b"\xfe"}, digest=b"\xfe", nonce=b"\xff")
    assert (server.last.target, server.last.headers["nonce"]) == (path + "?digest=FE", "_w==")
    text = given if isinstance(given, str) else "_-8="
    assert json.loads(server.last.body) == {"x": text, "hash": "FE"}


@pytest.mark.parametrize(
    "wrong", [{"x": "/w=="}, {"x": "_"}, {"x": "_x"}, {"x": "_w="}, {"x": "", "hash": "F"}]
)
def test_what_is_no_such_text_is_refused(
    api: Any, package: Any, server: Server, wrong: dict[str, str]
) -> None:
    with pytest.raises(package.ApiValueError, match="bytes are encoded for you"):
        api.put_key("_w", wrong)
    server.answer(200, wrong)
    found = api.put_key("_w", {"x": ""})
    assert json.loads(found.to_json()) == wrong
    assert len(found.model_problems) == 1


def test_whole_texts(api: Any, server: Server) -> None:
    server.answer(200, b"_w", headers={"Content-Type": "text/plain"})
    assert api.seal(b"\xfe") == b"\xff"
    assert server.last.body == b"FE"
    server.answer(200, b'{"a": 1}', headers={"Content-Type": "text/plain"})  # no such text
    assert api.seal(b"\xfe") == b'{"a": 1}'
