"""Files that are read by awaiting, as bodies and as parts, on asyncio and trio."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import anyio
import pytest
import sample
import trio
from sample import exceptions
from sample._runtime.config.retries import Retries
from sample._runtime.words.contents import Binary, Multipart
from sample._runtime.words.operation import Operation

pytestmark = pytest.mark.anyio

CONTENT = bytes(range(256)) * 1000
RAW: Operation[object] = Operation("PUT", "/a", body=Binary())
PARTS: Operation[object] = Operation("POST", "/a", body=Multipart("dict[str, Any]"))
FILE: Operation[object] = Operation("POST", "/a", body=Multipart("dict[str, FileInput]"))


@pytest.fixture
async def client(configuration: Any, anyio_backend: Any) -> Any:
    configuration.retries = Retries(1, first_wait=0)
    async with sample.AsyncApiClient(configuration) as client:
        yield client


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "a.bin"
    path.write_bytes(CONTENT)
    return path


async def chunks() -> AsyncIterator[bytes]:
    """The content in pieces."""
    for start in range(0, len(CONTENT), 1000):
        yield CONTENT[start : start + 1000]


class Reader:
    """Like a stream of asyncio: it is read once, and has no position."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.largest = 0

    async def read(self, size: int = -1) -> bytes:
        assert size >= 0, "the whole file was asked for"
        found, self.content = self.content[:size], self.content[size:]
        self.largest = max(self.largest, size)
        return found


class Half:
    """An open file that awaits reading only."""

    def __init__(self, path: Path) -> None:
        self.file = path.open("rb")
        self.seek, self.tell = self.file.seek, self.file.tell

    async def read(self, size: int = -1) -> bytes:
        return self.file.read(size)


Given = Callable[[str], Awaitable[Any]]
KINDS = pytest.mark.parametrize("kind", ["file", "chunks", "reader", "half"])


@pytest.fixture
async def given(path: Path, anyio_backend_name: str) -> AsyncIterator[Given]:
    """Opens the file as a kind; it is closed after the test."""
    async with AsyncExitStack() as stack:

        async def given(kind: str) -> Any:
            match kind:
                case "chunks":
                    return chunks()
                case "reader":
                    return Reader(CONTENT)
                case "half":
                    half = Half(path)
                    stack.callback(half.file.close)
                    return half
                case "pipe":
                    return await stack.enter_async_context(pipe())
                case _:
                    library = anyio if anyio_backend_name == "asyncio" else trio
                    return await stack.enter_async_context(await library.open_file(path, "rb"))

        yield given


def pipe() -> Any:
    reading, writing = os.pipe()
    os.write(writing, b"content")
    os.close(writing)
    return anyio.wrap_file(os.fdopen(reading, "rb"))


@KINDS
async def test_a_raw_body(client: Any, server: Any, given: Given, kind: str) -> None:
    await client.call(RAW, {}, {}, await given(kind))
    assert server.last.body == CONTENT
    assert server.last.headers["content-type"] == "application/octet-stream"
    length = server.last.headers.get("content-length")
    assert length == (str(len(CONTENT)) if kind in ("file", "half") else None)


@pytest.mark.parametrize("operation", [PARTS, FILE])
@KINDS
async def test_a_part(client: Any, server: Any, given: Given, kind: str, operation: Any) -> None:
    await client.call(operation, {"f": ("b.png", await given(kind), "image/png")}, {})
    assert b'name="f"; filename="b.png"\r\nContent-Type: image/png\r\n\r\n' in server.last.body
    assert CONTENT + b"\r\n--" in server.last.body


async def test_the_name_of_an_open_file(client: Any, server: Any, given: Given) -> None:
    file = await given("file")
    server.answer(200, {"id": "f"})
    await sample.AsyncFilesApi(client).create_file(file, "user_data")
    assert b'filename="a.bin"' in server.last.body
    assert int(server.last.headers["content-length"]) == len(server.last.body)
    assert CONTENT in server.last.body


async def test_a_file_is_sent_from_where_it_stands(client: Any, server: Any, given: Given) -> None:
    file = await given("file")
    await file.seek(1000)
    server.answer(503)
    await client.call(RAW, {}, {}, file)
    assert [each.body for each in server.received] == [CONTENT[1000:]] * 2


async def test_text_is_sent_as_utf_8(client: Any, server: Any, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("grün", "utf-8")
    async with await anyio.open_file(tmp_path / "a.txt", encoding="utf-8") as file:
        await client.call(RAW, {}, {}, file)
    assert server.last.body == "grün".encode()


@pytest.mark.parametrize("kind", ["chunks", "reader", "pipe"])
@pytest.mark.parametrize("operation", [RAW, PARTS])
async def test_what_has_no_position_is_sent_once(
    client: Any, server: Any, given: Given, kind: str, operation: Any
) -> None:
    server.answer(503)
    file = await given(kind)
    arguments = ({}, {}, file) if operation is RAW else ({"f": file}, {})
    with pytest.raises(exceptions.ServiceException):
        await client.call(operation, *arguments)
    assert len(server.received) == 1


async def test_a_redirect_cannot_have_a_body_again(client: Any, server: Any) -> None:
    server.answer(307, headers={"Location": "/b"})
    with pytest.raises(exceptions.ApiConnectionException, match="cannot be sent twice"):
        await client.call(RAW, {}, {}, chunks())
    server.answer(303, headers={"Location": "/b"})
    await client.call(RAW, {}, {}, chunks())
    assert (server.last.method, server.last.body) == ("GET", b"")


async def test_files_are_streamed(client: Any, server: Any) -> None:
    file = Reader(b"x" * 3_000_000)
    await client.call(FILE, {"f": ("big", file)}, {})
    assert len(server.last.body) > 3_000_000
    assert file.largest <= 65_536


async def test_a_mock_reads_them_too(anyio_backend: Any) -> None:
    from sample.testing import mock_api

    with mock_api() as api:
        api.on("POST", "/files").reply(json={"id": "f"})
        async with sample.AsyncApiClient(sample.Configuration(access_token="t")) as client:
            file = ("a.bin", chunks())
            await sample.AsyncFilesApi(client).create_file(file, "user_data")
        assert CONTENT in api.requests[0].body


@pytest.mark.parametrize("make", [chunks, lambda: Reader(CONTENT)])
def test_a_sync_client_refuses_them(configuration: Any, server: Any, make: Any) -> None:
    with sample.ApiClient(configuration) as client:
        for operation, arguments, body in ((RAW, {}, make()), (FILE, {"f": ("a", make())}, None)):
            with pytest.raises(exceptions.ApiTypeError, match="needs an AsyncApiClient"):
                client.call(operation, arguments, {}, body)
    assert not server.received
