"""Calls of a server that is broken or hostile, by both clients."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import anyio
import sample
from sample._runtime.words.contents import Json
from sample._runtime.words.operation import Operation

KINDS = ["sync", "async"]
GET: Operation[object] = Operation("GET", "/a", id="X.get", answers={200: Json("Any")})
JSON = {"Content_Type": "application/json"}


async def called(
    kind: str, url: str, operation: Any = GET, *, options: Any = None, **settings: Any
) -> Any:
    """What a call answers, by the sync or the async client."""
    settings = {"retries": 0, **settings}
    configuration = sample.Configuration(host=url, **settings)
    if kind == "sync":
        with sample.ApiClient(configuration) as client:
            return await anyio.to_thread.run_sync(lambda: used(client, operation, options))
    async with sample.AsyncApiClient(configuration) as client:
        found = (
            await client.call(operation, {}, options or {})
            if not asks(options)
            else client.call(operation, {}, options)
        )
        return [each async for each in found] if asks(options) else found


def used(client: Any, operation: Any, options: Any) -> Any:
    found = client.call(operation, {}, options or {})
    return [*found] if asks(options) else found


def asks(options: Any) -> bool:
    return bool(options) and options.get("_answer") in ("events", "pages")


def drip(piece: bytes, stop: threading.Event, start: bytes = b"") -> Iterator[Any]:
    """A piece again and again, until somebody has had enough."""
    yield start
    while not stop.wait(0.001):
        yield piece
