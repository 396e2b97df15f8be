"""Servers that are broken or hostile: every answer ends in data or in an exception of ours, within bounds."""

from __future__ import annotations

import gzip
import itertools
import json
import threading
import zlib
from collections.abc import Iterator
from typing import Any

import anyio
import pytest
import sample
from sample import exceptions
from sample._runtime.answer.links import next_link
from sample._runtime.answer.paging import Cursor, NextLink, Offset, PagedOperation, PageNumber
from sample._runtime.words.contents import Json, Text
from sample._runtime.words.operation import Events, Operation
from sample._runtime.words.parameters import Path, Query

from tests.runtime.raw import answer, chunked, saying

pytestmark = pytest.mark.anyio
KINDS = ["sync", "async"]
GET: Operation[object] = Operation("GET", "/a", id="X.get", answers={200: Json("Any")})
JSON = {"Content_Type": "application/json"}


@pytest.fixture
def anyio_backend() -> str:
    """One is enough: what is read does not know who waits for it."""
    return "asyncio"


async def called(
    kind: str, url: str, operation: Any = GET, *, options: Any = None, **settings: Any
) -> Any:
    """What a call answers, by the sync or the async client."""
    settings = {"retries": 0, **settings}
    configuration = sample.Configuration(host=url, **settings)
    if kind == "sync":
        with sample.ApiClient(configuration) as client:
            return await anyio.to_thread.run_sync(lambda: used(client, operation, options))
    async with sample.AsyncApiClient(configuration) as client:
        found = (
            await client.call(operation, {}, options or {})
            if not asks(options)
            else client.call(operation, {}, options)
        )
        return [each async for each in found] if asks(options) else found


def used(client: Any, operation: Any, options: Any) -> Any:
    found = client.call(operation, {}, options or {})
    return [*found] if asks(options) else found


def asks(options: Any) -> bool:
    return bool(options) and options.get("_answer") in ("events", "pages")


# What is no answer


