"""As much of FastAPI as a program with one handler needs: an ASGI application, so that the project need not install it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

Handler = Callable[["Request"], Awaitable[None]]


class Request:
    """A request that came in."""

    def __init__(self, headers: Mapping[str, str], body: bytes) -> None:
        self.headers = headers
        self._body = body

    async def body(self) -> bytes:
        """The octets as they were sent."""
        return self._body


class FastAPI:
    """An application of handlers by path."""

    def __init__(self) -> None:
        self.handlers: dict[str, Handler] = {}

    def post(self, path: str) -> Callable[[Handler], Handler]:
        """Say which function answers a POST."""

        def registered(handler: Handler) -> Handler:
            self.handlers[path] = handler
            return handler

        return registered

    async def __call__(
        self,
        scope: Mapping[str, Any],
        receive: Callable[[], Awaitable[Mapping[str, Any]]],
        send: Callable[[Mapping[str, Any]], Awaitable[None]],
    ) -> None:
        """Answer a request, as ASGI has it."""
        headers = {name.decode(): value.decode() for name, value in scope["headers"]}
        message = await receive()
        await self.handlers[scope["path"]](Request(headers, message["body"]))
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"null"})
