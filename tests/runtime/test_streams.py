"""`…_stream` methods: opened late, closed always, and no harm to the pool."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Callable
from threading import Event
from typing import Any

import pytest
import sample
from sample import exceptions
from sample.models import ChatChunk
from sample.streams import AsyncStream, Stream

from tests.loopback import DROP

SSE = {"Content-Type": "text/event-stream", "X-Request-Id": "req-1"}
BODY: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "x"}]}
DONE = b"data: [DONE]\n\n"

pytestmark = [
    pytest.mark.anyio,
    # trio warns of generators that are not read to their end; httpx2 has such
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


def chunks(count: int) -> list[bytes]:
    return [b'data: {"id": "c", "text": "%d"}\n\n' % number for number in range(count)]


def opened(client: Any) -> list[Any]:
    """The connections that the pool of a client holds."""
    pools = client.transport.client._transport.pools
    return [one for each in pools.values() for one in each._pool.connections]


@pytest.fixture
def chat(client: Any) -> Any:
    return sample.ChatApi(client)


def texts(stream: Any) -> list[str]:
    return [each.text for each in stream]


# Sync


def test_events_and_the_request_for_them(chat: Any, server: Any) -> None:
    server.answer(headers=SSE, pieces=[*chunks(3), DONE])
    with chat.create_chat_completion_stream(BODY) as stream:
        assert isinstance(stream, Stream)
        assert stream.response.status == 200
        assert stream.response.request_id == "req-1"
        assert list(stream) == [ChatChunk(id="c", text=str(each)) for each in range(3)]
    assert server.last.json == BODY | {"stream": True}
    assert server.last.headers["accept"] == "text/event-stream"


@pytest.mark.parametrize("stream", [False, None, True])
def test_the_method_sets_the_switch(chat: Any, server: Any, stream: Any) -> None:
    for call in ({"create_chat_completion_request": BODY | {"stream": stream}}, BODY):
        server.answer(headers=SSE, pieces=[DONE])
        assert texts(chat.create_chat_completion_stream(**call)) == []
        assert server.last.json["stream"] is True


def test_without_a_block(chat: Any, client: Any, server: Any) -> None:
    server.answer(headers=SSE, pieces=[*chunks(2), DONE])
    assert texts(chat.create_chat_completion_stream(BODY)) == ["0", "1"]
    server.answer(headers=SSE, pieces=[*chunks(2), DONE])
    stream = chat.create_chat_completion_stream(BODY)
    assert next(stream).text == "0"
    assert stream.last_event.data == '{"id": "c", "text": "0"}'
    assert texts(stream) == ["1"]
    assert texts(stream) == []


def test_nothing_is_sent_before_it_is_wanted(chat: Any, server: Any) -> None:
    stream = chat.create_chat_completion_stream(BODY)
    assert server.received == []
    with pytest.raises(exceptions.OpenApiException, match="not open"):
        assert stream.response
    stream.close()
    assert texts(stream) == []
    with pytest.raises(exceptions.ApiValueError):
        chat.create_chat_completion_stream(model="m")


def test_a_connection_is_used_again(
    chat: Any, server: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sample.streams, "PATIENCE", 60)  # the end comes, some time
    server.connections.clear()
    late = [*chunks(1), DONE, lambda: time.sleep(0.02)]
    for pieces in ([*chunks(3), DONE], chunks(2), late, [b"".join(chunks(3)) + DONE]):
        server.answer(headers=SSE, pieces=pieces)
        with chat.create_chat_completion_stream(BODY) as stream:
            assert texts(stream)
    assert len(server.connections) == 1


def test_a_server_that_does_not_end(chat: Any, client: Any, server: Any) -> None:
    done, waited = Event(), list[bool]()
    server.answer(headers=SSE, pieces=[DONE, lambda: waited.append(done.wait(20))])
    assert texts(chat.create_chat_completion_stream(BODY)) == []
    assert waited == []  # the server holds the connection still
    done.set()
    assert opened(client) == []
    server.answer(headers=SSE, pieces=[DONE, *chunks(2)])
    assert texts(chat.create_chat_completion_stream(BODY)) == []


ENDS: dict[str, Callable[[Any], object]] = {
    "block": lambda stream: next(stream.__enter__()) and stream.__exit__(None, None, None),
    "close": lambda stream: next(stream) and stream.close(),
    "close of an open one": lambda stream: stream.__enter__().close(),
    "break": lambda stream: next(iter(stream)),
    "nobody holds it": lambda stream: next(stream),
}


@pytest.mark.parametrize("end", ENDS)
def test_a_half_read_stream_gives_its_connection_back(
    chat: Any, client: Any, server: Any, end: str
) -> None:
    client.configuration.connection_pool_maxsize = 1
    for _ in range(3):
        more = threading.Event()
        server.answer(headers=SSE, pieces=[*chunks(3), more.wait, *chunks(3)])
        ENDS[end](chat.create_chat_completion_stream(BODY))
        assert opened(client) == []
        more.set()
    server.answer(headers=SSE, pieces=[*chunks(3), DONE])
    assert len(texts(chat.create_chat_completion_stream(BODY))) == 3


def test_no_cycle_keeps_a_stream_alive(chat: Any, client: Any, server: Any) -> None:
    gc.disable()
    try:
        server.answer(headers=SSE, pieces=[*chunks(3), lambda: time.sleep(0.05)])
        stream = chat.create_chat_completion_stream(BODY)
        next(stream)
        assert len(opened(client)) == 1
        del stream
        assert opened(client) == []
    finally:
        gc.enable()


def test_a_drop_in_the_middle(chat: Any, client: Any, server: Any) -> None:
    server.answer(headers=SSE, pieces=[*chunks(2), DROP])
    found = []
    with pytest.raises(exceptions.ApiConnectionException) as raised:
        for each in chat.create_chat_completion_stream(BODY):
            found.append(each.text)
    assert found == ["0", "1"]
    assert "chat/completions" in str(raised.value)
    assert opened(client) == []
    assert len(server.received) == 1  # events have been seen: nothing is tried again


def test_an_error_event(chat: Any, client: Any, server: Any) -> None:
    server.answer(headers=SSE, pieces=[*chunks(1), b'data: {"error": {"message": "full"}}\n\n'])
    with (
        pytest.raises(exceptions.ApiStreamException) as raised,
        chat.create_chat_completion_stream(BODY) as stream,
    ):
        list(stream)
    assert raised.value.data == {"error": {"message": "full"}}
    assert raised.value.request_id == "req-1"
    assert opened(client) == []


def test_a_refusal_is_the_usual_exception(chat: Any, server: Any) -> None:
    server.answer(429, {"error": {"message": "slow down"}})
    with pytest.raises(exceptions.RateLimitException) as raised:
        next(chat.create_chat_completion_stream(BODY))
    assert isinstance(raised.value.data, sample.models.ErrorResponse)


def test_an_answer_that_is_no_stream(chat: Any, client: Any, server: Any) -> None:
    server.answer(200, b"<h1>Login</h1>", headers={"Content-Type": "text/html"})
    with pytest.raises(exceptions.ApiResponseError, match="text/html") as raised:
        list(chat.create_chat_completion_stream(BODY))
    assert raised.value.body == b"<h1>Login</h1>"
    assert all(each.is_idle() for each in opened(client))


def test_opening_is_tried_again(chat: Any, server: Any) -> None:
    server.answer(503)
    server.answer(headers=SSE, pieces=[*chunks(1), DONE])
    retries = sample.configuration.Retries(1, sleep=lambda seconds: None)
    assert texts(chat.create_chat_completion_stream(BODY, _retries=retries)) == ["0"]


def test_a_compressed_stream(chat: Any, server: Any) -> None:
    import gzip

    body = gzip.compress(b"".join([*chunks(3), DONE]))
    cut = [body[:11], body[11:40], body[40:]]
    server.answer(headers=SSE | {"Content-Encoding": "gzip"}, pieces=cut)
    assert texts(chat.create_chat_completion_stream(BODY)) == ["0", "1", "2"]


def test_a_slow_stream_times_out(chat: Any, server: Any, late: Any) -> None:
    server.answer(headers=SSE, pieces=[*chunks(1), late])
    with pytest.raises(exceptions.ApiTimeoutException):
        list(chat.create_chat_completion_stream(BODY, _request_timeout=(5, 0.05)))


# Async, on both loops


@pytest.fixture
async def async_client(configuration: Any) -> Any:
    async with sample.AsyncApiClient(configuration) as client:
        yield client


@pytest.fixture
def async_chat(async_client: Any) -> Any:
    return sample.AsyncChatApi(async_client)


async def test_async_events(async_chat: Any, server: Any, anyio_backend: Any) -> None:
    server.connections.clear()
    for _ in range(2):
        server.answer(headers=SSE, pieces=[*chunks(3), DONE])
        async with async_chat.create_chat_completion_stream(BODY) as stream:
            assert isinstance(stream, AsyncStream)
            assert stream.response.headers["content-type"] == "text/event-stream"
            assert [each.text async for each in stream] == ["0", "1", "2"]
        server.answer(headers=SSE, pieces=[*chunks(2), DONE])
        found = [each.text async for each in async_chat.create_chat_completion_stream(**BODY)]
        assert found == ["0", "1"]
    assert server.last.json == BODY | {"stream": True}
    assert len(server.connections) == 1


async def test_async_errors(
    async_chat: Any, async_client: Any, server: Any, anyio_backend: Any
) -> None:
    server.answer(429, {"error": {"message": "slow down"}})
    with pytest.raises(exceptions.RateLimitException):
        await anext(async_chat.create_chat_completion_stream(BODY))
    server.answer(headers=SSE, pieces=[*chunks(2), DROP])
    with pytest.raises(exceptions.ApiConnectionException):
        async for _ in async_chat.create_chat_completion_stream(BODY):
            pass
    server.answer(headers=SSE, pieces=[b"event: error\ndata: no\n\n", *chunks(2)])
    with pytest.raises(exceptions.ApiStreamException):
        async with async_chat.create_chat_completion_stream(BODY) as stream:
            await anext(stream)
    assert all(each.is_idle() for each in opened(async_client))


async def block(stream: Any) -> None:
    async with stream:
        await anext(stream)


async def aclose(stream: Any) -> None:
    await anext(stream)
    await stream.aclose()


async def first(stream: Any) -> None:
    async for _ in stream:
        break


async def error(stream: Any) -> None:
    with pytest.raises(RuntimeError):
        async with stream:
            async for _ in stream:
                raise RuntimeError


async def cancel(stream: Any) -> None:
    import anyio

    with anyio.CancelScope() as scope:
        async with stream:
            async for _ in stream:
                scope.deadline = anyio.current_time() + 0.02  # while it waits for more


async def cancel_without_a_block(stream: Any) -> None:
    import anyio

    with anyio.CancelScope() as scope:
        async for _ in stream:
            scope.deadline = anyio.current_time() + 0.02


@pytest.mark.parametrize("end", [block, aclose, first, error, cancel, cancel_without_a_block])
async def test_an_async_stream_gives_its_connection_back(
    async_chat: Any, async_client: Any, server: Any, anyio_backend: Any, end: Any
) -> None:
    import anyio

    for _ in range(2):
        more = threading.Event()
        server.answer(headers=SSE, pieces=[*chunks(3), more.wait, *chunks(3)])
        await end(async_chat.create_chat_completion_stream(BODY))
        with anyio.fail_after(120):  # garbage is finalised by the loop
            while opened(async_client):
                gc.collect()
                await anyio.sleep(0.01)
        more.set()
    server.answer(headers=SSE, pieces=[*chunks(3), DONE])
    async with async_chat.create_chat_completion_stream(BODY) as stream:
        assert len([each async for each in stream]) == 3


async def test_an_async_server_that_does_not_end(
    async_chat: Any, async_client: Any, server: Any, anyio_backend: Any
) -> None:
    done, waited = Event(), list[bool]()
    server.answer(headers=SSE, pieces=[DONE, lambda: waited.append(done.wait(20))])
    assert [each async for each in async_chat.create_chat_completion_stream(BODY)] == []
    assert waited == []  # the server holds the connection still
    done.set()
    assert opened(async_client) == []


async def test_many_streams_at_once(async_chat: Any, server: Any, anyio_backend: Any) -> None:
    import anyio

    found: list[int] = []

    async def one() -> None:
        async with async_chat.create_chat_completion_stream(BODY) as stream:
            found.append(len([each async for each in stream]))

    for _ in range(20):
        server.answer(headers=SSE, pieces=[*chunks(10), DONE])
    async with anyio.create_task_group() as tasks:
        for _ in range(20):
            tasks.start_soon(one)
    assert found == [10] * 20
