"""What a ``…_with_http_info`` method returns: data with status and headers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .exceptions import request_id

if TYPE_CHECKING:
    from collections.abc import Mapping

T = TypeVar("T")
NOTHING: Any = None


class ApiResponse(Generic[T]):
    """An answer: status, headers, the typed data and the bytes it was read from."""

    __slots__ = ("_problems", "data", "headers", "raw_data", "status_code")

    def __init__(
        self,
        status_code: int,
        data: T = NOTHING,
        raw_data: bytes = b"",
        headers: Mapping[str, str] | None = None,
        problems: tuple[str, ...] = (),
    ) -> None:
        self.status_code = status_code
        self.headers: Mapping[str, str] = {} if headers is None else headers
        self.data = data
        self.raw_data = raw_data
        self._problems = problems

    @property
    def problems(self) -> tuple[str, ...]:
        """Where the answer breaks its schema; empty for nearly every answer."""
        from ._runtime.types.sending import unseen_faults

        found = unseen_faults(self.data)
        known = self._problems
        return known + tuple(each for each in found if each not in known)

    @property
    def request_id(self) -> str | None:
        """What the server calls this request, for its support."""
        return request_id(self.headers)

    def __repr__(self) -> str:
        return f"ApiResponse(status_code={self.status_code}, data={self.data!r})"
