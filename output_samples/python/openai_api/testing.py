"""A mock of the API for tests: no network, no server, the client's code as it is.

    from <package>.testing import mock_api

    with mock_api() as api:
        api.on("POST", "/files").reply(200, json={"id": "file-1"})
        api.on(FilesApi.list_files).reply(json={"data": []})
        my_program()
        assert api.requests[-1].path == "/files"

While the block is open, every client of this package (sync or async, whatever its
configuration) is answered by the mock. A request that it was told nothing of fails.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._runtime.config.mocking import ACTIVE
from ._runtime.testing.recorded import MockPart, MockRequest
from ._runtime.testing.routes import Route, route_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Self

    import httpx2

    from .configuration import Configuration

    Reply = Callable[[MockRequest], httpx2.Response]

__all__ = [
    "MockApi",
    "MockPart",
    "MockRequest",
    "MockRule",
    "UnexpectedRequest",
    "mock_api",
]
_UNSET: Any = object()


class UnexpectedRequest(AssertionError):
    """A request that the mock was told nothing of."""


class MockRule:
    """What to answer to some requests: its replies in turn, and the last one again."""

    def __init__(self, route: Route) -> None:
        self.route = route
        self.requests: list[MockRequest] = []
        self._replies: list[Reply] = []

    def reply(
        self,
        status: int = 200,
        *,
        json: Any = _UNSET,
        text: str | None = None,
        content: bytes | None = None,
        events: Iterable[Any] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """Answer with JSON, text, bytes, or server-sent events (texts, or JSON)."""
        body, media_type = _body(json, text, content, events)
        given = {name.lower(): value for name, value in (headers or {}).items()}
        sent = ({"content-type": media_type} if media_type else {}) | given

        def reply(request: MockRequest) -> httpx2.Response:
            import httpx2

            return httpx2.Response(status, headers=sent, content=body)

        return self.reply_with(reply)

    def reply_with(self, reply: Reply) -> Self:
        """Answer with what a function makes of the request; it may raise, too."""
        self._replies.append(reply)
        return self

    def fail(self, error: Exception | None = None) -> Self:
        """Give no answer: by default the connection is refused."""

        def reply(request: MockRequest) -> httpx2.Response:
            import httpx2

            raise error or httpx2.ConnectError("refused by the mock")

        return self.reply_with(reply)

    def answer(self, request: MockRequest) -> httpx2.Response:
        """The next reply."""
        if not self._replies:
            raise UnexpectedRequest(f"{self.route} has no reply: call .reply() on it")
        index = min(len(self.requests), len(self._replies) - 1)
        self.requests.append(request)
        return self._replies[index](request)


class MockApi:
    """The API as a test wants it. `requests` are those that came, in their order."""

    def __init__(self) -> None:
        self.requests: list[MockRequest] = []
        self._rules: list[MockRule] = []

    def on(self, operation: str | Callable[..., Any], path: str = "") -> MockRule:
        """The rule for a method and path of the document, or for a method of an API.

        Of several that match, the one with fewest variables answers, then the newest.
        """
        rule = MockRule(route_of(operation, path))
        self._rules.append(rule)
        return rule

    def answer(
        self, request: httpx2.Request, configuration: Configuration
    ) -> httpx2.Response:
        """Record a request and answer it."""
        newest_first = self._rules[::-1]
        ranked = sorted(newest_first, key=lambda rule: rule.route.variables)
        url = str(request.url)
        for rule in ranked:
            path = rule.route.matched(request.method, url, configuration)
            if path is not None:
                self.requests.append(MockRequest(request, path))
                return rule.answer(self.requests[-1])
        recorded = MockRequest(request, request.url.raw_path.decode().partition("?")[0])
        self.requests.append(recorded)
        raise UnexpectedRequest(f"{recorded.method} {recorded.path}: {self._known()}")

    def _known(self) -> str:
        routes = ", ".join(str(rule.route) for rule in self._rules)
        return (
            f"the mock only knows {routes}" if routes else "the mock knows no request"
        )

    def __enter__(self) -> Self:
        ACTIVE.append(self)
        return self

    def __exit__(self, *exception: object) -> None:
        ACTIVE.remove(self)


def mock_api() -> MockApi:
    """A mock, for a ``with`` block."""
    return MockApi()


def _body(
    json: Any, text: str | None, content: bytes | None, events: Iterable[Any] | None
) -> tuple[bytes, str]:
    """The bytes of an answer and their media type."""
    from ._runtime.types.texts import json_bytes

    if json is not _UNSET:
        return json_bytes(json), "application/json"
    if events is not None:
        texts = (
            each if isinstance(each, str) else json_bytes(each).decode()
            for each in events
        )
        return "".join(map(_event, texts)).encode(), "text/event-stream"
    if text is not None:
        return text.encode(), "text/plain; charset=utf-8"
    return content or b"", "application/octet-stream" if content else ""


def _event(text: str) -> str:
    return "".join(f"data: {line}\n" for line in text.split("\n")) + "\n"
