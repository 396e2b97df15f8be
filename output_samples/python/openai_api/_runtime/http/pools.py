"""The connections of a client, in pools of a few each.

A pool of httpx2 looks at each of its connections for every request, at idle ones with a
system call, so a large one is slow. Here a request goes to the first small pool that has
a place for it; so idle connections are used again, and what a request costs does not
grow. Certificates are read when the first address with TLS is called.
"""

from __future__ import annotations

import ssl
import threading
from typing import TYPE_CHECKING, Any

import httpx2

from ...exceptions import ApiValueError
from .proxies import Proxies
from .queue import EXPIRY, SIZE, Places
from .wire import trust

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    from ...configuration import Configuration
    from .queue import Asked


class Settings:
    """What all pools of a client have in common."""

    def __init__(self, configuration: Configuration) -> None:
        self.configuration = configuration
        self.proxies = Proxies(configuration)
        self.tls: ssl.SSLContext | None = None

    def key(self, place: int, request: httpx2.Request) -> Key:
        """Which pool a request goes to that has a place."""
        proxy = self.proxies.proxy(request.url)
        return place // SIZE, is_secure(request, proxy), proxy

    def options(self, is_secure: bool, proxy: str | None = None) -> dict[str, Any]:
        """The arguments of a transport of httpx2; without TLS it trusts nobody."""
        if not is_secure:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        else:
            context = self.tls or httpx2.create_ssl_context(trust(self.configuration))
            self.tls = context
        return {
            "verify": context,
            "limits": httpx2.Limits(
                max_connections=SIZE,
                max_keepalive_connections=SIZE,
                keepalive_expiry=EXPIRY,
            ),
            "proxy": self._proxy(proxy) if proxy else None,
            "socket_options": self.configuration.socket_options,
        }

    def _proxy(self, address: str) -> httpx2.Proxy:
        scheme = address.partition("://")[0].lower()
        if self.configuration.socket_options and scheme.startswith("socks"):
            raise ApiValueError(
                "socket_options are not known on the way to a SOCKS proxy: give the "
                "Configuration an http_client=… with a transport that sets them"
            )
        context = self.configuration.proxy_ssl_context if scheme == "https" else None
        headers = self.configuration.proxy_headers
        return httpx2.Proxy(address, headers=headers, ssl_context=context)


def is_secure(request: httpx2.Request, proxy: str | None) -> bool:
    """Whether certificates are looked at, by us or on the way to a proxy."""
    return request.url.scheme != "http" or (proxy or "").lower().startswith("https")


def patience(request: httpx2.Request) -> float | None:
    """How many seconds a request may wait for a place."""
    seconds: float | None = request.extensions.get("timeout", {}).get("pool")
    return seconds


Key = tuple[int, bool, str | None]  # the number of a pool, has it TLS, its proxy


