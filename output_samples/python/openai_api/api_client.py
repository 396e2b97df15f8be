"""`ApiClient`: sends the calls of all APIs over one pool of connections."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._runtime.client.client import Client

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import ClassVar, Self

    from ._runtime.answer.pages import Pages
    from ._runtime.answer.paging import Walk
    from ._runtime.http.device import DeviceCode
    from ._runtime.http.transport import Transport
    from ._runtime.words.operation import Operation
    from .configuration import Configuration
    from .rest import RESTResponse


class ApiClient(Client):
    """A client; close it, or use it in a ``with`` block. It may be shared by threads.

    :param configuration: how to reach the server and as whom
    :param header_name: a header to send with every request
    :param header_value: the value of that header
    :param cookie: a Cookie header to send with every request
    """

    _default: ClassVar[ApiClient | None] = None
    _transport: Transport | None = None

    @classmethod
    def get_default(cls) -> ApiClient:
        """The client of every ``XApi`` made without one."""
        if ApiClient._default is None:
            ApiClient._default = cls()
        return ApiClient._default

    @classmethod
    def set_default(cls, default: ApiClient | None) -> None:
        """Replace the client of every ``XApi`` made without one."""
        ApiClient._default = default

    @property
    def transport(self) -> Transport:
        """What sends requests; httpx2 is imported by its first one."""
        found = self._transport
        if found is None:
            from ._runtime.http.transport import Transport

            # Atomic, so that all threads have the same one.
            found = vars(self).setdefault("_transport", Transport(self.configuration))
        return found

    def sharing(self, configuration: Configuration) -> Self:
        """A client with other settings over the same connections, which stay open when
        it is closed.
        """
        from ._runtime.http.transport import Transport

        copy = type(self)(configuration, cookie=self.cookie)
        copy.default_headers.update(self.default_headers)
        copy._transport = Transport(configuration, self.transport)
        return copy

    def call(
        self,
        operation: Operation[object],
        arguments: Mapping[str, Any],
        options: Mapping[str, Any],
        body: Any = None,
    ) -> Any:
        """Call an operation: the data, the `ApiResponse`, the open response, or the
        stream, as ``_answer`` among the options says.
        """
        from ._runtime.http.exchange import run

        wanted = options.get("_answer", "data")
        if wanted == "events":
            return self._stream(operation, arguments, options, body)
        if wanted == "pages":
            return self._pages(operation, arguments, options, body)
        if wanted != "open" and self._asks(operation, arguments, options, body):
            stream = self._stream(operation, arguments, options, body)._begin()
            return self._answered(stream, wanted)
        steps = self._steps(self.transport, operation, arguments, options, body)
        if wanted == "open":
            from .rest import RESTResponse

            return RESTResponse(run(steps), operation)
        return run(steps)

    def _pages(
        self,
        operation: Any,
        arguments: Mapping[str, Any],
        options: Mapping[str, Any],
        body: Any,
        call: Callable[..., Any] | None = None,
    ) -> Pages[Any, Any]:
        from ._runtime.answer.pages import Pages
        from ._runtime.answer.paging import Walk

        def fetch(walk: Walk) -> Any:
            step = call or self.call
            return step(walk.operation, walk.arguments, walk.request, walk.body)

        return Pages(Walk(operation, arguments, options, body), fetch)

    def _stream(
        self,
        operation: Operation[object],
        arguments: Mapping[str, Any],
        options: Mapping[str, Any],
        body: Any,
    ) -> Any:
        from ._runtime.http.exchange import run
        from .streams import Stream

        prepared, reader = self._prepare_stream(operation, arguments, options, body)
        transport = self.transport
        return Stream[Any](
            lambda: run(self._stream_steps(transport, prepared, reader)), reader
        )

    def call_api(
        self,
        method: str,
        url: str,
        header_params: Mapping[str, str] | None = None,
        body: Any = None,
        post_params: Mapping[str, Any] | None = None,
        _request_timeout: float | tuple[float, float] | None = None,
    ) -> RESTResponse:
        """Send a request that the document does not describe; nothing is checked."""
        rest: Any = vars(self).get("rest_client")
        if rest is not None:
            return rest.request(  # type: ignore[no-any-return]
                method,
                url,
                headers=header_params,
                body=body,
                post_params=post_params,
                _request_timeout=_request_timeout,
            )
        content = post_params if body is None else body
        return self._send(method, url, header_params, content, _request_timeout)

    _call_api = call_api

    def _send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str] | None,
        content: Any,
        timeout: float | tuple[float, float] | None,
    ) -> RESTResponse:
        from ._runtime.http.exchange import exchange, run
        from .rest import RESTResponse

        prepared = self._described(method, url, headers, content, timeout)
        return RESTResponse(run(exchange(self.transport, prepared, stream=True)))

    def log_in_by_device(self, show: Callable[[DeviceCode], object] = print) -> str:
        """Have a user allow access on another device (OAuth 2, RFC 8628): ``show`` tells
        what to do, by default with ``print``. The token is used from then on.
        """
        from ._runtime.http.device import log_in
        from ._runtime.http.exchange import run

        return run(log_in(self.transport, self.configuration, show))

    def close(self) -> None:
        """Close the connections; an `http_client` of your own stays open."""
        self.transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


SyncApiClient = ApiClient
"""The same name whatever `ApiClient` is: see `async` in the settings of gen-client."""
