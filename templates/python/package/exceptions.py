"""All exceptions of this client; no exception of the HTTP library reaches a caller.

OpenApiException
├── ApiTypeError (TypeError)                 an argument that no operation has
├── ApiValueError (ValueError)               a request that breaks its declared types
├── ApiFileError (OSError)                   a file to be sent that cannot be read
│   └── ApiFileNotFoundError (FileNotFoundError)
├── ApiKeyError (KeyError)
├── ApiAttributeError (AttributeError)
├── ApiResponseError (ValueError)            an answer that breaks its schema
├── WebhookVerificationError                 a webhook that the API has not sent
├── ApiConnectionException (ConnectionError) no answer: connection, TLS, protocol
│   └── ApiTimeoutException (TimeoutError)
├── ApiTokenException                        no access token from the token URL
└── ApiException                             an answer with another status than 2xx
    ├── BadRequestException                  400
    ├── UnauthorizedException                401
    ├── ForbiddenException                   403
    ├── NotFoundException                    404
    ├── ConflictException                    409
    ├── UnprocessableEntityException         422
    ├── RateLimitException                   429, also named TooManyRequestsException
    ├── ServiceException                     5xx
    └── ApiStreamException                   an error event within a stream
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Self, TypeVar

    from ._errors import (
        ApiData,
        BadRequestData,
        ConflictData,
        ForbiddenData,
        NotFoundData,
        RateLimitData,
        ServiceData,
        UnauthorizedData,
        UnprocessableEntityData,
    )
    from ._runtime.errors.call import Call

    T = TypeVar("T")

REQUEST_ID_HEADERS = (
    *("x-request-id", "request-id", "x-amzn-requestid", "x-amz-request-id"),
    *("x-ms-request-id", "apim-request-id", "x-correlation-id", "x-trace-id"),
    *("cf-ray", "traceparent"),
)
LONGEST_SHOWN = 2000
SECRET_HEADERS = frozenset(
    ("set-cookie", "cookie", "authorization", "proxy-authorization", "www-authenticate")
)


class OpenApiException(Exception):
    """The root of everything this client raises."""


class _AtItem(OpenApiException):
    """An exception that knows where in the data the fault is."""

    def __init__(
        self, msg: str, path_to_item: Sequence[str | int] | None = None, *args: object
    ) -> None:
        self.path_to_item = path_to_item
        where = f" at {render_path(path_to_item)}" if path_to_item else ""
        super().__init__(f"{msg}{where}", *args)

    def __str__(self) -> str:
        return str(self.args[0])


class ApiTypeError(_AtItem, TypeError):
    """An operation was called with arguments that it does not have."""

    def __init__(
        self,
        msg: str,
        path_to_item: Sequence[str | int] | None = None,
        valid_classes: tuple[type, ...] | None = None,
        key_type: bool | None = None,
    ) -> None:
        super().__init__(msg, path_to_item)
        self.valid_classes = valid_classes
        self.key_type = key_type


class ApiValueError(_AtItem, ValueError):
    """A request that breaks its declared types, found before anything was sent.

    ``problems`` holds one text per fault, each beginning with the path of the field.
    """

    def __init__(
        self,
        msg: str,
        path_to_item: Sequence[str | int] | None = None,
        *,
        problems: tuple[str, ...] = (),
    ) -> None:
        super().__init__(msg, path_to_item)
        self.problems = problems


class ApiAttributeError(_AtItem, AttributeError):
    """An attribute that does not exist was referenced."""


class ApiKeyError(_AtItem, KeyError):
    """A key that does not exist was referenced."""


class ApiFileError(OpenApiException, OSError):
    """A file that a request shall hold cannot be read."""


class ApiFileNotFoundError(ApiFileError, FileNotFoundError):
    """A file that a request shall hold is not there."""


class ApiResponseError(OpenApiException, ValueError):
    """An answer breaks its schema, with ``Configuration(strict_responses=True)``."""

    def __init__(
        self, msg: str, *, problems: tuple[str, ...] = (), body: bytes = b""
    ) -> None:
        super().__init__(msg)
        self.problems = problems
        self.body = body


class WebhookVerificationError(OpenApiException):
    """A webhook whose signature or time is not right; do not trust its body."""


class ApiConnectionException(OpenApiException, ConnectionError):
    """No answer arrived: the connection, TLS or the protocol failed.

    ``was_sent`` is False where the server cannot have seen the request;
    ``is_temporary`` is False where another try is no use.
    """

    def __init__(
        self, *args: object, was_sent: bool = True, is_temporary: bool = True
    ) -> None:
        super().__init__(*args)
        self.was_sent = was_sent
        self.is_temporary = is_temporary


class ApiTimeoutException(ApiConnectionException, TimeoutError):
    """No answer arrived in time."""


class ApiTokenException(OpenApiException):
    """The server that gives access tokens (OAuth 2) did not give one.

    ``reason`` is what it says; neither it nor the text holds a secret.
    """

    def __init__(self, status: int, reason: str, url: str) -> None:
        self.status = status
        self.reason = reason
        self.url = url.partition("?")[0]
        super().__init__(f"No access token from {self.url}: {status}, {reason}")

    def __reduce__(self) -> tuple[type[Self], tuple[int, str, str]]:
        return type(self), (self.status, self.reason, self.url)


class ApiException(OpenApiException):
    """The server answered with another status than 2xx.

    ``data`` is the typed error where the document declares one, else the JSON value of
    the body, else None; its type in the exception of a status is what the document
    declares for it, or anything, as a server may send anything. `data_as` asks for one
    type. ``body`` is always the text (bytes where it is no text). Its text begins with
    what the server says (`message`); then come ``method`` and ``url`` of the request,
    status, reason, a ``hint``, request id, headers and body.
    """

    data: ApiData

    def __init__(
        self,
        status: int | None = None,
        reason: str | None = None,
        http_resp: Any = None,
        *,
        body: str | bytes | None = None,
        data: Any = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(status, reason)
        self.status = (
            status if status is not None else getattr(http_resp, "status", None)
        )
        self.reason = reason or getattr(http_resp, "reason", None)
        found = headers
        if found is None and http_resp is not None:
            found = _headers_of(http_resp)
        self.headers: Mapping[str, str] = {} if found is None else found
        if body is None and http_resp is not None:
            body = _body_of(http_resp)
        self.body = body
        self.data = data
        self.call: Call | None = None

    @classmethod
    def from_response(
        cls, *, http_resp: Any, body: str | bytes | None = None, data: Any = None
    ) -> ApiException:
        """The exception of the class that belongs to the status."""
        kind = exception_class(http_resp.status)
        return kind(http_resp=http_resp, body=body, data=data)

    def data_as(self, kind: type[T]) -> T | None:
        """``data`` where it is of the given type, or JSON that is right for the given
        model; None where the server has sent something else."""
        if isinstance(self.data, kind):
            return self.data
        read: Any = getattr(kind, "model_validate", None)
        if read is None or not isinstance(self.data, dict):
            return None
        try:
            return read(self.data)  # type: ignore[no-any-return]
        except ValueError:
            return None

    @property
    def request_id(self) -> str | None:
        """What the server calls this request, for its support."""
        return request_id(self.headers)

    @property
    def message(self) -> str | None:
        """What the server says, in whichever of the usual forms it says it."""
        from ._runtime.errors.messages import message

        return message(self.body)

    @property
    def method(self) -> str | None:
        """The method of the request."""
        return None if self.call is None else self.call.method

    @property
    def url(self) -> str | None:
        """The address of the request, without what is secret in it."""
        return None if self.call is None else self.call.url

    @property
    def hint(self) -> str | None:
        """What was missing in the request, where the client knows that."""
        return None if self.call is None else self.call.hint

    def __str__(self) -> str:
        message = self.message
        shown = str(self.data) if self.data is not None else f"{self.body!r}"
        is_all = self.data is None and self.body == message
        lines = [
            message,
            f"{self.method} {self.url}" if self.call else None,
            f"({self.status})",
            f"Reason: {plain(self.reason)}",
            f"Hint: {self.hint}" if self.hint else None,
            f"Request id: {plain(self.request_id)}" if self.request_id else None,
            (
                f"HTTP response headers: {redacted(self.headers)}"
                if self.headers
                else None
            ),
            (
                None
                if shown in ("None", "''") or is_all
                else f"HTTP response body: {cut(shown)}"
            ),
        ]
        return "\n".join(line for line in lines if line) + "\n"


class BadRequestException(ApiException):
    """400"""

    data: BadRequestData


class UnauthorizedException(ApiException):
    """401"""

    data: UnauthorizedData


class ForbiddenException(ApiException):
    """403"""

    data: ForbiddenData


class NotFoundException(ApiException):
    """404"""

    data: NotFoundData


class ConflictException(ApiException):
    """409"""

    data: ConflictData


class UnprocessableEntityException(ApiException):
    """422"""

    data: UnprocessableEntityData


class RateLimitException(ApiException):
    """429"""

    data: RateLimitData


class ServiceException(ApiException):
    """5xx"""

    data: ServiceData


class ApiStreamException(ApiException):
    """The server has sent an error in the middle of a stream.

    ``status`` is that of the answer (200), ``data`` the JSON of the error event.
    """

    data: Any


TooManyRequestsException = RateLimitException

_BY_STATUS: dict[int, type[ApiException]] = {
    400: BadRequestException,
    401: UnauthorizedException,
    403: ForbiddenException,
    404: NotFoundException,
    409: ConflictException,
    422: UnprocessableEntityException,
    429: RateLimitException,
}


def exception_class(status: int) -> type[ApiException]:
    """The class of a status that is not 2xx."""
    if status >= 500:
        return ServiceException
    return _BY_STATUS.get(status, ApiException)


def request_id(headers: Mapping[str, str] | None) -> str | None:
    """The first request id that the headers of a response hold."""
    found = (headers.get(name) for name in REQUEST_ID_HEADERS) if headers else ()
    return next((value for value in found if value), None)


def _headers_of(http_resp: Any) -> Any:
    """The headers of an answer; those of other libraries' stand behind a method."""
    found = getattr(http_resp, "headers", None)
    if found is None and hasattr(http_resp, "getheaders"):
        return http_resp.getheaders()
    return found


def _body_of(http_resp: Any) -> str | bytes | None:
    """The body of an answer that has been read, as text where it is one."""
    found = getattr(http_resp, "data", None)
    if not isinstance(found, bytes):
        return found if isinstance(found, str) else None
    try:
        return found.decode()
    except UnicodeDecodeError:
        return found


def redacted(headers: Mapping[str, str]) -> dict[str, str]:
    """The headers as they may be printed."""
    return {
        name: "***" if name.lower() in SECRET_HEADERS else value
        for name, value in headers.items()
    }


def plain(text: str | None) -> str:
    """What a server says without characters that steer a terminal."""
    said = str(text)
    if said.isprintable():
        return said
    return "".join(each if each.isprintable() else "\ufffd" for each in said)


def cut(text: str) -> str:
    """A text of which the end is left out where it is long."""
    if len(text) <= LONGEST_SHOWN:
        return text
    return f"{text[:LONGEST_SHOWN]}… ({len(text)} characters)"


def render_path(path_to_item: Sequence[str | int]) -> str:
    """``("messages", 0, "content")`` as ``messages[0].content``."""
    text = ""
    for step in path_to_item:
        text += f"[{step}]" if isinstance(step, int) else f".{step}"
    return text.removeprefix(".")