BROKEN = {
    "nothing": b"",
    "garbage": b"\x00\xff" * 100,
    "another protocol": b"SSH-2.0-OpenSSH_9.6\r\n",
    "half a head": b"HTTP/1.1 200 OK\r\nContent-Le",
    "no status": b"HTTP/1.1 \r\n\r\n",
    "a status of four digits": b"HTTP/1.1 2000 OK\r\n\r\n",
    "a status that is a word": b"HTTP/1.1 OK OK\r\n\r\n",
    "a header without a name": b"HTTP/1.1 200 OK\r\n: x\r\n\r\n",
    "a header that is no header": b"HTTP/1.1 200 OK\r\nfoo bar\r\n\r\n",
    "a NUL in a header": b"HTTP/1.1 200 OK\r\nX: a\0b\r\n\r\n",
    "two lengths": b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
    "a length below zero": b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nab",
    "a length that is a word": b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nab",
    "a length of many digits": b"HTTP/1.1 200 OK\r\nContent-Length: " + b"9" * 5000 + b"\r\n\r\nab",
    "a body that is too short": answer(b'{"a": 1}', length=100, **JSON),
    "chunks without an end": b"".join([*chunked([b'{"a":'], **JSON)][:-1]),  # type: ignore[arg-type]
    "a chunk of a wrong size": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
    "a chunk of a huge size": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    + b"f" * 40
    + b"\r\n",
    "a head without an end": b"HTTP/1.1 200 OK\r\n" + b"X: " + b"a" * 300_000,
    "what says it is gzip": answer(b"not gzip", Content_Encoding="gzip"),
    "a gzip of a wrong sum": answer(
        gzip.compress(b"{}" * 1000)[:-8] + bytes(8), Content_Encoding="gzip"
    ),
    "what says it is deflate": answer(b"\xff\xff\xff", Content_Encoding="deflate"),
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", BROKEN)
async def test_what_is_no_answer_is_a_connection_that_failed(kind: str, name: str) -> None:
    with saying(BROKEN[name]) as url, pytest.raises(exceptions.ApiConnectionException) as caught:
        await called(kind, url)
    assert str(caught.value).startswith(f"GET {url}/a: ")


@pytest.mark.parametrize("kind", KINDS)
async def test_what_comes_after_an_answer_is_no_part_of_it(kind: str) -> None:
    with saying(answer(b'{"a": 1}', **JSON) + b"HTTP/1.1 200 OK\r\n\r\nmore") as url:
        assert await called(kind, url) == {"a": 1}


ODD_BODIES = {
    "deep": b"[" * 200_000,
    "deep and whole": b"[" * 100_000 + b"]" * 100_000,
    "deep objects": b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
    "a number of many digits": b"9" * 10_000,
    "a number with a huge exponent": b"1e999999999",
    "a text that does not end": b'"' + b"a" * 100_000,
    "no text": b"\xff\xfe\xfd",
    "NaN": b"NaN",
    "two values": b"{} {}",
    "NUL": b"\0" * 100,
}


@pytest.mark.parametrize("status", ["200 OK", "500 X"])
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ODD_BODIES)
async def test_a_body_that_is_no_json_is_read_or_refused(kind: str, name: str, status: str) -> None:
    with saying(answer(ODD_BODIES[name], status=status, **JSON)) as url:
        try:
            await called(kind, url)
        except exceptions.ApiException as error:
            assert str(error)  # the message is looked for in the body
            assert status == "500 X"
        else:
            assert status == "200 OK"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "charset",
    [
        "idna",
        "punycode",
        "undefined",
        "unicode_escape",
        "rot13",
        "hex",
        "utf-7",
        "a\\0b",
        "x" * 9000,
        "'",
    ],
)
async def test_a_charset_that_is_none(kind: str, charset: str) -> None:
    body = "é xn--a\\u0041".encode()
    text = Operation("GET", "/a", answers={200: Text("str")})
    with saying(*[answer(body, Content_Type=f"text/plain; charset={charset}")] * 2) as url:
        assert await called(kind, url, text) == body.decode()
        assert await called(kind, url, Operation("GET", "/a")) == body.decode()


# More than there should be


ZEROS = 4_000_000
BOMBS = {
    "gzip": gzip.compress(bytes(ZEROS)),
    "deflate": zlib.compress(bytes(ZEROS)),
    "gzip, gzip": gzip.compress(gzip.compress(bytes(ZEROS))),
    "identity": bytes(ZEROS),
}


@pytest.mark.parametrize("status", ["200 OK", "500 X"])
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("packed", BOMBS)
async def test_an_answer_is_bounded(kind: str, packed: str, status: str) -> None:
    bomb = answer(BOMBS[packed], status=status, Content_Encoding=packed)
    with (
        saying(bomb) as url,
        pytest.raises(exceptions.ApiResponseError, match="max_response_size, 1000000 bytes"),
    ):
        await called(kind, url, max_response_size=1_000_000)


@pytest.mark.parametrize("kind", KINDS)
async def test_an_open_answer_is_bounded_where_it_is_read_whole(kind: str) -> None:
    said = [answer(bytes(ZEROS)), answer(bytes(ZEROS))]
    with saying(*said) as url:
        configuration = sample.Configuration(host=url, max_response_size=1_000_000)
        if kind == "sync":
            with sample.ApiClient(configuration) as client:
                with pytest.raises(exceptions.ApiResponseError, match="max_response_size"):
                    client.call(GET, {}, {"_answer": "open"}).read()
                pieces = client.call(GET, {}, {"_answer": "open"}).iter_bytes()
                assert sum(map(len, pieces)) == ZEROS
            return
        async with sample.AsyncApiClient(configuration) as client:
            with pytest.raises(exceptions.ApiResponseError, match="max_response_size"):
                await (await client.call(GET, {}, {"_answer": "open"})).read()
            response = await client.call(GET, {}, {"_answer": "open"})
            assert sum([len(each) async for each in response.iter_bytes()]) == ZEROS


