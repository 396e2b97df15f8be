"""`AsyncApiClient` and `AsyncXApi`: the same calls, awaited, on asyncio and trio."""

from __future__ import annotations

import inspect
import io
import threading
from pathlib import Path
from typing import Any

import httpx2
import pytest
import sample
from sample import exceptions
from sample._runtime.words.operation import Operation
from sample.models import CreateChatCompletionResponse

pytestmark = pytest.mark.anyio

REPLY = {"id": "x", "object": "chat.completion", "choices": []}
BODY: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "x"}]}
GET: Operation[object] = Operation("GET", "/a")


@pytest.fixture
async def client(configuration: Any, anyio_backend: Any) -> Any:
    async with sample.AsyncApiClient(configuration) as client:
        yield client


async def test_the_three_forms(client: Any, server: Any) -> None:
    api = sample.AsyncChatApi(client)
    for _ in range(3):
        server.answer(200, REPLY, headers={"X-Request-Id": "req-1"})
    data = await api.create_chat_completion(BODY)
    assert data == CreateChatCompletionResponse(id="x", choices=[])
    answer = await api.create_chat_completion_with_http_info(**BODY)
    assert (answer.status_code, answer.data, answer.request_id) == (200, data, "req-1")
    async with await api.create_chat_completion_without_preload_content(BODY) as response:
        assert (response.status, response.request_id) == (200, "req-1")
        assert [chunk async for chunk in response.iter_bytes()]
    assert [each.json for each in server.received] == [BODY] * 3
    assert server.last.headers["authorization"] == "Bearer secret-token"


async def test_the_open_response(client: Any, server: Any) -> None:
    server.answer(404, b"a\nb\n", headers={"Content-Type": "text/plain"})
    response = await sample.AsyncFilesApi(client).download_file_without_preload_content("f")
    assert [line async for line in response.iter_lines()] == ["a", "b"]
    server.answer(404, {"error": {"message": "no"}})
    response = await sample.AsyncFilesApi(client).delete_file_without_preload_content("f")
    with pytest.raises(exceptions.NotFoundException) as raised:
        await response.raise_for_status()
    assert isinstance(raised.value.data, sample.models.ErrorResponse)
    assert response.response.is_closed
    response = await client.call_api("POST", server.url + "/x", body={"a": 1})
    assert await (await response.raise_for_status()).read() == b'{"id": "x"}'
    await response.close()


async def test_errors_are_the_same(client: Any, server: Any, late: Any) -> None:
    api = sample.AsyncChatApi(client)
    with pytest.raises(exceptions.ApiValueError):
        await api.create_chat_completion(model="m")
    server.answer(429, {"error": {"message": "no"}})
    with pytest.raises(exceptions.RateLimitException):
        await api.create_chat_completion(BODY)
    with pytest.raises(exceptions.ApiTimeoutException):
        server.answer(before=late)
        await client.call(GET, {}, {"_request_timeout": 0.05})


async def test_redirects(client: Any, server: Any) -> None:
    server.answer(302, headers={"Location": "/b"})
    assert await client.call(GET, {}, {}) == {"id": "x"}
    assert server.last.target == "/b"


async def test_a_token_that_is_awaited(configuration: Any, server: Any, anyio_backend: Any) -> None:
    async def token() -> str:
        return "awaited"

    operation: Operation[object] = Operation("GET", "/a", security=(("ApiKeyAuth",),))
    for source in (token, lambda: "called"):
        configuration.access_token = source
        async with sample.AsyncApiClient(configuration) as client:
            await client.call(operation, {}, {})
            await client.call(GET, {}, {})
    sent = [each.headers.get("authorization") for each in server.received]
    assert sent == ["Bearer awaited", None, "Bearer called", None]
    configuration.access_token = lambda: Awaited()
    with sample.ApiClient(configuration) as sync, pytest.raises(exceptions.ApiTypeError):
        sync.call(operation, {}, {})


class Awaited:
    """What a coroutine function would return, but without a warning that nobody awaits it."""


@pytest.mark.parametrize("kind", ["path", "file", "bytes"])
async def test_uploads(client: Any, server: Any, tmp_path: Path, kind: str) -> None:
    content = bytes(range(256)) * 1000
    path = tmp_path / "a.bin"
    path.write_bytes(content)
    given: Any = {"path": path, "file": io.BytesIO(content), "bytes": content}[kind]
    server.answer(200, {"id": "f"})
    await sample.AsyncFilesApi(client).create_file(given, "user_data")
    assert content in server.last.body
    assert int(server.last.headers["content-length"]) == len(server.last.body)


async def test_an_http_client_of_ones_own(anyio_backend: Any) -> None:
    def reply(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, json={"own": request.headers["x-own"]})

    transport = httpx2.MockTransport(reply)
    async with httpx2.AsyncClient(transport=transport, headers={"X-Own": "1"}) as own:
        configuration = sample.Configuration(host="http://h", http_client=own)
        async with sample.AsyncApiClient(configuration) as client:
            assert await client.call(GET, {}, {}) == {"own": "1"}
        assert not own.is_closed
        with sample.ApiClient(configuration) as sync, pytest.raises(exceptions.ApiTypeError):
            sync.call(GET, {}, {})
    with httpx2.Client() as wrong:
        configuration.http_client = wrong
        async with sample.AsyncApiClient(configuration) as client:
            with pytest.raises(exceptions.ApiTypeError):
                await client.call(GET, {}, {})


async def test_closing(configuration: Any, server: Any, anyio_backend: Any) -> None:
    for name in ("close", "aclose"):
        client = sample.AsyncApiClient(configuration)
        await client.call(GET, {}, {})
        own = client.transport.client
        await getattr(client, name)()
        assert own.is_closed
        with pytest.raises(exceptions.OpenApiException, match="closed"):
            await client.call(GET, {}, {})


async def test_many_calls_on_one_client(client: Any, server: Any) -> None:
    import anyio

    found: list[Any] = []

    async def call() -> None:
        found.append(await client.call(GET, {}, {}))

    async with anyio.create_task_group() as tasks:
        for _ in range(50):
            tasks.start_soon(call)
    assert found == [{"id": "x"}] * 50


async def test_a_cancelled_call_gives_its_connection_back(
    client: Any, server: Any, late: Any
) -> None:
    import anyio

    begun = threading.Event()
    server.answer(before=lambda: (begun.set(), late()))
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(client.call, GET, {}, {})
        await anyio.to_thread.run_sync(begun.wait)
        tasks.cancel_scope.cancel()
    pools = client.transport.client._transport
    assert [each._pool.connections for each in pools.pools.values()] == [[]]
    assert pools.places.free == [0]


def test_the_default_client() -> None:
    try:
        assert sample.AsyncChatApi().api_client is sample.AsyncApiClient.get_default()
    finally:
        sample.AsyncApiClient.set_default(None)


def test_methods_show_their_names_and_signatures() -> None:
    for name in ("", "_with_http_info", "_without_preload_content", "_stream"):
        method = getattr(sample.AsyncChatApi, f"create_chat_completion{name}")
        sync = getattr(sample.ChatApi, f"create_chat_completion{name}")
        assert method.__name__ == f"create_chat_completion{name}"
        assert method.__qualname__ == f"AsyncChatApi.create_chat_completion{name}"
        assert method.__module__ == "sample.api.chat_api"
        assert method.__doc__ == sync.__doc__
        assert inspect.signature(method) == inspect.signature(sync)
