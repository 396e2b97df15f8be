"""The open response of the ``…_without_preload_content`` methods; exceptions, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.transport import translated
from .exceptions import ApiException, ApiTypeError, ApiValueError, OpenApiException

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from contextlib import AbstractContextManager
    from typing import Self

    import httpx2

__all__ = [
    "ApiException",
    "ApiTypeError",
    "ApiValueError",
    "OpenApiException",
    "RESTResponse",
    "RESTResponseType",
]


class RESTResponse:
    """An answer whose body is not read yet; close it, or use a ``with`` block."""

    __slots__ = ("response",)

    def __init__(self, response: httpx2.Response) -> None:
        self.response = response

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
    def data(self) -> bytes:
        """The whole body."""
        return self.read()

    def getheaders(self) -> Mapping[str, str]:
        """The headers, whatever the case of their names."""
        return self.response.headers

    def getheader(self, name: str, default: str | None = None) -> str | None:
        """One header."""
        return self.response.headers.get(name, default)

    def read(self) -> bytes:
        """The whole body; it is kept, and the connection is free again."""
        with self._translated():
            return self.response.read()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body as it arrives, decompressed."""
        with self._translated():
            yield from self.response.iter_bytes(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """The lines of the body as they arrive."""
        with self._translated():
            yield from self.response.iter_lines()

    def close(self) -> None:
        """Give the connection back."""
        self.response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"RESTResponse(status={self.status}, reason={self.reason!r})"

    def _translated(self) -> AbstractContextManager[None]:
        request = self.response.request
        return translated(request.method, str(request.url))


RESTResponseType = RESTResponse
