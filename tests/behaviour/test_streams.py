"""Streams of the sample client: each kind of switch, unions by tag, async."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.generated import ROOT, generated, imported
from tests.loopback import Server

SSE = {"Content-Type": "text/event-stream"}
CHUNK = {
    "id": "chatcmpl-1",
    "object": "chat.completion.chunk",
    "created": 1730000000,
    "model": "gpt-4o-mini",
    "choices": [{"index": 0, "delta": {"content": "Hi"}, "finish_reason": None}],
}
SENT: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "Hi"}]}


def data(value: Any) -> bytes:
    return b"data: " + json.dumps(value).encode() + b"\n\n"


def test_chat(sample: Any, client: Any, server: Server) -> None:
    server.answer(headers=SSE, pieces=[data(CHUNK), data(CHUNK), b"data: [DONE]\n\n"])
    with sample.ChatApi(client).create_chat_completion_stream(**SENT) as stream:
        chunks = list(stream)
    assert [each.choices[0].delta.content for each in chunks] == ["Hi", "Hi"]
    assert type(chunks[0]) is sample.CreateChatCompletionStreamResponse
    assert server.last.json == SENT | {"stream": True}
    assert server.last.headers["accept"] == "text/event-stream"


def test_a_union_of_events(sample: Any, client: Any, server: Server) -> None:
    done = {"type": "transcript.text.done", "text": "Hello"}
    delta = {"type": "transcript.text.delta", "delta": "Hel"}
    server.answer(headers=SSE, pieces=[data(delta), data(done), data({"type": "new"})])
    api = sample.AudioApi(client)
    found = list(api.create_transcription_stream(file=b"wav", model="whisper-1"))
    assert [type(each).__name__ for each in found] == [
        "TranscriptTextDeltaEvent",
        "TranscriptTextDoneEvent",
        "UnknownObject",
    ]
    assert b'name="stream"\r\n\r\ntrue\r\n' in server.last.body


def test_a_switch_that_names_a_format(sample: Any, client: Any, server: Server) -> None:
    server.answer(headers=SSE, pieces=[data({"type": "speech.audio.delta", "audio": "AAAA"})])
    api = sample.AudioApi(client)
    [event] = api.create_speech_stream(model="tts", input="Hi", voice="alloy")
    assert event.audio == "AAAA"
    assert server.last.json["stream_format"] == "sse"


@pytest.mark.anyio
async def test_async(sample: Any, server: Server, anyio_backend: str) -> None:
    configuration = sample.Configuration(host=f"{server.url}/v1", access_token="x", retries=0)
    async with sample.AsyncApiClient(configuration) as client:
        api = sample.AsyncChatApi(client)
        server.answer(headers=SSE, pieces=[data(CHUNK), b"data: [DONE]\n\n"])
        async with api.create_chat_completion_stream(SENT) as stream:
            assert [each.choices[0].delta.content async for each in stream] == ["Hi"]
        server.answer(200, {"object": "list", "data": []})
        assert (await sample.AsyncModelsApi(client).list_models()).data == []
        with pytest.raises(sample.ApiValueError):
            await api.create_chat_completion(model="m")


@pytest.fixture(scope="module")
def streams(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The client of a small document with every kind of stream."""
    folder: Path = tmp_path_factory.mktemp("streams")
    generated(ROOT / "tests" / "cases" / "streams" / "spec.yaml", folder, "streams_client")
    return imported(folder, "streams_client")


def test_every_kind(streams: Any, server: Server) -> None:
    configuration = streams.Configuration(host=server.url, retries=0)
    with streams.ApiClient(configuration) as client:
        api = streams.TalkApi(client)
        server.answer(headers=SSE, pieces=[b'event: added\ndata: {"id": 1}\n\n'])
        assert list(api.watch_stream()) == [streams.Added(id=1)]
        assert server.last.target == "/watch?stream=true"
        server.answer(headers=SSE, pieces=[b'event: started\ndata: {"text": "a"}\n\n'])
        assert list(api.run_stream()) == [
            streams.RunStarted(event="started", data=streams.Reply(text="a"))
        ]
        server.answer(headers=SSE, pieces=[b"event: finished\ndata: 7\n\n"])
        assert [each.data for each in api.run_stream()] == ["7"]
        lines = {"Content-Type": "application/jsonl"}
        server.answer(headers=lines, pieces=[b'{"text": "a"}\n{"te', b'xt": "b"}'])
        assert [each.text for each in api.lines_stream()] == ["a", "b"]
        assert server.last.headers["accept"] == "application/jsonl"
        server.answer(200, {"text": "own"})
        assert api.talk_stream(text="x").text == "own"  # the document's own operation
        assert server.last.target == "/talk/stream"
        server.answer(headers=SSE, pieces=[data({"delta": "d"})])
        assert [each.delta for each in api.talk_stream_2(text="x")] == ["d"]
