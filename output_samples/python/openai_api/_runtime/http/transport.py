"""The only I/O: sends requests, reads answers and waits, with httpx2, sync and async.

Both transports have the same methods; those of `AsyncTransport` are awaited. What is
done when, `exchange` decides.
"""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

from ...exceptions import ApiTypeError, OpenApiException
from ..config.mocking import ACTIVE
from .wire import CLOSED, built, client_settings

if TYPE_CHECKING:
    import httpx2

    from ...configuration import Configuration
    from ..request.prepared import Prepared
    from .tokens import AsyncTokens, SyncTokens


class Transport:
    """One pooled HTTP client, made at the first request, or that of `shared`."""

    def __init__(
        self, configuration: Configuration, shared: Transport | None = None
    ) -> None:
        self.configuration = configuration
        self.shared = shared
        self.closed = False
        self.begin()
        _transports.add(self)

    def begin(self) -> None:
        """Have nothing yet, as at first, and after a fork: the connections are those of
        the process before, which has the answers too.
        """
        self._own: httpx2.Client | None = None
        self._tokens: SyncTokens | None = None
        self._lock = threading.Lock()

    @property
    def client(self) -> httpx2.Client:
        """The caller's HTTP client, else one of our own."""
        import httpx2

        if self.closed:
            raise OpenApiException(CLOSED)
        if ACTIVE:
            from .mocks import client

            return client(self.configuration)
        given = self.configuration.http_client
        if given is not None:
            if not isinstance(given, httpx2.Client):
                raise ApiTypeError("An ApiClient needs an httpx2.Client")
            return given
        return self.own

    @property
    def own(self) -> httpx2.Client:
        """The HTTP client that is not the caller's."""
        import httpx2

        if self.closed:
            raise OpenApiException(CLOSED)
        if self.shared is not None:
            return self.shared.own
        if self._own is None:
            from .pools import Pools

            with self._lock:
                settings = client_settings(self.configuration, Pools)
                self._own = self._own or httpx2.Client(**settings)
        return self._own

    @property
    def tokens(self) -> SyncTokens:
        """The tokens of the client credentials, for all threads."""
        if self._tokens is None:
            from .exchange import answer, run
            from .tokens import SyncTokens

            with self._lock:
                self._tokens = self._tokens or SyncTokens(
                    self.configuration, lambda prepared: run(answer(self, prepared))
                )
        return self._tokens

    def ready(self, prepared: Prepared) -> None:
        """Refuse files that nobody here can await."""
        from .async_bodies import refuse

        refuse(prepared)

    def request(self, prepared: Prepared) -> httpx2.Request:
        """The request for httpx2."""
        return built(self.client, prepared, self.configuration, prepared.body)

    def send(self, request: httpx2.Request, stream: bool) -> httpx2.Response:
        """The answer, read whole unless it is streamed."""
        from .bounds import Bounds, read

        bounds = Bounds(self.configuration)
        response = self.client.send(request, stream=True, follow_redirects=False)
        if stream:
            response.extensions["configuration"] = self.configuration
            return response
        try:
            read(response, bounds)
        except BaseException:
            response.close()
            raise
        return response

    def body(self, response: httpx2.Response) -> bytes:
        """The whole body of a streamed answer."""
        from .bounds import whole

        try:
            return whole(response)
        finally:
            response.close()

    def discard(self, response: httpx2.Response) -> None:
        """Give the connection of an answer back that nobody will read."""
        response.close()

    def sleep(self, seconds: float) -> None:
        """Wait."""
        import time

        time.sleep(seconds)

    def close(self) -> None:
        """Close what we opened; a client of the caller stays open."""
        self.closed = True
        if self._own is not None:
            self._own.close()


class AsyncTransport:
    """The same to be awaited, on asyncio or trio."""

    def __init__(
        self, configuration: Configuration, shared: AsyncTransport | None = None
    ) -> None:
        self.configuration = configuration
        self.shared = shared
        self.closed = False
        self.begin()
        _transports.add(self)

    def begin(self) -> None:
        """Have nothing yet, as at first, and after a fork."""
        self._own: httpx2.AsyncClient | None = None
        self._tokens: AsyncTokens | None = None

    @property
    def client(self) -> httpx2.AsyncClient:
        """The caller's HTTP client, else one of our own."""
        import httpx2

        if self.closed:
            raise OpenApiException(CLOSED)
        if ACTIVE:
            from .mocks import async_client

            return async_client(self.configuration)
        given = self.configuration.http_client
        if given is not None:
            if not isinstance(given, httpx2.AsyncClient):
                raise ApiTypeError("An AsyncApiClient needs an httpx2.AsyncClient")
            return given
        return self.own

    @property
    def own(self) -> httpx2.AsyncClient:
        """The HTTP client that is not the caller's."""
        import httpx2

        if self.closed:
            raise OpenApiException(CLOSED)
        if self.shared is not None:
            return self.shared.own
        if self._own is None:
            from .pools import AsyncPools

            settings = client_settings(self.configuration, AsyncPools)
            self._own = httpx2.AsyncClient(**settings)
        return self._own

    @property
    def tokens(self) -> AsyncTokens:
        """The tokens of the client credentials, for all tasks."""
        if self._tokens is None:
            from .exchange import answer, run_async
            from .tokens import AsyncTokens

            self._tokens = AsyncTokens(
                self.configuration, lambda prepared: run_async(answer(self, prepared))
            )
        return self._tokens

    async def ready(self, prepared: Prepared) -> None:
        """Find out where files begin and end that have to be awaited."""
        from .async_bodies import locate

        await locate(prepared)

    def request(self, prepared: Prepared) -> httpx2.Request:
        """The request for httpx2."""
        body: Any = prepared.body
        if body is not None and not isinstance(body, bytes):
            from .async_bodies import AsyncBody

            body = AsyncBody(body)
        return built(self.client, prepared, self.configuration, body)

    async def send(self, request: httpx2.Request, stream: bool) -> httpx2.Response:
        """The answer, read whole unless it is streamed."""
        from .bounds import Bounds, read_async

        bounds = Bounds(self.configuration)
        response = await self.client.send(request, stream=True, follow_redirects=False)
        if stream:
            response.extensions["configuration"] = self.configuration
            return response
        try:
            await read_async(response, bounds)
        except BaseException:
            await response.aclose()
            raise
        return response

    async def body(self, response: httpx2.Response) -> bytes:
        """The whole body of a streamed answer."""
        from .bounds import whole_async

        try:
            return await whole_async(response)
        finally:
            await response.aclose()

    async def discard(self, response: httpx2.Response) -> None:
        """Give the connection of an answer back that nobody will read."""
        await response.aclose()

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        import anyio

        await anyio.sleep(seconds)

    async def close(self) -> None:
        """Close what we opened; a client of the caller stays open."""
        self.closed = True
        if self._own is not None:
            await self._own.aclose()


_transports: WeakSet[Transport | AsyncTransport] = WeakSet()


def _begin_anew() -> None:
    """What two processes send over one connection gets mixed up."""
    for each in [*_transports]:
        each.begin()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_begin_anew)
