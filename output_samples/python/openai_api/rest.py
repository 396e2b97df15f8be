"""The open response of the ``…_without_preload_content`` methods; exceptions, too."""

from __future__ import annotations

from contextlib import aclosing
from typing import TYPE_CHECKING

from ._runtime.http.wire import Translated
from .exceptions import (
    ApiException,
    ApiTypeError,
    ApiValueError,
    OpenApiException,
    request_id,
)

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncGenerator, Generator, Mapping
    from pathlib import Path
    from typing import Any, Self

    import httpx2

    from ._runtime.answer.downloads import Progress
    from ._runtime.words.operation import Operation

__all__ = [
    "ApiException",
    "ApiTypeError",
    "ApiValueError",
    "AsyncRESTResponse",
    "OpenApiException",
    "RESTResponse",
    "RESTResponseType",
]


class OpenResponse:
    """What is known of an answer before its body is read."""

    __slots__ = ("operation", "response")

    def __init__(
        self, response: httpx2.Response, operation: Operation[object] | None = None
    ) -> None:
        self.response = response
        self.operation = operation

    @property
    def status(self) -> int:
        """The status code."""
        return self.response.status_code

    @property
    def reason(self) -> str:
        """The reason phrase."""
        return self.response.reason_phrase

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers, whatever the case of their names."""
        return self.response.headers

    @property
    def request_id(self) -> str | None:
        """What the server calls this request, for its support."""
        return request_id(self.response.headers)

    @property
    def closed(self) -> bool:
        """Whether the connection has been given back."""
        return self.response.is_closed

    def json(self) -> Any:
        """The JSON of a body; of an `AsyncRESTResponse` it has to be read before."""
        from pydantic_core import from_json

        content = (
            self.read() if isinstance(self, RESTResponse) else self.response.content
        )
        return from_json(content)

    def getheaders(self) -> Mapping[str, str]:
        """The headers, whatever the case of their names."""
        return self.response.headers

    def getheader(self, name: str, default: str | None = None) -> str | None:
        """One header."""
        return self.response.headers.get(name, default)

    def __repr__(self) -> str:
        name = type(self).__name__
        return f"{name}(status={self.status}, reason={self.reason!r})"

    @property
    def _is_success(self) -> bool:
        return 200 <= self.status < 300

    def _refused(self, body: bytes) -> ApiException:
        """The exception of an answer that is no success."""
        from ._runtime.answer.answers import read
        from ._runtime.words.operation import Operation

        operation = self.operation or Operation("GET", "")
        call = self.response.extensions.get("call")
        try:
            read(operation, self.status, self.reason, self.headers, body, call=call)
        except ApiException as error:
            return error
        raise AssertionError("only called for an answer that is no success")

    def _translated(self) -> Translated:
        request = self.response.request
        return Translated(request.method, str(request.url))


class RESTResponse(OpenResponse):
    """An answer whose body is not read yet; close it, or use a ``with`` block."""

    __slots__ = ("_held", "_pieces")

    @property
    def data(self) -> bytes:
        """The whole body."""
        return self.read()

    def read(self, amt: int | None = None) -> bytes:
        """The whole body; it is kept, and the connection is free again. With ``amt`` the
        next so many bytes, fewer only at the end; these are not kept.
        """
        if amt is not None:
            return self._next(amt)
        from ._runtime.http.bounds import whole

        with self._translated():
            return whole(self.response)

    def _next(self, amt: int) -> bytes:
        if not hasattr(self, "_pieces"):
            self._pieces, self._held = self.iter_bytes(), b""
        while len(self._held) < amt:
            piece = next(self._pieces, None)
            if piece is None:
                break
            self._held += piece
        found, self._held = self._held[:amt], self._held[amt:]
        return found

    def stream(self, amt: int | None = 65_536) -> Generator[bytes]:
        """The body in pieces of ``amt`` bytes as it arrives."""
        yield from self.iter_bytes(amt)

    def __iter__(self) -> Generator[bytes]:
        yield from self.iter_bytes()

    def release_conn(self) -> None:
        """Give the connection back."""
        self.close()

    def iter_bytes(self, chunk_size: int | None = None) -> Generator[bytes]:
        """The body as it arrives, decompressed."""
        with self._translated():
            yield from self.response.iter_bytes(chunk_size)

    def iter_lines(self) -> Generator[str]:
        """The lines of the body as they arrive."""
        with self._translated():
            yield from self.response.iter_lines()

    def raise_for_status(self) -> Self:
        """Raise the exception of an answer that is no success."""
        if not self._is_success:
            with self:
                raise self._refused(self.read())
        return self

    def save(
        self, path: str | os.PathLike[str], progress: Progress | None = None
    ) -> Path:
        """Write the body to a file while it arrives, and close the response.

        ``progress`` is called with the bytes received, and their total where it is
        known. An answer that is no success raises and leaves no file.
        """
        from ._runtime.answer.downloads import Download

        self.raise_for_status()
        with self, Download(path, self.headers, progress) as file:
            for chunk in self.iter_bytes():
                file.write(chunk)
        return file.path

    def close(self) -> None:
        """Give the connection back."""
        self.response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


class AsyncRESTResponse(OpenResponse):
    """The same to be awaited; close it, or use an ``async with`` block."""

    __slots__ = ()

    @property
    def data(self) -> bytes:
        """The whole body, once it has been read."""
        return self.response.content

    async def read(self) -> bytes:
        """The whole body; it is kept, and the connection is free again."""
        from ._runtime.http.bounds import whole_async

        with self._translated():
            return await whole_async(self.response)

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncGenerator[bytes]:
        """The body as it arrives, decompressed."""
        with self._translated():
            async with aclosing(self.response.aiter_bytes(chunk_size)) as chunks:
                async for chunk in chunks:
                    yield chunk

    async def iter_lines(self) -> AsyncGenerator[str]:
        """The lines of the body as they arrive."""
        with self._translated():
            async for line in self.response.aiter_lines():
                yield line

    async def raise_for_status(self) -> Self:
        """Raise the exception of an answer that is no success."""
        if not self._is_success:
            async with self:
                raise self._refused(await self.read())
        return self

    async def save(
        self, path: str | os.PathLike[str], progress: Progress | None = None
    ) -> Path:
        """Write the body to a file while it arrives, and close the response.

        ``progress`` is called with the bytes received, and their total where it is
        known. An answer that is no success raises and leaves no file.
        """
        from anyio.to_thread import run_sync

        from ._runtime.answer.downloads import Download

        await self.raise_for_status()
        async with self, aclosing(self.iter_bytes()) as chunks:
            with Download(path, self.headers, progress) as file:
                async for chunk in chunks:
                    await run_sync(file.write, chunk)
        return file.path

    async def aclose(self) -> None:
        """Give the connection back."""
        await self.response.aclose()

    close = aclose

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.aclose()


RESTResponseType = RESTResponse


def __getattr__(name: str) -> Any:
    if name == "RESTClientObject":
        from importlib import import_module
        from importlib.util import find_spec

        if find_spec("._runtime.compat", __package__) is not None:
            return import_module("._runtime.compat.rest", __package__).RESTClientObject
    if name in ("urllib3", "httpx", "aiohttp"):  # what tests patch, where it is there
        from importlib import import_module
        from importlib.util import find_spec

        if find_spec(name) and find_spec("._runtime.compat", __package__):
            return import_module(name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
