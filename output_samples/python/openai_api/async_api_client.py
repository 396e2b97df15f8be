"""`AsyncApiClient`: the same as `ApiClient`, awaited, on asyncio or trio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._runtime.client.client import Client

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from typing import ClassVar, Self

    from ._runtime.answer.pages import AsyncPages
    from ._runtime.answer.paging import Walk
    from ._runtime.http.device import DeviceCode
    from ._runtime.http.transport import AsyncTransport
    from ._runtime.words.operation import Operation
    from .configuration import Configuration
    from .rest import AsyncRESTResponse


class AsyncApiClient(Client):
    """A client; close it, or use it in an ``async with`` block. It may be shared by the
    tasks of one event loop.

    :param configuration: how to reach the server and as whom
    :param header_name: a header to send with every request
    :param header_value: the value of that header
    :param cookie: a Cookie header to send with every request
    """

    _default: ClassVar[AsyncApiClient | None] = None
    _transport: AsyncTransport | None = None

    @classmethod
    def get_default(cls) -> AsyncApiClient:
        """The client of every ``AsyncXApi`` made without one."""
        if AsyncApiClient._default is None:
            AsyncApiClient._default = cls()
        return AsyncApiClient._default

    @classmethod
    def set_default(cls, default: AsyncApiClient | None) -> None:
        """Replace the client of every ``AsyncXApi`` made without one."""
        AsyncApiClient._default = default

    @property
    def transport(self) -> AsyncTransport:
        """What sends requests; httpx2 is imported by its first one."""
        if self._transport is None:
            from ._runtime.http.transport import AsyncTransport

            self._transport = AsyncTransport(self.configuration)
        return self._transport

    def sharing(self, configuration: Configuration) -> Self:
        """A client with other settings over the same connections, which stay open when
        it is closed.
        """
        from ._runtime.http.transport import AsyncTransport

        copy = type(self)(configuration, cookie=self.cookie)
        copy.default_headers.update(self.default_headers)
        copy._transport = AsyncTransport(configuration, self.transport)
        return copy

    def call(
        self,
        operation: Operation[object],
        arguments: Mapping[str, Any],
        options: Mapping[str, Any],
        body: Any = None,
    ) -> Any:
        """Call an operation; what is awaited is the data, the `ApiResponse` or the open
        response, as ``_answer`` among the options says. A stream is not awaited.
        """
        wanted = options.get("_answer", "data")
        if wanted == "events":
            return self._stream(operation, arguments, options, body)
        if wanted == "pages":
            return self._pages(operation, arguments, options, body)
        if wanted == "open":
            return self._open(operation, arguments, options, body)
        if self._asks(operation, arguments, options, body):
            return self._begun(operation, arguments, options, body)
        from ._runtime.http.exchange import run_async

        return run_async(
            self._steps(self.transport, operation, arguments, options, body)
        )

    def _pages(
        self,
        operation: Any,
        arguments: Mapping[str, Any],
        options: Mapping[str, Any],
        body: Any,
        call: Callable[..., Any] | None = None,
    ) -> AsyncPages[Any, Any]:
        from ._runtime.answer.pages import AsyncPages
        from ._runtime.answer.paging import Walk

        def fetch(walk: Walk) -> Any:
            step = call or self.call
            return step(walk.operation, walk.arguments, walk.request, walk.body)

        return AsyncPages(Walk(operation, arguments, options, body), fetch)

    async def _open(
        self,
        operation: Operation[object],
        arguments: Mapping[str, Any],
        options: Mapping[str, Any],
        body: Any,
    ) -> AsyncRESTResponse:
        from ._runtime.http.exchange import run_async
        from .rest import AsyncRESTResponse

        steps = self._steps(self.transport, operation, arguments, options, body)
        return AsyncRESTResponse(await run_async(steps), operation)

    async def _begun(
        self,
        operation: Operation[object],
        arguments: Mapping[str, Any],
        options: Mapping[str, Any],
        body: Any,
    ) -> Any:
        stream = await self._stream(operation, arguments, options, body)._begin()
        return self._answered(stream, options.get("_answer", "data"))

    def _stream(
        self,
        operation: Operation[object],
        arguments: Mapping[str, Any],
        options: Mapping[str, Any],
        body: Any,
    ) -> Any:
        from ._runtime.http.exchange import run_async
        from .streams import AsyncStream

        prepared, reader = self._prepare_stream(operation, arguments, options, body)
        transport = self.transport
        return AsyncStream[Any](
            lambda: run_async(self._stream_steps(transport, prepared, reader)), reader
        )

    async def call_api(
        self,
        method: str,
        url: str,
        header_params: Mapping[str, str] | None = None,
        body: Any = None,
        post_params: Mapping[str, Any] | None = None,
        _request_timeout: float | tuple[float, float] | None = None,
    ) -> AsyncRESTResponse:
        """Send a request that the document does not describe; nothing is checked."""
        rest: Any = vars(self).get("rest_client")
        if rest is not None:
            return await rest.request(  # type: ignore[no-any-return]
                method,
                url,
                headers=header_params,
                body=body,
                post_params=post_params,
                _request_timeout=_request_timeout,
            )
        content = post_params if body is None else body
        return await self._send(method, url, header_params, content, _request_timeout)

    _call_api = call_api

    async def _send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str] | None,
        content: Any,
        timeout: float | tuple[float, float] | None,
    ) -> AsyncRESTResponse:
        from ._runtime.http.exchange import exchange, run_async
        from .rest import AsyncRESTResponse

        prepared = self._described(method, url, headers, content, timeout)
        steps = exchange(self.transport, prepared, stream=True)
        return AsyncRESTResponse(await run_async(steps))

    async def log_in_by_device(
        self, show: Callable[[DeviceCode], Awaitable[object] | object] = print
    ) -> str:
        """Have a user allow access on another device (OAuth 2, RFC 8628): ``show`` tells
        what to do, by default with ``print``. The token is used from then on.
        """
        from ._runtime.http.device import log_in
        from ._runtime.http.exchange import run_async

        return await run_async(log_in(self.transport, self.configuration, show))

    async def close(self) -> None:
        """Close the connections; an `http_client` of your own stays open."""
        await self.transport.close()

    aclose = close

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()
