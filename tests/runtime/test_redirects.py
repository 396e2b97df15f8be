"""Redirects keep method and body where RFC 9110, 15.4 says so, and credentials stay with their origin."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sample
from sample import exceptions
from sample._runtime.words.contents import Binary, Json
from sample._runtime.words.operation import Operation
from sample._runtime.words.parameters import Header

pytestmark = pytest.mark.anyio

BODIED = ("POST", "PUT", "PATCH", "DELETE")


@pytest.fixture
def other(server: Any) -> Iterator[Any]:
    """A server of another origin."""
    found = type(server)()
    yield found
    found.close()


async def called(
    kind: str, url: str, operation: Operation[object], body: Any = None, **options: Any
) -> Any:
    """The answer to a call of the sync or the async client."""
    settings = {"host": url, "retries": 0, **options.pop("settings", {})}
    arguments = options.pop("arguments", {})
    configuration = sample.Configuration(**settings)
    if kind == "sync":
        with sample.ApiClient(configuration) as client:
            return client.call(operation, arguments, options, body)
    async with sample.AsyncApiClient(configuration) as client:
        return await client.call(operation, arguments, options, body)


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_the_method_and_the_body(server: Any, kind: str, status: int) -> None:
    becomes_get = {301: ("POST",), 302: ("POST",), 303: BODIED}.get(status, ())
    for method in BODIED:
        server.received.clear()
        server.answer(status, headers={"Location": "there?q=1#part"})
        operation = Operation(method, "/a/b", body=Json("dict[str, int]"))
        await called(kind, server.url, operation, {"a": 1}, _headers={"Content-Language": "de"})
        first, second = server.received
        assert (first.method, first.path, first.body) == (method, "/a/b", b'{"a":1}')
        assert second.target == "/a/there?q=1"
        about_the_body = {"content-type", "content-language"} & second.headers.keys()
        if method in becomes_get:
            assert (second.method, second.body, about_the_body) == ("GET", b"", set())
        else:
            assert (second.method, second.body) == (method, b'{"a":1}')
            assert about_the_body == {"content-type", "content-language"}


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_a_delete_is_never_reported_as_done(server: Any, kind: str) -> None:
    server.answer(302, headers={"Location": "/login"})
    server.answer(404, {"error": {"message": "no"}})
    with pytest.raises(exceptions.NotFoundException):
        await called(kind, server.url, Operation("DELETE", "/a"))
    assert [each.method for each in server.received] == ["DELETE", "DELETE"]


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_files_are_sent_again(server: Any, kind: str, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"content")
    operation = Operation("PUT", "/a", body=Binary())
    for given in (path, io.BytesIO(b"content"), b"content"):
        server.received.clear()
        server.answer(307, headers={"Location": "/b"})
        await called(kind, server.url, operation, given)
        assert [each.body for each in server.received] == [b"content"] * 2


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_what_can_be_read_once_is_not_sent_twice(server: Any, kind: str) -> None:
    operation = Operation("POST", "/a", body=Binary())
    server.answer(308, headers={"Location": "/b"})
    with pytest.raises(exceptions.ApiConnectionException, match="cannot be sent twice") as raised:
        await called(kind, server.url, operation, iter([b"con", b"tent"]))
    assert not raised.value.is_temporary
    assert len(server.received) == 1
    server.answer(302, headers={"Location": "/b"})  # a GET needs no body
    await called(kind, server.url, operation, iter([b"con", b"tent"]))
    assert (server.last.method, server.last.body) == ("GET", b"")


SECRET: dict[str, Any] = {
    "access_token": "t",
    "api_key": {"Key": "k", "CookieKey": "c", "QueryKey": "q"},
}
SECURED: Operation[object] = Operation(
    "POST",
    "/a",
    security=(("ApiKeyAuth", "Key", "CookieKey", "QueryKey"),),
    parameters=(Header("X-Token"),),
    body=Json("dict[str, int]"),
)


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_credentials_stay_with_their_origin(server: Any, other: Any, kind: str) -> None:
    server.answer(307, headers={"Location": "/b"})
    server.answer(307, headers={"Location": f"{other.url.replace('://', '://u:p@')}/elsewhere"})
    options: dict[str, Any] = {"arguments": {"X-Token": "x"}, "_headers": {"X-Mine": "x"}}
    await called(kind, server.url, SECURED, {"a": 1}, settings=SECRET, **options)
    first, second = server.received
    secret = ("authorization", "x-key", "cookie", "x-token", "x-mine")
    assert [first.headers[name] for name in secret] == ["Bearer t", "k", "session=c", "x", "x"]
    assert [second.headers[name] for name in secret] == ["Bearer t", "k", "session=c", "x", "x"]
    assert (first.query, second.query) == ("key=q", "")
    assert not {*secret, "idempotency-key"} & other.last.headers.keys()
    assert (other.last.target, other.last.body) == ("/elsewhere", b'{"a":1}')
    assert other.last.headers["content-type"] == "application/json"
    assert other.last.headers["host"] == other.url.removeprefix("http://")


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(
    ("location", "said"),
    [
        ("ftp://h/secret?token=x", "leads to ftp://h/secret, which is no HTTP"),
        ("file:///etc/passwd", "leads to file:///etc/passwd, which is no HTTP"),
        ("https:///x", "leads to https:///x, which is no HTTP"),
        ("http://h:port/", "is no address: http://h:port/"),
    ],
)
async def test_a_redirect_that_is_none(server: Any, kind: str, location: str, said: str) -> None:
    server.answer(302, headers={"Location": location})
    with pytest.raises(exceptions.ApiConnectionException) as raised:
        await called(kind, server.url, Operation("GET", "/a"))
    assert f"GET {server.url}/a: the redirect (302) {said}" in str(raised.value)
    assert not raised.value.is_temporary


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_they_end(server: Any, kind: str) -> None:
    for _ in range(30):
        server.answer(302, headers={"Location": "/again"})
    with pytest.raises(exceptions.ApiConnectionException, match="more than 20 redirects"):
        await called(kind, server.url, Operation("GET", "/a"), settings={"retries": 2})
    assert len(server.received) == 21
    server.answers.clear()
    for status in (302, 304, 300):
        server.answer(status, headers={"Location": "/b"} if status == 300 else {})
        with pytest.raises(exceptions.ApiException) as raised:
            await called(kind, server.url, Operation("GET", "/a"))
        assert raised.value.status == status
    server.answer(302, headers={"Location": "/again"})
    with pytest.raises(exceptions.ApiException) as raised:
        await called(kind, server.url, Operation("GET", "/a"), settings={"follow_redirects": False})
    assert raised.value.status == 302


async def test_cookies_that_a_redirect_sets(server: Any) -> None:
    server.answer(302, headers={"Location": "/b", "Set-Cookie": "session=1; Path=/"})
    await called("sync", server.url, Operation("GET", "/a"))
    assert server.last.headers["cookie"] == "session=1"
