"""A server that answers each request with the same bytes, as fast as it can: `python -m tests.bench.null_server`.

In: nothing. Out: its port on the first line it prints. `/files` answers a list of files, `…/completions` a completion,
or, where the request asks for a stream, 10,000 events.
"""

from __future__ import annotations

import asyncio
import json

CHUNKS = 10_000
COMPLETION = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1730000000,
    "model": "gpt-4o-mini",
    "choices": [
        {
            "index": 0,
            "finish_reason": "stop",
            "logprobs": None,
            "message": {"role": "assistant", "content": "Hello!", "refusal": None},
        }
    ],
    "usage": {"prompt_tokens": 9, "completion_tokens": 2, "total_tokens": 11},
}
CHUNK = {
    "id": "chatcmpl-1",
    "object": "chat.completion.chunk",
    "created": 1730000000,
    "model": "gpt-4o-mini",
    "choices": [
        {"index": 0, "delta": {"content": "Hello"}, "finish_reason": None, "logprobs": None}
    ],
}
FILE = {
    "object": "file",
    "bytes": 120000,
    "created_at": 1677610602,
    "expires_at": 1680202602,
    "filename": "a-file-with-a-name-of-some-length.jsonl",
    "purpose": "fine-tune",
    "status": "processed",
    "status_details": None,
}


def files(count: int) -> bytes:
    """A page of a list."""
    data = [{"id": f"file-{number:024}"} | FILE for number in range(count)]
    page = {"object": "list", "data": data, "has_more": False}
    return json.dumps(page | {"first_id": data[0]["id"], "last_id": data[-1]["id"]}).encode()


def answer(media_type: str, body: bytes) -> bytes:
    head = f"HTTP/1.1 200 OK\r\ncontent-type: {media_type}\r\ncontent-length: {len(body)}\r\n\r\n"
    return head.encode() + body


EVENTS = b"".join(b"data: " + json.dumps(CHUNK).encode() + b"\n\n" for _ in range(CHUNKS))
ONE = answer("application/json", json.dumps(COMPLETION).encode())
LIST = answer("application/json", files(220))
STREAM = answer("text/event-stream", EVENTS + b"data: [DONE]\n\n")


async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answer requests on one connection until it is closed."""
    try:
        while True:
            head = (await reader.readuntil(b"\r\n\r\n")).lower()
            length = head.partition(b"content-length:")[2].partition(b"\r\n")[0]
            body = await reader.readexactly(int(length or 0))
            is_stream = b'"stream":true' in body.replace(b" ", b"")
            writer.write(
                LIST if b"/files" in head.partition(b"\r\n")[0] else STREAM if is_stream else ONE
            )
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()


async def main() -> None:
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
