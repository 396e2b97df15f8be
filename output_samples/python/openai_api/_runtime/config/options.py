"""The keyword arguments that every method has besides its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .retries import Retries


class RequestOptions(TypedDict, total=False):
    """Read by type checkers; `NAMES` is what the client reads at run time."""

    _request_timeout: float | tuple[float, float] | None
    """Seconds, or (to connect, to read)."""
    _request_auth: Mapping[str, Any] | str | None
    """Instead of the usual credentials: a bearer token, or {"in", "key", "value"}."""
    _content_type: str | None
    """Which of the declared bodies to send."""
    _headers: Mapping[str, str] | None
    """Headers that win over all others."""
    _host_index: int
    """Which of the servers to call."""
    _retries: int | Retries | None
    """How often to try again, instead of what the configuration says."""
    _query: Mapping[str, Any] | None
    """More query parameters, beyond the declared ones."""
    _body: Any
    """A mapping: more fields of the body; bytes or text: the whole body. Unchecked."""


NAMES = frozenset(RequestOptions.__annotations__) | {"_answer", "_link"}
