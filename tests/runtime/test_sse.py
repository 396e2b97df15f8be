"""Server-sent events by the algorithm of the WHATWG, however the bytes are cut."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample._runtime.answer.sse import ServerSentEvent, SseParser

Fields = tuple[str, str, str, int | None]


def fields(event: ServerSentEvent) -> Fields:
    return event.event, event.data, event.id, event.retry


def parsed(*chunks: bytes) -> list[Fields]:
    parser = SseParser()
    found = [fields(event) for chunk in chunks for event in parser.feed(chunk)]
    return found + [fields(event) for event in parser.end()]


def specified(stream: bytes) -> list[Fields]:
    """HTML 9.2.6 word for word, on the whole stream at once, on characters."""
    text = stream.decode("utf-8", "replace").removeprefix("\ufeff")
    lines = re.split("\r\n|\n|\r", text)[:-1]  # what follows the last end is no line
    found: list[Fields] = []
    data, event_type, last_id, retry = "", "", "", None
    for line in lines:
        if line == "":
            if data:
                data = data[:-1] if data.endswith("\n") else data
                found.append((event_type or "message", data, last_id, retry))
            data, event_type = "", ""
        elif not line.startswith(":"):
            name, _, value = line.partition(":")
            value = value[1:] if value.startswith(" ") else value
            if name == "event":
                event_type = value
            elif name == "data":
                data += value + "\n"
            elif name == "id" and "\0" not in value:
                last_id = value
            elif name == "retry" and re.fullmatch("[0-9]+", value):
                retry = int(value)
    return found


M = "message"
CASES: dict[str, tuple[bytes, list[Fields]]] = {
    "one line": (b"data: a\n\n", [(M, "a", "", None)]),
    "no space": (b"data:a\n\n", [(M, "a", "", None)]),
    "one space of two": (b"data:  a\n\n", [(M, " a", "", None)]),
    "two lines": (b"data: a\ndata: b\n\n", [(M, "a\nb", "", None)]),
    "empty data": (b"data\n\n", [(M, "", "", None)]),
    "two empty data": (b"data\ndata\n\n", [(M, "\n", "", None)]),
    "no data, no event": (b"event: a\n\ndata: b\n\n", [(M, "b", "", None)]),
    "name": (b"event: a\ndata: b\n\n", [("a", "b", "", None)]),
    "empty name": (b"event:\ndata: b\n\n", [(M, "b", "", None)]),
    "comments": (b": hi\ndata: a\n:\n: there\n\n", [(M, "a", "", None)]),
    "unknown field": (b"x: y\n data: no\ndata: a\nData: no\n\n", [(M, "a", "", None)]),
    "colons": (b"data: a:b: c\n\n", [(M, "a:b: c", "", None)]),
    "id stays": (b"id: 1\ndata: a\n\ndata: b\n\n", [(M, "a", "1", None), (M, "b", "1", None)]),
    "id goes": (b"id: 1\ndata: a\n\nid\ndata: b\n\n", [(M, "a", "1", None), (M, "b", "", None)]),
    "id without data": (b"id: 1\n\ndata: a\n\n", [(M, "a", "1", None)]),
    "id with NUL": (b"id: 1\nid: 2\x003\ndata: a\n\n", [(M, "a", "1", None)]),
    "retry": (b"retry: 10\ndata: a\n\n", [(M, "a", "", 10)]),
    "no retry": (b"retry: 1s\nretry: -1\nretry:\ndata: a\n\n", [(M, "a", "", None)]),
    "CR": (b"data: a\rdata: b\r\r", [(M, "a\nb", "", None)]),
    "CR LF": (b"data: a\r\ndata: b\r\n\r\n", [(M, "a\nb", "", None)]),
    "mixed ends": (b"data: a\r\ndata: b\rdata: c\n\r\n", [(M, "a\nb\nc", "", None)]),
    "LF CR is two ends": (b"data: a\n\rdata: b\n\n", [(M, "a", "", None), (M, "b", "", None)]),
    "BOM": (b"\xef\xbb\xbfdata: a\n\n", [(M, "a", "", None)]),
    "one BOM": (b"\xef\xbb\xbf\xef\xbb\xbfdata: a\n\n", []),
    "BOM later": (b"data: a\n\n\xef\xbb\xbfdata: b\n\n", [(M, "a", "", None)]),
    "UTF-8": ("data: ü€😀\n\n".encode(), [(M, "ü€😀", "", None)]),
    "no UTF-8": (b"data: \xff\n\n", [(M, "\ufffd", "", None)]),
    "other line ends": (
        "data: a\u2028\u0085\x0bb\x0c\n\n".encode(),
        [(M, "a\u2028\u0085\x0bb\x0c", "", None)],
    ),
    "cut off": (b"data: a\n\ndata: b\n", [(M, "a", "", None)]),
    "cut off in a line": (b"data: a\n\ndata", [(M, "a", "", None)]),
    "nothing": (b"", []),
}


@pytest.mark.parametrize("name", CASES)
def test_the_events(name: str) -> None:
    stream, expected = CASES[name]
    assert parsed(stream) == expected
    assert specified(stream) == expected


@pytest.mark.parametrize("name", CASES)
def test_every_split_of_the_bytes(name: str) -> None:
    stream, expected = CASES[name]
    for first in range(len(stream) + 1):
        for second in range(first, len(stream) + 1):
            chunks = stream[:first], stream[first:second], stream[second:]
            assert parsed(*chunks) == expected, chunks
    assert parsed(*(bytes([each]) for each in stream)) == expected


def test_an_event_does_not_wait_for_the_next_byte() -> None:
    parser = SseParser()
    assert [event.data for event in parser.feed(b"data: a\r\r")] == ["a"]
    assert list(parser.feed(b"\n")) == []  # belongs to the CR before it
    assert [event.data for event in parser.feed(b"data: b\n\n")] == ["b"]


PIECES = st.sampled_from(
    [
        *(b"data", b"event", b"id", b"retry", b":", b" ", b"\n", b"\r", b"\r\n", b"\n\n"),
        *(b"\0", b"7", b"a", "ü€😀".encode(), b"\xff", b"\xef\xbb\xbf", b"[DONE]", b": "),
    ]
)


@given(pieces=st.lists(PIECES, max_size=30), data=st.data())
def test_any_stream_in_any_chunks(pieces: list[bytes], data: st.DataObject) -> None:
    stream = b"".join(pieces)
    cuts = data.draw(st.lists(st.integers(0, len(stream)), max_size=6).map(sorted))
    chunks = [stream[a:b] for a, b in zip([0, *cuts], [*cuts, len(stream)], strict=True)]
    assert parsed(*chunks) == specified(stream)


def test_an_event_shows_what_it_is() -> None:
    event = next(SseParser().feed(b"event: a\ndata: b\n\n"))
    assert repr(event) == "ServerSentEvent(event='a', data='b')"
    assert event.raw == b"b"
