"""What is no answer, or none that can be read, ends in data or in an exception of ours."""

from __future__ import annotations

import gzip

import pytest
from sample import exceptions
from sample._runtime.words.contents import Text
from sample._runtime.words.operation import Operation

from tests.runtime.hostile.calling import JSON, KINDS, called
from tests.runtime.raw import answer, chunked, saying

pytestmark = pytest.mark.anyio


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