@pytest.mark.parametrize("kind", KINDS)
async def test_an_answer_of_the_largest_size_is_read(kind: str) -> None:
    body = json.dumps("a" * 998).encode()
    with saying(*[answer(gzip.compress(body), Content_Encoding="gzip", **JSON)] * 3) as url:
        assert await called(kind, url, max_response_size=1000) == "a" * 998
        assert await called(kind, url, max_response_size=None) == "a" * 998
        with pytest.raises(exceptions.ApiResponseError):
            await called(kind, url, max_response_size=999)


def drip(piece: bytes, stop: threading.Event, start: bytes = b"") -> Iterator[Any]:
    """A piece again and again, until somebody has had enough."""
    yield start
    while not stop.wait(0.001):
        yield piece


@pytest.mark.parametrize("kind", KINDS)
async def test_an_answer_that_drips_ends(kind: str) -> None:
    stop = threading.Event()
    with (
        saying(chunked(drip(b" ", stop, b"["), **JSON)) as url,
        pytest.raises(exceptions.ApiTimeoutException, match=r"not whole after 0\.05 s") as caught,
    ):
        await called(kind, url, total_timeout=0.05, retries=2)
    stop.set()
    assert not caught.value.is_temporary  # so it is not asked for again


STREAM: Operation[object] = Operation(
    "GET",
    "/a",
    id="X.get",
    answers={200: Json("Any")},
    events=Events("Any", media_type="text/event-stream"),
)
LINES: Operation[object] = Operation(
    "GET",
    "/a",
    id="X.get",
    answers={200: Json("Any")},
    events=Events("Any", media_type="application/jsonl"),
)
SEQUENCE: Operation[object] = Operation(
    "GET",
    "/a",
    id="X.get",
    answers={200: Json("Any")},
    events=Events("Any", media_type="application/json-seq"),
)
PARTS: Operation[object] = Operation(
    "GET",
    "/a",
    id="X.get",
    answers={200: Json("Any")},
    events=Events("Any", media_type="multipart/mixed"),
)
STREAMS = {
    "text/event-stream": (STREAM, b"data: "),
    "application/jsonl": (LINES, b'"'),
    "application/json-seq": (SEQUENCE, b'\x1e"'),
    "multipart/mixed; boundary=b": (PARTS, b"--b\r\n\r\n"),
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("media_type", STREAMS)
async def test_a_line_without_an_end(kind: str, media_type: str) -> None:
    operation, start = STREAMS[media_type]
    endless = itertools.chain([start], itertools.repeat(b"a" * 10_000))
    options = {"_answer": "events"}
    too_large = pytest.raises(exceptions.ApiResponseError, match="max_event_size, 1000000 bytes")
    with saying(chunked(endless, Content_Type=media_type)) as url, too_large:
        await called(kind, url, operation, options=options, max_event_size=1_000_000)
    stop = threading.Event()
    too_late = pytest.raises(exceptions.ApiTimeoutException, match="no line within")
    with saying(chunked(drip(b"a", stop, start), Content_Type=media_type)) as url, too_late:
        await called(kind, url, operation, options=options, total_timeout=0.05)
    stop.set()


@pytest.mark.parametrize("kind", KINDS)
async def test_an_event_without_an_end(kind: str) -> None:
    endless = itertools.repeat(b"data: 1\ndata\n: x\n")
    options = {"_answer": "events"}
    refused = pytest.raises(exceptions.ApiResponseError, match="max_event_size")
    with saying(chunked(endless, Content_Type="text/event-stream")) as url, refused:
        await called(kind, url, STREAM, options=options, max_event_size=100_000)


@pytest.mark.parametrize("kind", KINDS)
async def test_a_stream_of_many_events_has_no_bound(kind: str) -> None:
    events = [b'data: "aaaaaaaa"\n\n'] * 1000
    with saying(chunked(events, Content_Type="text/event-stream")) as url:
        found = await called(kind, url, STREAM, options={"_answer": "events"}, max_event_size=100)
    assert found == ["aaaaaaaa"] * 1000


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("media_type", STREAMS)
@pytest.mark.parametrize(
    "odd", [b"[" * 100_000, b"\xff\xfe", b"\0", b"9" * 9000, b'{"error": ' + b"[" * 9000]
)
async def test_events_that_are_no_json(kind: str, media_type: str, odd: bytes) -> None:
    operation, start = STREAMS[media_type]
    end = b"\r\n--b--" if "boundary" in media_type else b"\n\n"
    with saying(chunked([start.rstrip(b'"') + odd + end], Content_Type=media_type)) as url:
        await called(kind, url, operation, options={"_answer": "events"})


@pytest.mark.parametrize("kind", KINDS)
async def test_fields_of_events_that_are_none(kind: str) -> None:
    lines = [
        b"retry: " + b"9" * 5000,
        b"id: \xff\0",
        b"event: \xff" + b"x" * 9000,
        b":",
        b"data: 1",
    ]
    with saying(chunked([b"\n".join(lines) + b"\n\n"], Content_Type="text/event-stream")) as url:
        assert await called(kind, url, STREAM, options={"_answer": "events"}) == [1]


# Pages


def paged(paging: Any) -> Any:
    page = Query("page", type="Any")
    return PagedOperation(
        "GET", "/a", id="X.list", paging=paging, parameters=(page,), answers={200: Json("Any")}
    )


PAGES = {"_answer": "pages"}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "value",
    ["http://[", "//[x", "http://a:b:c", "http://\udcff/", "\0", "http://evil/", " ", "x" * 99_999],
)
async def test_a_link_that_is_no_address(kind: str, value: str) -> None:
    body = json.dumps({"d": [1], "next": value}).encode()
    with saying(*[answer(body, **JSON)] * 3) as url, pytest.raises(exceptions.OpenApiException):
        await called(kind, url, paged(NextLink("next", items="d")), options=PAGES)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("value", [{"a": 1}, [1], [[]], {}])
