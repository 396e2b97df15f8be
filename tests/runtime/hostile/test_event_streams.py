"""Streams that are broken or have no end: what is no event is none, and what is too much is bounded."""

from __future__ import annotations

import itertools
import threading

import pytest
from sample import exceptions
from sample._runtime.words.contents import Json
from sample._runtime.words.operation import Events, Operation

from tests.runtime.hostile.calling import KINDS, called, drip
from tests.runtime.raw import chunked, saying

pytestmark = pytest.mark.anyio


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
