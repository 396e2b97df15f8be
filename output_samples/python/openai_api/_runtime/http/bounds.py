"""How large an answer may be, and how long it may take, that is read as a whole.

A server decides how much it sends, how well that is packed (a megabyte of gzip becomes a
gigabyte), and how slowly. Answers that a program reads in pieces are its own concern.
"""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Any

import httpx2

from ...exceptions import ApiResponseError, ApiTimeoutException
from ..values.addresses import shown

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Iterator

    from ...configuration import Configuration


class Bounds:
    """The most bytes of an answer, decoded, and when it has to be whole."""

    __slots__ = ("most", "seconds", "until")

    def __init__(self, configuration: Configuration) -> None:
        self.most = configuration.max_response_size
        self.seconds = configuration.total_timeout
        self.until = None if self.seconds is None else monotonic() + self.seconds

    def check(self, response: httpx2.Response, size: int) -> None:
        """Raise if an answer, of which so many bytes have come, goes too far."""
        if self.most is not None and size > self.most:
            raise ApiResponseError(
                f"{_what(response)}: the answer is larger than max_response_size, "
                f"{self.most} bytes: read it in pieces, or allow more"
            )
        if self.until is not None and monotonic() > self.until:
            late = f"the answer is not whole after {self.seconds:g} s (total_timeout)"
            raise ApiTimeoutException(f"{_what(response)}: {late}", is_temporary=False)


class Bounded(httpx2.Response):
    """An answer that has bounds; `read` of httpx2 goes by way of `iter_bytes`."""

    bounds: Bounds

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body, decoded, as far as it is within its bounds."""
        size, check = 0, self.bounds.check
        for piece in super().iter_bytes(chunk_size):
            size += len(piece)
            check(self, size)
            yield piece

    async def aiter_bytes(
        self, chunk_size: int | None = None
    ) -> AsyncGenerator[bytes, None]:
        """The same, awaited."""
        size, check = 0, self.bounds.check
        async for piece in super().aiter_bytes(chunk_size):
            size += len(piece)
            check(self, size)
            yield piece


def read(response: httpx2.Response, bounds: Bounds) -> bytes:
    """The body of an answer, within its bounds unless it is of a class of its own."""
    if type(response) is not httpx2.Response:
        return response.read()
    bound: Any = response
    bound.__class__, bound.bounds = Bounded, bounds
    try:
        return response.read()
    finally:
        bound.__class__ = httpx2.Response


async def read_async(response: httpx2.Response, bounds: Bounds) -> bytes:
    """The same, awaited."""
    if type(response) is not httpx2.Response:
        return await response.aread()
    bound: Any = response
    bound.__class__, bound.bounds = Bounded, bounds
    try:
        return await response.aread()
    finally:
        bound.__class__ = httpx2.Response


def whole(response: httpx2.Response) -> bytes:
    """The body of an open answer within the bounds of its client."""
    configuration: Configuration | None = response.extensions.get("configuration")
    if configuration is None:
        return response.read()
    return read(response, Bounds(configuration))


async def whole_async(response: httpx2.Response) -> bytes:
    """The same, awaited."""
    configuration: Configuration | None = response.extensions.get("configuration")
    if configuration is None:
        return await response.aread()
    return await read_async(response, Bounds(configuration))


def _what(response: httpx2.Response) -> str:
    request = response.request
    return f"{request.method} {shown(str(request.url))}"
