"""What can be sent as a file: files that are awaited, too."""

# fmt: off

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import anyio
import trio
from openai_api import AsyncApiClient, AsyncFilesApi, FilesApi


async def chunks() -> AsyncIterator[bytes]:
    yield b"{}"


async def texts() -> AsyncIterator[str]:
    yield "{}"


async def awaited(reader: asyncio.StreamReader) -> None:
    async with AsyncApiClient() as client:
        api = AsyncFilesApi(client)
        await api.create_file(chunks(), "batch")
        await api.create_file(("a.jsonl", chunks(), "application/jsonl"), "batch")
        await api.create_file(reader, "batch")
        async with await anyio.open_file("a.jsonl", "rb") as file:
            await api.create_file(file, "batch")
            await api.create_file(("b.jsonl", file), "batch")
        async with await trio.open_file("a.jsonl", "rb") as other:
            await api.create_file(other, purpose="batch")
        await api.create_file(texts(), "batch")  # expect: mypy arg-type, pyright reportArgumentType


def read() -> None:
    FilesApi().create_file(iter([b"{}"]), "batch")
    FilesApi().create_file(Path("a.jsonl"), "batch")
    FilesApi().create_file(("a.jsonl", b"{}", "application/jsonl", {"X-Own": "1"}), "batch")
    FilesApi().create_file(1, "batch")  # expect: mypy arg-type, pyright reportArgumentType
