"""What type checkers see of the derived methods: precise types, and wrong calls found."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import SAMPLE

CALLS = """
from collections.abc import Sequence
from typing import Any, assert_type

import openai_api
from openai_api.api_response import ApiResponse
from openai_api.models import (
    CreateChatCompletionResponse as Reply,
    CreateChatCompletionStreamResponse as Chunk,
    ListFilesResponse as Files,
)
from openai_api.rest import AsyncRESTResponse, RESTResponse
from openai_api.streams import AsyncStream, Stream

MESSAGES: Any = []
BODY: Any = {}


def sync(chat: openai_api.ChatApi, files: openai_api.FilesApi) -> None:
    assert_type(chat.create_chat_completion(BODY), Reply)
    assert_type(chat.create_chat_completion_with_http_info(BODY), ApiResponse[Reply])
    assert_type(chat.create_chat_completion_without_preload_content(BODY), RESTResponse)
    assert_type(chat.create_chat_completion_stream(model="m", messages=MESSAGES), Stream[Chunk])
    for chunk in chat.create_chat_completion_stream(BODY):
        assert_type(chunk, Chunk)
    with chat.create_chat_completion_stream(BODY) as stream:
        assert_type(next(stream), Chunk)
    files.list_files(limit="x")  # wrong
    chat.list_chat_completions_stream()  # wrong


async def asynchronous(chat: openai_api.AsyncChatApi, files: openai_api.AsyncFilesApi) -> None:
    assert_type(await chat.create_chat_completion(BODY), Reply)
    assert_type(await chat.create_chat_completion_with_http_info(BODY), ApiResponse[Reply])
    opened = await chat.create_chat_completion_without_preload_content(BODY)
    assert_type(opened, AsyncRESTResponse)
    assert_type(chat.create_chat_completion_stream(model="m", messages=MESSAGES), AsyncStream[Chunk])
    async for chunk in chat.create_chat_completion_stream(BODY):
        assert_type(chunk, Chunk)
    async with chat.create_chat_completion_stream(BODY) as stream:
        assert_type(await anext(stream), Chunk)
    assert_type(await files.list_files(limit=3, _request_timeout=1, _retries=0), Files)
    await files.list_files(limit="x")  # wrong
    await files.list_files(limt=3)  # wrong
    files.list_files() + 1  # wrong


async def clients() -> None:
    async with openai_api.AsyncApiClient() as client:
        openai_api.AsyncChatApi(client)
        openai_api.ChatApi(client)  # wrong
"""


def wrong_lines() -> set[int]:
    lines = CALLS.splitlines()
    return {number for number, line in enumerate(lines, 1) if line.endswith("# wrong")}


@pytest.mark.slow
@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_types(tmp_path: Path, checker: str) -> None:
    file = tmp_path / "calls.py"
    file.write_text(CALLS)
    commands = {
        "mypy": ["mypy", "--strict", "--hide-error-context", str(file)],
        "pyright": ["pyright", "--pythonpath", sys.executable, str(file)],
    }
    if checker == "pyright":
        pytest.importorskip("pyright", reason="needs pyright")
    done = subprocess.run(
        [sys.executable, "-m", *commands[checker]],
        cwd=SAMPLE,
        env=os.environ | {"MYPYPATH": str(SAMPLE), "PYTHONPATH": str(SAMPLE)},
        capture_output=True,
        text=True,
        check=False,
    )
    errors = [line for line in done.stdout.splitlines() if "calls.py:" in line and "error:" in line]
    found = {int(line.partition("calls.py:")[2].partition(":")[0]) for line in errors}
    assert found == wrong_lines(), done.stdout + done.stderr