async def test_a_cursor_that_is_none(kind: str, value: Any) -> None:
    body = json.dumps({"d": [1], "next": value}).encode()
    with (
        saying(answer(body, **JSON)) as url,
        pytest.raises(exceptions.ApiResponseError, match="neither text nor"),
    ):
        await called(kind, url, paged(Cursor("page", items="d", next="next")), options=PAGES)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "value", ["1e999", "-1e999", "NaN", "9" * 9000, '"' + "9" * 9000 + '"', "[]", "-1", "true"]
)
@pytest.mark.parametrize(
    "paging",
    [
        PageNumber("page", items="d", total="t"),
        PageNumber("page", items="d", pages="t"),
        Offset("page", items="d", total="t"),
    ],
)
async def test_a_total_that_is_none(kind: str, value: str, paging: Any) -> None:
    pages = [b'{"d": [%d], "t": %s}' % (number, value.encode()) for number in range(3)]
    with saying(*[answer(each, **JSON) for each in pages], answer(b'{"d": []}', **JSON)) as url:
        found = await called(kind, url, paged(paging), options=PAGES)
    assert found in ([0], [0, 1, 2], [])  # Python has no number of 9000 digits


def test_a_header_of_links_is_read_in_linear_time() -> None:
    for header in (
        "<" * 50_000,
        "<a>" * 50_000,
        '<a>;"' * 50_000,
        "<a>;x" + ";" * 50_000,
        '<a>;x="' + '\\"' * 50_000,
    ):
        assert next_link(header) is None
    assert next_link("<" * 50_000 + ">,<b>;rel=next") == "b"


