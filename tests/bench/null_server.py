"""A server that answers each request with the same bytes, as fast as it can: `python -m tests.bench.null_server`.

In: nothing. Out: its port on the first line it prints. `/files` answers a list of files, `…/completions` a completion,
or, where the request asks for a stream, 10,000 events; of the model `slow` they are 100, with a pause after each.
`/connections` answers how many are open beside the one that asks.
"""

from __future__ import annotations

import asyncio
import json

CHUNKS = 10_000
SLOW_CHUNKS = 100
PAUSE = 0.01  # seconds after each event of a slow stream
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


def head(media_type: str, length: int) -> bytes:
    lines = f"HTTP/1.1 200 OK\r\ncontent-type: {media_type}\r\ncontent-length: {length}\r\n\r\n"
    return lines.encode()


def answer(media_type: str, body: bytes) -> bytes:
    return head(media_type, len(body)) + body


EVENT = b"data: " + json.dumps(CHUNK).encode() + b"\n\n"
DONE = b"data: [DONE]\n\n"
ONE = answer("application/json", json.dumps(COMPLETION).encode())
LIST = answer("application/json", files(220))
STREAM = answer("text/event-stream", EVENT * CHUNKS + DONE)
SLOW_HEAD = head("text/event-stream", len(EVENT) * SLOW_CHUNKS + len(DONE))
OPEN: set[asyncio.StreamWriter] = set()


async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answer requests on one connection until it is closed."""
    OPEN.add(writer)
    try:
        while True:
            lines = (await reader.readuntil(b"\r\n\r\n")).lower()
            length = lines.partition(b"content-length:")[2].partition(b"\r\n")[0]
            body = (await reader.readexactly(int(length or 0))).replace(b" ", b"")
            if b'"stream":true' in body and b'"model":"slow"' in body:
                await stream_slowly(writer)
            else:
                writer.write(chosen(lines.partition(b"\r\n")[0], body))
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()
    finally:
        OPEN.discard(writer)


def chosen(line: bytes, body: bytes) -> bytes:
    """The answer to a request of this first line and body."""
    if b"/connections" in line:
        return answer("application/json", str(len(OPEN) - 1).encode())
    if b"/files" in line:
        return LIST
    return STREAM if b'"stream":true' in body else ONE


async def stream_slowly(writer: asyncio.StreamWriter) -> None:
    """Send events one by one."""
    writer.write(SLOW_HEAD)
    for _ in range(SLOW_CHUNKS):
        writer.write(EVENT)
        await writer.drain()
        await asyncio.sleep(PAUSE)
    writer.write(DONE)


async def main() -> None:
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
