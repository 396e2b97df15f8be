"""What a ``…_stream`` method returns, and one that is called with ``stream=True``: typed
events, as they arrive.

The stream of a ``…_stream`` method is opened by its ``with`` block, else by the first
event that is wanted; one that an argument asked for is open when it is returned. It is
closed at the end of the block, after the last event, by an error or a cancellation, and
when nobody holds it any more; what was not read costs one connection, not the pool.
"""

from __future__ import annotations

from contextlib import aclosing, suppress
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ._runtime.http.wire import Translated
from .exceptions import OpenApiException

if TYPE_CHECKING:
    from collections.abc import (
        AsyncGenerator,
        AsyncIterator,
        Callable,
        Coroutine,
        Generator,
        Iterator,
    )
    from typing import Self

    import httpx2

    from ._runtime.answer.events import EventReader
    from ._runtime.answer.sse import ServerSentEvent
    from .rest import AsyncRESTResponse, RESTResponse

E = TypeVar("E")
PATIENCE = 0.1  # seconds to wait for the end of a body after its last event


class Stream(Generic[E]):
    """The events of a stream: iterate over it, best in a ``with`` block."""

    def __init__(
        self, opening: Callable[[], httpx2.Response], reader: EventReader
    ) -> None:
        self._source = _Source(opening)
        self._reader = reader
        self._events = _read(self._source, reader)

    @property
    def response(self) -> RESTResponse:
        """The open response, for its headers."""
        from .rest import RESTResponse

        return RESTResponse(self._source.opened)

    @property
    def last_event(self) -> ServerSentEvent | None:
        """The event last read as it was sent, with its name and id."""
        return self._reader.last

    def __iter__(self) -> Iterator[E]:
        return self._events

    def __next__(self) -> E:
        found: E = next(self._events)
        return found

    def _begin(self) -> Self:
        """Send the request now. Who drops the stream then closes it, read or not."""
        self._source.is_begun = True
        next(self._events)
        return self

    def close(self) -> None:
        """End the stream, read or not."""
        self._events.close()
        self._source.close()

    def __enter__(self) -> Self:
        self._source.open()
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


class AsyncStream(Generic[E]):
    """The events of a stream for ``async for``, best in an ``async with`` block."""

    def __init__(
        self,
        opening: Callable[[], Coroutine[Any, Any, httpx2.Response]],
        reader: EventReader,
    ) -> None:
        self._source = _AsyncSource(opening)
        self._reader = reader
        self._events = _read_async(self._source, reader)

    @property
    def response(self) -> AsyncRESTResponse:
        """The open response, for its headers."""
        from .rest import AsyncRESTResponse

        return AsyncRESTResponse(self._source.opened)

    @property
    def last_event(self) -> ServerSentEvent | None:
        """The event last read as it was sent, with its name and id."""
        return self._reader.last

    def __aiter__(self) -> AsyncIterator[E]:
        return self._events

    async def __anext__(self) -> E:
        found: E = await anext(self._events)
        return found

    async def _begin(self) -> Self:
        """Send the request now. Who drops the stream then closes it, read or not."""
        self._source.is_begun = True
        await anext(self._events)
        return self

    async def aclose(self) -> None:
        """End the stream, read or not."""
        await self._events.aclose()
        await self._source.close()

    close = aclose

    async def __aenter__(self) -> Self:
        await self._source.open()
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.aclose()


class _Source:
    """The response, opened once. No part of the `Stream`: the generator that reads it
    shall not hold the stream, which could then not be collected at once.
    """

    __slots__ = ("is_begun", "opening", "response")

    def __init__(self, opening: Callable[[], httpx2.Response]) -> None:
        self.is_begun = False
        self.opening = opening
        self.response: httpx2.Response | None = None

    @property
    def opened(self) -> httpx2.Response:
        """The response, which must be there."""
        return _there(self.response)

    def open(self) -> httpx2.Response:
        """Send the request, unless it was."""
        if self.response is None:
            self.response = self.opening()
        return self.response

    def close(self) -> None:
        """Give the connection back."""
        if self.response is not None:
            self.response.close()


class _AsyncSource:
    """The same, awaited."""

    __slots__ = ("is_begun", "opening", "response")

    def __init__(
        self, opening: Callable[[], Coroutine[Any, Any, httpx2.Response]]
    ) -> None:
        self.is_begun = False
        self.opening = opening
        self.response: httpx2.Response | None = None

    @property
    def opened(self) -> httpx2.Response:
        """The response, which must be there."""
        return _there(self.response)

    async def open(self) -> httpx2.Response:
        """Send the request, unless it was."""
        if self.response is None:
            self.response = await self.opening()
        return self.response

    async def close(self) -> None:
        """Give the connection back."""
        if self.response is not None:
            await self.response.aclose()


def _there(response: httpx2.Response | None) -> httpx2.Response:
    if response is None:
        raise OpenApiException("The stream is not open; use it in a with block")
    return response


def _read(source: _Source, reader: EventReader) -> Generator[Any]:
    response = source.open()
    try:
        if source.is_begun:
            yield None  # the request is sent
        with _translated(response):
            for chunk in response.iter_bytes():
                yield from reader.read(chunk)
                if reader.is_done:
                    _finish(response)
                    return
            yield from reader.end()
    finally:
        response.close()


async def _read_async(source: _AsyncSource, reader: EventReader) -> AsyncGenerator[Any]:
    response = await source.open()
    try:
        if source.is_begun:
            yield None  # the request is sent
        with _translated(response):
            async with aclosing(response.aiter_bytes()) as chunks:
                async for chunk in chunks:
                    for event in reader.read(chunk):
                        yield event
                    if reader.is_done:
                        await _finish_async(chunks)
                        return
            for event in reader.end():
                yield event
    finally:
        await response.aclose()


def _finish(response: httpx2.Response) -> None:
    """Read the end of the body, which follows the end marker in nearly every answer:
    only then can the connection be used again. A server may also leave it open, so the
    body is read on under a timeout of its own, which takes another iteration.
    """
    timeouts: Any = response.request.extensions.get("timeout")
    if isinstance(timeouts, dict):
        timeouts["read"] = PATIENCE
    with suppress(Exception):
        chunks: Any = response.stream
        next(iter(chunks), b"")
    response.close()


async def _finish_async(chunks: AsyncIterator[bytes]) -> None:
    """The same; here whatever is awaited can have a timeout."""
    from anyio import move_on_after

    with suppress(Exception), move_on_after(PATIENCE):
        await anext(chunks, b"")


def _translated(response: httpx2.Response) -> Translated:
    return Translated(response.request.method, str(response.request.url))