class Pools(httpx2.BaseTransport):
    """The pools of an `ApiClient`, for all threads."""

    def __init__(self, configuration: Configuration) -> None:
        self.settings = Settings(configuration)
        self.places = Places(configuration.connection_pool_maxsize)
        self.pools: dict[Key, httpx2.HTTPTransport] = {}
        self.held: dict[int, Held] = {}  # open answers, by place
        self.closed = False
        self._lock = threading.Lock()

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send a request from the first pool that has room."""
        place = self._taken(patience(request))
        try:
            response = self._pool(place, request).handle_request(request)
        except BaseException:
            self._given(place)
            raise
        held = Held(response.stream, lambda: self._given(place))
        response.stream = self.held[place] = held
        return response

    def _taken(self, seconds: float | None) -> int:
        with self._lock:
            expired = self._expired() if self.places.idle else ()
            asked = self.places.ask(threading.Event)
        for each in expired:
            each.close()
        return self._waited(asked, seconds) if asked.place is None else asked.place

    def _waited(self, asked: Asked, seconds: float | None) -> int:
        try:
            asked.event.wait(seconds)
        except BaseException:
            with self._lock:
                self.places.leave(asked)
            raise
        with self._lock:
            if asked.place is None:
                self.places.leave(asked)
                raise httpx2.PoolTimeout("no connection is free")
        return asked.place

    def _given(self, place: int) -> None:
        self.held.pop(place, None)
        with self._lock:
            self.places.give(place)
            over = self._unused() if self.closed else ()
        for each in over:
            each.close()

    def _pool(self, place: int, request: httpx2.Request) -> httpx2.HTTPTransport:
        key = self.settings.key(place, request)
        found = self.pools.get(key)
        if found is None:
            with self._lock:
                options = self.settings.options(*key[1:])
                found = self.pools.get(key) or httpx2.HTTPTransport(**options)
                self.pools[key] = found
        return found

    def _expired(self) -> list[httpx2.HTTPTransport]:
        numbers = self.places.expired()
        keys = [key for key in [*self.pools] if key[0] in numbers]
        return [self.pools.pop(key) for key in keys]

    def _unused(self) -> list[httpx2.HTTPTransport]:
        used = self.places.used
        keys = [key for key in self.pools if not used.get(key[0])]
        return [self.pools.pop(key) for key in keys]

    def close(self) -> None:
        """Close all connections; those from which a thread reads just now, when it has
        read: it would not be told, and might read what somebody else is sent.
        """
        with self._lock:
            self.closed = True
            over = self._unused()
        for held in [*self.held.values()]:
            if not held.is_read:
                held.close()
        for each in over:
            each.close()


class AsyncPools(httpx2.AsyncBaseTransport):
    """The pools of an `AsyncApiClient`, for one event loop."""

    def __init__(self, configuration: Configuration) -> None:
        self.settings = Settings(configuration)
        self.places = Places(configuration.connection_pool_maxsize)
        self.pools: dict[Key, httpx2.AsyncHTTPTransport] = {}

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send a request from the first pool that has room."""
        for each in self._expired() if self.places.idle else ():
            await each.aclose()
        place = await self._taken(patience(request))
        try:
            pool = self._pool(place, request)
            response = await pool.handle_async_request(request)
        except BaseException:
            self.places.give(place)
            raise
        response.stream = AsyncHeld(response.stream, lambda: self.places.give(place))
        return response

    async def _taken(self, seconds: float | None) -> int:
        import anyio

        asked = self.places.ask(anyio.Event)
        if asked.place is not None:
            return asked.place
        try:
            with anyio.move_on_after(seconds):
                await asked.event.wait()
        except BaseException:
            self.places.leave(asked)
            raise
        if asked.place is None:  # pyright: ignore[reportUnnecessaryComparison]
            self.places.leave(asked)
            raise httpx2.PoolTimeout("no connection is free")
        return asked.place

    def _pool(self, place: int, request: httpx2.Request) -> httpx2.AsyncHTTPTransport:
        key = self.settings.key(place, request)
        found = self.pools.get(key)
        if found is None:
            found = httpx2.AsyncHTTPTransport(**self.settings.options(*key[1:]))
            self.pools[key] = found
        return found

    def _expired(self) -> list[httpx2.AsyncHTTPTransport]:
        numbers = self.places.expired()
        keys = [key for key in [*self.pools] if key[0] in numbers]
        return [self.pools.pop(key) for key in keys]

    async def aclose(self) -> None:
        """Close all connections."""
        for each in [*self.pools.values()]:
            await each.aclose()


class Held(httpx2.SyncByteStream):
    """The body of an answer, which holds a place until it is closed."""

    def __init__(self, stream: Any, give: Callable[[], None]) -> None:
        self.stream = stream
        self.give: Callable[[], None] | None = give
        self.is_read = False
        """Whether a thread waits for the next bytes just now."""

    def __iter__(self) -> Iterator[bytes]:
        self.is_read = True
        try:
            for chunk in self.stream:
                self.is_read = False
                yield chunk
                self.is_read = True
        finally:
            self.is_read = False

    def close(self) -> None:
        """Give connection and place back, once."""
        give, self.give = self.give, None
        try:
            self.stream.close()
        finally:
            if give is not None:
                give()


class AsyncHeld(httpx2.AsyncByteStream):
    """The same for an `AsyncApiClient`."""

    def __init__(self, stream: Any, give: Callable[[], None]) -> None:
        self.stream = stream
        self.give: Callable[[], None] | None = give

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self.stream.__aiter__()  # type: ignore[no-any-return]

    async def aclose(self) -> None:
        """Give connection and place back, once."""
        give, self.give = self.give, None
        try:
            await self.stream.aclose()
        finally:
            if give is not None:
                give()
