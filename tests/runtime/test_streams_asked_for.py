"""`stream=True` in the plain form, by whatever way it is given."""

from __future__ import annotations

from typing import Any

import pytest
import sample
from sample._runtime.answer.asked import asks
from sample._runtime.words.contents import Json, Multipart
from sample._runtime.words.operation import Events, Operation
from sample._runtime.words.parameters import Query
from sample.exceptions import ApiStreamException, UnauthorizedException
from sample.models import ChatChunk, CreateChatCompletionRequest, ReasoningEffort
from sample.streams import AsyncStream, Stream

SSE = {"Content-Type": "text/event-stream", "X-Request-Id": "req-1"}
BODY: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "x"}]}
PIECES = [b'data: {"id": "a"}\n\n', b'data: {"id": "b"}\n\n', b"data: [DONE]\n\n"]
EVENTS = [ChatChunk(id="a"), ChatChunk(id="b")]

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]
WAYS: dict[str, tuple[tuple[Any, ...], dict[str, Any]]] = {
    "keywords": ((), {**BODY, "stream": True}),
    "a dict and a keyword": ((BODY,), {"stream": True}),
    "in the dict": (({**BODY, "stream": True},), {}),
    "in the model": ((CreateChatCompletionRequest(**BODY, stream=True),), {}),
    "in _body": ((BODY,), {"_body": {"stream": True}}),
}


def connections(client: Any) -> list[Any]:
    pools = client.transport.client._transport.pools
    return [one for each in pools.values() for one in each._pool.connections]


@pytest.mark.parametrize("way", WAYS)
def test_the_stream_is_open_when_it_is_returned(client: Any, server: Any, way: str) -> None:
    arguments, keywords = WAYS[way]
    server.answer(headers=SSE, pieces=PIECES)
    stream = sample.ChatApi(client).create_chat_completion(*arguments, **keywords)
    assert isinstance(stream, Stream)
    assert server.last.json == BODY | {"stream": True}
    assert server.last.headers["accept"] == "text/event-stream"
    assert stream.response.request_id == "req-1"
    assert list(stream) == EVENTS
    assert connections(client)[0].is_idle()


@pytest.mark.parametrize("way", WAYS)
async def test_the_same_awaited(configuration: Any, server: Any, way: str) -> None:
    arguments, keywords = WAYS[way]
    async with sample.AsyncApiClient(configuration) as client:
        server.answer(headers=SSE, pieces=PIECES)
        api = sample.AsyncChatApi(client)
        stream: Any = await api.create_chat_completion(*arguments, **keywords)
        assert isinstance(stream, AsyncStream)
        assert server.last.json == BODY | {"stream": True}
        assert [each async for each in stream] == EVENTS
        server.answer(headers=SSE, pieces=PIECES)
        answer: Any = await api.create_chat_completion_with_http_info(**BODY, stream=True)
        assert (answer.status_code, answer.request_id) == (200, "req-1")
        assert [each async for each in answer.data] == EVENTS


@pytest.mark.parametrize("stream", [False, None])
def test_a_whole_answer(client: Any, server: Any, stream: Any) -> None:
    server.answer(body={"id": "c", "choices": []})
    found = sample.ChatApi(client).create_chat_completion({**BODY, "stream": True}, stream=False)
    assert found.id == "c"
    server.answer(body={"id": "c", "choices": []})
    assert sample.ChatApi(client).create_chat_completion(**BODY, stream=stream).id == "c"
    assert server.last.headers["accept"].startswith("application/json")


def test_the_other_forms(client: Any, server: Any) -> None:
    api = sample.ChatApi(client)
    server.answer(headers=SSE, pieces=PIECES)
    answer: Any = api.create_chat_completion_with_http_info(**BODY, stream=True)
    assert (answer.status_code, answer.request_id) == (200, "req-1")
    assert list(answer.data) == EVENTS
    server.answer(headers=SSE, pieces=PIECES)
    with api.create_chat_completion_without_preload_content(**BODY, stream=True) as opened:
        assert opened.read() == b"".join(PIECES)
    assert server.last.headers["accept"] == "text/event-stream"


def test_errors_come_with_the_call(client: Any, server: Any) -> None:
    api = sample.ChatApi(client)
    server.answer(401, {"error": {"message": "no"}})
    with pytest.raises(UnauthorizedException):
        api.create_chat_completion(**BODY, stream=True)
    with pytest.raises(sample.exceptions.ApiValueError):
        api.create_chat_completion(model="m", stream=True)
    server.answer(headers=SSE, pieces=[PIECES[0], b'data: {"error": "no"}\n\n'])
    stream: Any = api.create_chat_completion(**BODY, stream=True)
    assert next(stream) == EVENTS[0]
    with pytest.raises(ApiStreamException):
        next(stream)


def test_a_stream_that_nobody_reads_gives_its_connection_back(client: Any, server: Any) -> None:
    api = sample.ChatApi(client)
    for _ in range(2):
        server.answer(headers=SSE, pieces=PIECES)
        stream = api.create_chat_completion(**BODY, stream=True)
        assert len(connections(client)) == 1
        del stream
        assert connections(client) == []
    server.answer(headers=SSE, pieces=PIECES)
    with api.create_chat_completion(**BODY, stream=True) as stream:
        assert next(stream) == EVENTS[0]
    assert connections(client) == []


SWITCH = Events("ChatChunk", switch="stream-as", name="stream_as", value="sse")


@pytest.mark.parametrize(
    ("arguments", "options", "body", "expected"),
    [
        ({"stream_as": "sse"}, {}, None, True),
        ({"stream_as": "audio"}, {}, None, False),
        ({}, {"stream_as": ReasoningEffort.LOW}, None, False),
        ({}, {"stream-as": "sse"}, None, True),
        ({}, {}, {"stream-as": "sse"}, True),
        ({}, {}, {"stream-as": True}, False),
        ({}, {"stream_as": "audio"}, {"stream-as": "sse"}, False),
        ({}, {}, ["sse"], False),
    ],
)
def test_what_asks(arguments: Any, options: Any, body: Any, expected: bool) -> None:
    operation: Operation[object] = Operation("POST", "/a", body=Json("Any"), events=SWITCH)
    assert asks(operation, arguments, options, body) is expected


def test_parameters_and_fields_of_forms_ask(call: Any, server: Any) -> None:
    events = Events("ChatChunk", switch="stream")
    query: Operation[object] = Operation(
        "GET", "/a", parameters=(Query("stream", "bool"),), events=events
    )
    form: Operation[object] = Operation(
        "POST", "/a", body=Multipart("dict[str, Any]"), events=events
    )
    for operation, sent in ((query, b""), (form, b'name="stream"\r\n\r\ntrue\r\n')):
        server.answer(headers=SSE, pieces=PIECES[:2])
        assert list(call(operation, stream=True)) == EVENTS
        assert server.last.query == ("" if sent else "stream=true")
        assert sent in server.last.body
