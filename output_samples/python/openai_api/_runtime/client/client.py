"""What the sync and the async client share: all of a call but the waiting.

Knows how a request is prepared and how its answer is read; a client adds a transport
and drives the steps.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _settings
from ...configuration import Configuration
from .steps import Steps

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType
    from typing import Any

    import httpx2

    from ..answer.events import EventReader
    from ..http.exchange import Steps as Generated
    from ..http.transport import AsyncTransport, Transport
    from ..request.prepared import Prepared
    from ..words.operation import Operation


def _is_agent(name: str) -> bool:
    return name.lower() == "user-agent"


class Client(Steps):
    """Settings, headers and the steps of a call.

    :param configuration: how to reach the server and as whom
    :param header_name: a header to send with every request
    :param header_value: the value of that header
    :param cookie: a Cookie header to send with every request
    """

    def __init__(
        self,
        configuration: Configuration | None = None,
        header_name: str | None = None,
        header_value: str | None = None,
        cookie: str | None = None,
    ) -> None:
        self.configuration = configuration or Configuration.get_default()
        self.default_headers: dict[str, str] = {"User-Agent": _settings.USER_AGENT}
        self.cookie = cookie
        if header_name is not None:
            self.default_headers[header_name] = header_value or ""

    @property
    def user_agent(self) -> str:
        """How the client names itself to the server."""
        found = [*filter(_is_agent, self.default_headers)]
        return self.default_headers[found[-1]] if found else ""

    @user_agent.setter
    def user_agent(self, value: str) -> None:
        self.set_default_header("User-Agent", value)

    @property
    def client_side_validation(self) -> bool:
        """Whether requests are checked before they are sent."""
        return self.configuration.client_side_validation

    def set_default_header(self, header_name: str, header_value: str) -> None:
        """Send a header with every request, in the place of one of that name."""
        for name in [*self.default_headers]:
            if name.lower() == header_name.lower():
                del self.default_headers[name]
        self.default_headers[header_name] = header_value

    def sanitize_for_serialization(self, obj: Any) -> Any:
        """The value as JSON has it: models and dicts as dicts, dates as texts."""
        from ..types.texts import jsonable

        return jsonable(obj)

    _sanitize = sanitize_for_serialization

    def prepare(
        self,
        operation: Operation[object],
        arguments: Mapping[str, Any],
        options: Mapping[str, Any],
        body: Any = None,
    ) -> Prepared:
        """The request but for its credentials, not sent."""
        from ..request.prepare import prepare

        with Refusing(operation.id, arguments, options, {"body": body}):
            prepared = prepare(
                operation,
                arguments,
                options,
                body,
                self.configuration,
                self.default_headers,
            )
        if self.cookie:
            prepared.cookies.append(self.cookie)
        return prepared

    def _steps(
        self,
        transport: Transport | AsyncTransport,
        operation: Operation[object],
        arguments: Mapping[str, Any],
        options: Mapping[str, Any],
        body: Any,
    ) -> Generated[Any]:
        """Send a request: the data, the `ApiResponse`, or the open httpx2 response."""
        from ..answer.answers import read
        from ..http.exchange import exchange

        wanted = options.get("_answer", "data")
        prepared = self.prepare(operation, arguments, options, body)
        events = operation.events
        if events is not None and self._asks(operation, arguments, options, body):
            prepared.header("Accept", events.media_type)
        response = yield from exchange(transport, prepared, wanted == "open")
        if wanted == "open":
            return response
        answer = read(
            operation,
            response.status_code,
            response.reason_phrase,
            response.headers,
            response.content,
            self.configuration.strict_responses,
            response.extensions.get("call"),
        )
        return answer.data if wanted == "data" else answer

    def _asks(
        self,
        operation: Operation[object],
        arguments: Mapping[str, Any],
        options: Mapping[str, Any],
        body: Any,
    ) -> bool:
        """Whether a call asks for a stream."""
        if operation.events is None:
            return False
        from ..answer.asked import asks

        return asks(operation, arguments, options, body)

    def _answered(self, stream: Any, wanted: str) -> Any:
        """A stream that is open, or the `ApiResponse` whose data it is."""
        if wanted == "data":
            return stream
        from ...api_response import ApiResponse

        response = stream.response
        return ApiResponse(response.status, stream, b"", response.headers)

    def _prepare_stream(
        self,
        operation: Operation[object],
        arguments: Mapping[str, Any],
        options: Mapping[str, Any],
        body: Any,
    ) -> tuple[Prepared, EventReader]:
        """The request of a stream, and what will read its events."""
        from ..answer.asked import asking
        from ..answer.events import EventReader

        reader = EventReader(
            operation,
            self.configuration.strict_responses,
            self.configuration.max_event_size,
            self.configuration.total_timeout,
        )
        arguments, options = asking(operation, arguments, options)
        prepared = self.prepare(operation, arguments, options, body)
        prepared.header("Accept", reader.events.media_type)
        return prepared, reader

    def _stream_steps(
        self,
        transport: Transport | AsyncTransport,
        prepared: Prepared,
        reader: EventReader,
    ) -> Generated[httpx2.Response]:
        """Send the request of a stream; an answer that is none raises."""
        from ..http.calls import call_of
        from ..http.exchange import exchange

        response = yield from exchange(transport, prepared, stream=True)
        reader.call = call_of(prepared, response, self.configuration)
        if not reader.accepts(response.status_code, response.headers):
            body = yield transport.body(response)
            reader.refuse(
                response.status_code, response.reason_phrase, response.headers, body
            )
        return response

    def _described(
        self,
        method: str,
        url: str,
        header_params: Mapping[str, str] | None,
        content: Any,
        timeout: float | tuple[float, float] | None,
    ) -> Prepared:
        """A request that the document does not describe; nothing is checked."""
        from ..request.prepared import Prepared
        from ..types.texts import json_bytes

        prepared = Prepared(method, url, "")
        prepared.timeout = timeout or self.configuration.timeout
        with Refusing(f"{method} {url.partition('?')[0]}", {"body": content}):
            headers = self.default_headers | dict(header_params or {})
            for name, value in headers.items():
                prepared.header(name, value)
            if isinstance(content, str):
                prepared.body = content.encode()
            elif isinstance(content, bytes) or hasattr(content, "replayable"):
                prepared.body = content
            elif content is not None:
                prepared.body = json_bytes(content)
                json = ("Content-Type", "application/json")
                prepared.headers.setdefault("content-type", json)
        return prepared


class Refusing:
    """A block in which exceptions of Python and pydantic become our own, with the place
    of what cannot be written.
    """

    __slots__ = ("given", "what")

    def __init__(self, what: str, *given: Mapping[str, Any]) -> None:
        self.what = what
        self.given = given

    def __enter__(self) -> None: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if isinstance(error, Exception):
            from ..models.refusals import foreign, is_ours

            if not is_ours(error):
                given = {name: each for one in self.given for name, each in one.items()}
                raise foreign(self.what, given, error) from error