# Redirects


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "location",
    [
        *(
            "http://[",
            "http://\u00ad/",
            "http://xn--/",
            "http://a..b/",
            "http://" + "a" * 300 + "/",
            "http://a:99999/",
        ),
        *(
            "http://a:x/",
            "http://%00/",
            "http://\x7f/",
            "http://\xff\xfe/",
            "//",
            "http:///x",
            "javascript:alert(1)",
        ),
        *(
            "file:///etc/passwd",
            "ftp://a/",
            "http://a b/",
            "http://-/",
            "http://1.2.3.4.5.6/",
            "x" * 70_000,
            "http://\u2100/",
        ),
    ],
)
async def test_a_redirect_that_leads_nowhere(kind: str, location: str) -> None:
    head = f"HTTP/1.1 302 X\r\nContent-Length: 0\r\nLocation: {location}\r\n\r\n".encode()
    with (
        saying(head) as url,
        pytest.raises((exceptions.ApiConnectionException, exceptions.ApiValueError)),
    ):
        await called(kind, url, timeout=(0.5, 5))


# Tokens


TOKENS = [
    b'{"access_token": "t", "expires_in": ' + b"9" * 5000 + b"}",
    b"[" * 100_000,
    b'{"a":' * 100_000,
    b'{"access_token": 1}',
    b'{"access_token": "\\ud800", "token_type": "bearer"}',
    b'{"access_token": "a\\nX: y"}',
    b"\xff",
    b"9" * 9000,
    b"",
]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("body", TOKENS)
async def test_a_token_that_is_none(kind: str, body: bytes) -> None:
    secured = Operation("GET", "/a", security=(("Grant",),), answers={200: Json("Any")})
    with (
        saying(answer(body, **JSON), answer(b"{}", **JSON)) as url,
        pytest.raises(exceptions.OpenApiException),
    ):
        await called(kind, url, secured, client_id="a", client_secret="b", token_url=f"{url}/token")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "lasts", ["1e999", "-1e999", "NaN", "-5", '"x"', "[]", "true", "null", "0"]
)
async def test_a_token_that_lasts_for_no_time(kind: str, lasts: str) -> None:
    secured = Operation("GET", "/a", security=(("Grant",),), answers={200: Json("Any")})
    token = b'{"access_token": "t", "token_type": "bearer", "expires_in": %s}' % lasts.encode()
    with saying(answer(token, **JSON), answer(b"1", **JSON)) as url:
        found = called(
            kind, url, secured, client_id="a", client_secret="b", token_url=f"{url}/token"
        )
        assert await found == 1


# Headers of answers


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "value",
    [
        "1e999",
        "-1",
        "NaN",
        "9" * 5000,
        "Mon, 99 Xxx 9999 99:99:99 GMT",
        "Mon, 01 Jan 99999 00:00:00 +9999999",
        "\xff",
    ],
)
async def test_a_time_to_wait_that_is_none(kind: str, value: str) -> None:
    head = f"HTTP/1.1 503 X\r\nContent-Length: 0\r\nConnection: close\r\nRetry-After: {value}\r\n\r\n".encode(
        "latin-1"
    )
    waited: list[float] = []
    policy = sample.configuration.Retries(1, sleep=waited.append)
    with saying(head, answer(b"1", **JSON)) as url:
        if kind == "sync":
            assert await called(kind, url, retries=policy) == 1
            assert 0 <= waited[0] < 121


@pytest.mark.parametrize("kind", KINDS)
async def test_many_headers_and_odd_ones(kind: str) -> None:
    odd = {
        "Set_Cookie": "\xff=\x01; Domain=\xff; Expires=Mon, 99",
        "X_Request_Id": "\x1b[2J\xff",
        "Link": "<" * 9000,
    }
    with (
        saying(
            answer(b"{}", status="500 \x1b[31m", **odd, **{f"X_{n}": "y" for n in range(90)})
        ) as url,
        pytest.raises(exceptions.ServiceException) as caught,
    ):
        await called(kind, url)
    assert "\x1b" not in str(caught.value)


async def test_a_path_value_that_is_another_path() -> None:
    operation = Operation("GET", "/a/{id}", parameters=(Path("id"),))
    client = sample.ApiClient(sample.Configuration(host="http://127.0.0.1:1"))
    with pytest.raises(exceptions.ApiValueError, match="another path"):
        client.call(operation, {"id": ".."}, {})
