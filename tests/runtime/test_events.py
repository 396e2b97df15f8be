"""From events to types: tags, end markers, errors, and what breaks its type."""

from __future__ import annotations

import datetime
import logging
from typing import Any

import pytest
import sample
from sample._runtime.answer.events import EventReader
from sample._runtime.words.contents import Json
from sample._runtime.words.operation import Events, Operation
from sample._runtime.words.parameters import Query
from sample.exceptions import ApiResponseError, ApiStreamException
from sample.models import ChatChunk, ChatFinished


def reader(events: Events, strict: bool = False) -> EventReader:
    return EventReader(Operation("POST", "/a", events=events), strict)


def read(events: Events, *chunks: bytes, strict: bool = False) -> list[Any]:
    one = reader(events, strict)
    return [*(each for chunk in chunks for each in one.read(chunk)), *one.end()]


CHUNK, EVENT = Events("ChatChunk"), Events("ChatEvent", tag="type")
TEXTS = Events("str", text=True)


def test_data_of_the_declared_type() -> None:
    found = read(CHUNK, b'data: {"id": "a"}\n\ndata: {"id": "b",\ndata: "text": "x"}\n\n')
    assert found == [ChatChunk(id="a"), ChatChunk(id="b", text="x")]


def test_unions_by_the_tag_in_the_data() -> None:
    data = b'data: {"type": "chunk", "id": "a"}\n\ndata: {"type": "finished", "tokens": 3}\n\n'
    assert read(EVENT, data) == [ChatChunk(id="a"), ChatFinished(tokens=3)]


def test_unions_by_the_name_of_the_event() -> None:
    data = b'event: chunk\ndata: {"id": "a"}\n\nevent: finished\ndata: {"tokens": 3}\n\n'
    assert read(EVENT, data) == [ChatChunk(id="a"), ChatFinished(tokens=3)]


def test_an_unknown_tag_keeps_the_object() -> None:
    data = b'event: chunk\ndata: {"type": "new", "x": 1}\n\nevent: new\ndata: {"x": 2}\n\n'
    assert read(EVENT, data) == [{"type": "new", "x": 1}, {"x": 2}]


@pytest.mark.parametrize("marker", ["[DONE]", "[ unsubscribe ]", "END", "null"])
def test_the_end_marker_that_is_named(marker: str) -> None:
    one = reader(Events("ChatChunk", end=marker))
    data = f'data: {{"id": "a"}}\n\ndata: {marker} \n\ndata: {{"id": "b"}}\n\n'
    assert list(one.read(data.encode())) == [ChatChunk(id="a")]
    assert one.is_done


@pytest.mark.parametrize("events", [TEXTS, Events("str", text=True, end="[END]")])
def test_only_that_one_ends_a_stream(events: Events) -> None:
    one = reader(events)
    data = b"".join(b"data: %s\n\n" % each for each in (b"[DONE]", b"[INFO]", b"[]"))
    assert list(one.read(data)) == ["[DONE]", "[INFO]", "[]"]
    assert not one.is_done


def test_texts_are_no_json() -> None:
    given = ["42", "true", "null", '"quoted"', '{"a": 1}', " b ", "ü", "{", "a\nb"]
    data = "".join(f"data: {each}\n\n".replace("a\nb", "a\ndata: b") for each in given)
    assert read(TEXTS, data.encode()) == given
    dates = Events("datetime.date", text=True)
    assert read(dates, b"data: 2024-05-01\n\n") == [datetime.date(2024, 5, 1)]
    either = Events("ChatChunk | str")
    assert read(either, b'data: {"id": "a"}\n\ndata: 42\n\ndata: b\n\n') == [
        ChatChunk(id="a"),
        "42",
        "b",
    ]


def test_empty_data_is_given_where_the_type_has_it() -> None:
    data = b"data:\n\ndata\n\ndata: \n\n: no event\n\nevent: x\n\n"
    assert read(TEXTS, data) == ["", "", ""]
    assert read(Events("ChatChunk | str"), data) == ["", "", ""]
    assert read(CHUNK, data) == read(Events("Any"), data) == []
    named = b"event: finished\ndata:\n\n"
    assert read(EVENT, named) == []  # it needs tokens
    whole = Events("dict[str, str]", envelope=True)
    assert read(whole, b"event: ping\ndata:\n\n") == [{"event": "ping", "data": ""}]


@pytest.mark.parametrize(
    "stream",
    [
        b'event: error\ndata: {"message": "no"}\n\n',
        b"event: error\ndata: no\n\n",
        b'data: {"error": {"message": "no"}}\n\n',
        b'data: {"id": "a", "error": {"message": "no"}}\n\n',
    ],
)
@pytest.mark.parametrize("events", [CHUNK, EVENT, Events("Any")], ids=lambda each: each.type)
def test_errors_raise_after_the_events_before_them(events: Events, stream: bytes) -> None:
    found = []
    with pytest.raises(ApiStreamException) as raised:
        for each in reader(events).read(b'data: {"type": "chunk", "id": "a"}\n\n' + stream):
            found.append(each)
    assert len(found) == 1
    assert "no" in str(raised.value.data)
    assert isinstance(raised.value, sample.ApiException)
    assert raised.value.status == 200


