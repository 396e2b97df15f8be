"""`ApiClient`: sends the calls of all APIs over one pool of connections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import _settings
from .configuration import Configuration

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, ClassVar, Self

    from ._runtime.operation import Operation
    from ._runtime.prepare import Prepared
    from ._runtime.transport import Transport
    from .api_response import ApiResponse
    from .rest import RESTResponse


class ApiClient:
    """A client; close it, or use it in a ``with`` block. It may be shared by threads.

    :param configuration: how to reach the server and as whom
    :param header_name: a header to send with every request
    :param header_value: the value of that header
    :param cookie: a Cookie header to send with every request
    """

    _default: ClassVar[ApiClient | None] = None

    def __init__(
        self,
        configuration: Configuration | None = None,
        header_name: str | None = None,
        header_value: str | None = None,
        cookie: str | None = None,
    ) -> None:
        self.configuration = configuration or Configuration.get_default()
        agent = f"{_settings.PACKAGE}/{_settings.VERSION} python"
        self.default_headers: dict[str, str] = {"User-Agent": agent}
        self.cookie = cookie
        self._transport: Transport | None = None
        if header_name is not None:
            self.default_headers[header_name] = header_value or ""

    @property
    def user_agent(self) -> str:
        """How the client names itself to the server."""
        return self.default_headers["User-Agent"]

    @user_agent.setter
    def user_agent(self, value: str) -> None:
        self.default_headers["User-Agent"] = value

    @property
    def client_side_validation(self) -> bool:
        """Whether requests are checked before they are sent."""
        return self.configuration.client_side_validation

    def set_default_header(self, header_name: str, header_value: str) -> None:
        """Send a header with every request."""
        self.default_headers[header_name] = header_value

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
        if self._transport is None:
            from ._runtime.transport import Transport

            self._transport = Transport(self.configuration)
        return self._transport

    def call(
        self,
        operation: Operation[object],
        arguments: Mapping[str, Any],
        options: Mapping[str, Any],
        body: Any = None,
    ) -> Any:
        """Send a request: the data, the `ApiResponse`, or the open response."""
        wanted = options.get("_answer", "data")
        options = {name: value for name, value in options.items() if name != "_answer"}
        prepared = self.prepare(operation, arguments, options, body)
        if wanted == "open":
            return self.open(prepared)
        answer = self.read(operation, prepared)
        return answer.data if wanted == "data" else answer

    def prepare(
        self,
        operation: Operation[object],
        arguments: Mapping[str, Any],
        options: Mapping[str, Any],
        body: Any = None,
    ) -> Prepared:
        """The whole request with its credentials, not sent."""
        from ._runtime.auth import authorize, given, needed_grant
        from ._runtime.prepare import prepare

        configuration = self.configuration
        prepared = prepare(
            operation, arguments, options, body, configuration, self.default_headers
        )
        if self.cookie:
            prepared.cookies.append(self.cookie)
        if options.get("_request_auth"):
            prepared.add(*given(options["_request_auth"]))
        else:
            prepared.grant = needed_grant(operation.security, configuration)
            if prepared.grant is not None:
                prepared.token = self.transport.tokens.token(prepared.grant)
            authorize(
                prepared, operation.security, configuration, prepared.token or None
            )
        headers: Mapping[str, str] = options.get("_headers") or {}
        for name, value in headers.items():
            prepared.header(name, value)
        return prepared

    def read(
        self, operation: Operation[object], prepared: Prepared
    ) -> ApiResponse[Any]:
        """Send a prepared request and read its answer."""
        from ._runtime.answers import read

        response = self.transport.send(prepared)
        return read(
            operation,
            response.status_code,
            response.reason_phrase,
            response.headers,
            response.content,
            self.configuration.strict_responses,
        )

    def open(self, prepared: Prepared) -> RESTResponse:
        """Send a prepared request and leave its answer open."""
        from .rest import RESTResponse

        return RESTResponse(self.transport.send(prepared, stream=True))

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
        from ._runtime.plain import json_bytes
        from ._runtime.prepare import Prepared

        prepared = Prepared(method, url, "")
        prepared.timeout = _request_timeout or self.configuration.timeout
        for name, value in (self.default_headers | dict(header_params or {})).items():
            prepared.header(name, value)
        content = post_params if body is None else body
        if isinstance(content, (bytes, str)):
            prepared.body = content.encode() if isinstance(content, str) else content
        elif content is not None:
            prepared.body = json_bytes(content)
            json = ("Content-Type", "application/json")
            prepared.headers.setdefault("content-type", json)
        return self.open(prepared)

    def sanitize_for_serialization(self, obj: Any) -> Any:
        """The value as JSON has it: models and dicts as dicts, dates as texts."""
        from ._runtime.plain import jsonable

        return jsonable(obj)

    def close(self) -> None:
        """Close the connections; an `http_client` of your own stays open."""
        self.transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()