@pytest.mark.parametrize(
    "stream",
    [
        b'event: error\ndata: {"id": "a"}\n\n',  # declared, and named so by the document
        b'data: {"id": "a", "error": null}\n\n',
        b'data: {"id": "a", "text": "\\"error\\""}\n\n',
    ],
)
def test_what_is_no_error(stream: bytes) -> None:
    assert isinstance(read(CHUNK, stream)[0], ChatChunk)


def test_an_event_that_breaks_its_type_is_kept(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "sample"):
        found = read(CHUNK, b'data: {"id": 1}\n\ndata: nonsense\n\ndata: {"id": "b"}\n\n')
    assert [getattr(each, "id", each) for each in found] == [1, "nonsense", "b"]
    assert found[0].model_problems
    assert [each.levelname for each in caplog.records] == ["INFO", "INFO"]
    with pytest.raises(ApiResponseError):
        read(CHUNK, b'data: {"id": 1}\n\n', strict=True)


def test_half_of_a_pair_of_surrogates() -> None:
    found = read(CHUNK, b'data: {"id": "\\ud83d"}\n\n', strict=True)
    assert [each.id for each in found] == ["\ud83d"]
    with pytest.raises(ApiStreamException) as raised:
        read(CHUNK, b'data: {"error": {"message": "cut \\ud83d"}}\n\n')
    assert raised.value.message == "cut \ufffd"


def test_text_and_bytes_that_are_no_utf8() -> None:
    assert read(Events("str"), b"data: plain\n\ndata: {not json\n\n") == ["plain", "{not json"]
    assert read(CHUNK, b'data: {"id": "\xff"}\n\n')[0] is not None


def test_pings_without_data_are_no_events() -> None:
    assert read(CHUNK, b"event: ping\ndata:\n\n: hi\n\n") == []


ENVELOPE = "dict[str, str | dict[str, int]]"


def test_a_type_may_describe_the_whole_event() -> None:
    events = Events(ENVELOPE, envelope=True)
    data = b'id: 7\nevent: a\ndata: {"x": 1}\n\nretry: 5\nid\ndata: 12\n\n'
    found = read(events, data.replace(b"retry: 5\n", b""))
    assert found == [
        {"event": "a", "data": {"x": 1}, "id": "7"},
        {"event": "message", "data": "12"},
    ]
    with pytest.raises(ApiStreamException):
        read(Events("dict[str, int]", envelope=True), b"event: error\ndata: no\n\n")
    with pytest.raises(ApiResponseError):
        read(Events("dict[str, int]", envelope=True), b"data: no\n\n", strict=True)
    numbered = Events("dict[str, Any]", envelope=True)
    assert read(numbered, b"retry: 5\ndata: a\n\n") == [
        {"event": "message", "data": "a", "retry": 5}
    ]


@pytest.mark.parametrize(
    ("events", "kind", "accepted"),
    [
        (CHUNK, "text/event-stream; charset=utf-8", True),
        (CHUNK, "", True),
        (CHUNK, "text/html", False),
        (CHUNK, "application/json", False),
        (Events("File", "application/jsonl"), "application/x-ndjson", True),
        (Events("File", "application/jsonl"), "application/json", True),
        (Events("File", "application/jsonl"), "text/html", False),
    ],
)
def test_which_answers_are_streams(events: Events, kind: str, accepted: bool) -> None:
    assert reader(events).accepts(200, {"content-type": kind}) is accepted
    assert not reader(events).accepts(500, {"content-type": kind})


def test_json_lines_and_sequences() -> None:
    lines = Events("File", "application/jsonl")
    assert [each.id for each in read(lines, b'{"id": "a"}\n{"id', b'": "b"}')] == ["a", "b"]
    sequence = Events("File", "application/json-seq")
    assert [each.id for each in read(sequence, b'\x1e{"id": "a"}\n')] == ["a"]
    with pytest.raises(ApiStreamException):
        read(lines, b'{"error": "no"}\n')


def test_an_operation_that_does_not_stream(client: Any) -> None:
    with pytest.raises(TypeError, match="does not stream"):
        client.call(Operation("GET", "/a"), {}, {"_answer": "events"})


def test_a_parameter_may_ask_for_the_stream(client: Any, server: Any) -> None:
    operation = Operation(
        "GET",
        "/a",
        parameters=(Query("stream", "bool", name="stream_"),),
        answers={200: Json("Any")},
        events=Events("ChatChunk", switch="stream"),
    )
    server.answer(200, b"", headers={"Content-Type": "text/event-stream"})
    assert list(client.call(operation, {"stream_": None}, {"_answer": "events"})) == []
    assert server.last.query == "stream=true"
    assert server.last.headers["accept"] == "text/event-stream"
