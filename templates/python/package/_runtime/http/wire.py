"""Between prepared requests and httpx2: its requests, its settings, its exceptions.

No I/O. httpx2 is imported by the first request, not by this module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...exceptions import (
    ApiConnectionException,
    ApiTimeoutException,
    ApiValueError,
    OpenApiException,
)
from ..values.addresses import shown

if TYPE_CHECKING:
    import ssl
    from types import TracebackType

    import httpx2

    from ...configuration import Configuration
    from ..request.prepared import Prepared

CLOSED = "The ApiClient is closed"
MAX_PARSED = 512
BODILESS = ("GET", "HEAD", "DELETE", "OPTIONS", "TRACE", "CONNECT")

_parsed: dict[str, httpx2.URL] = {}


def client_settings(configuration: Configuration, pools: Any) -> dict[str, Any]:
    """The arguments of an ``httpx2.Client`` or ``AsyncClient`` of our own.

    Where the environment names proxies, httpx2 decides which one an address needs, if
    nothing is said of the way to them that it does not know.
    """
    from urllib.request import getproxies

    import httpx2

    hooks = {"event_hooks": configuration.event_hooks}
    ours = (
        configuration.proxy,
        configuration.no_proxy,
        configuration.proxy_headers,
        configuration.proxy_ssl_context,
        configuration.socket_options,
    )
    if any(ours) or not getproxies():
        return hooks | {"transport": pools(configuration)}
    most = configuration.connection_pool_maxsize
    limits = httpx2.Limits(max_connections=most, max_keepalive_connections=most)
    return hooks | {"verify": trust(configuration), "limits": limits}


def trust(configuration: Configuration) -> ssl.SSLContext | bool:
    """What certificates to trust, and which one to show."""
    is_named = configuration.assert_hostname is not False
    special = (
        configuration.ssl_ca_cert,
        configuration.ca_cert_data,
        configuration.cert_file,
    )
    if not any(special) and (is_named or not configuration.verify_ssl):
        return configuration.verify_ssl
    import ssl

    if not any(special):
        import httpx2

        context = httpx2.create_ssl_context()
        context.check_hostname = False
        return context

    context = ssl.create_default_context(
        cafile=configuration.ssl_ca_cert, cadata=configuration.ca_cert_data
    )
    if configuration.cert_file:
        context.load_cert_chain(configuration.cert_file, configuration.key_file)
    if not is_named:
        context.check_hostname = False
    if not configuration.verify_ssl:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context


def asserted(configuration: Configuration) -> str | None:
    """The name that the server's certificate is checked against, if one was given."""
    checked, name = configuration.assert_hostname, configuration.tls_server_name
    if not isinstance(checked, str):
        return name
    if name and name != checked:
        raise ApiValueError(
            "assert_hostname and tls_server_name are two names, and httpx2 knows one: "
            "give tls_server_name alone, or an http_client=… of your own"
        )
    return checked


def built(
    client: httpx2.Client | httpx2.AsyncClient,
    prepared: Prepared,
    configuration: Configuration,
    content: Any = None,
) -> httpx2.Request:
    """The request for httpx2; ``content`` is the body, ready to be sent."""
    headers = prepared.wire_headers()
    name = configuration.tls_server_name
    if configuration.assert_hostname:
        name = asserted(configuration)
    extensions: dict[str, Any] = {"timeout": timeouts(prepared.timeout)}
    if name:
        extensions["sni_hostname"] = name
    is_plain = content is None or isinstance(content, bytes)
    if is_plain and configuration.http_client is None and not client.cookies:
        request = direct(client, prepared, headers, content or b"", extensions)
        request.method = prepared.method  # as it is written, not in capitals
        return request
    length = getattr(prepared.body, "length", None)
    if length is not None:
        headers.append((b"Content-Length", str(length).encode()))
    from .requests import Request

    request = client.build_request(
        prepared.method,
        prepared.url,
        headers=headers,
        content=content,
        extensions=extensions,
    )
    request.method = prepared.method
    request.__class__ = Request
    return request


def direct(
    client: httpx2.Client | httpx2.AsyncClient,
    prepared: Prepared,
    headers: list[tuple[bytes, bytes]],
    content: bytes,
    extensions: dict[str, Any],
) -> httpx2.Request:
    """The same as `build_request`, which merges settings that our own client has not: a
    fifth of the time of a call.
    """
    import httpx2

    from .requests import Request

    url = parsed(prepared.url)
    names = {name.lower() for name, _ in headers}
    if b"host" not in names:
        headers.insert(0, (b"Host", url.netloc))
    if b"accept-encoding" not in names:
        accepted = client.headers["accept-encoding"]
        headers.append((b"Accept-Encoding", accepted.encode()))
    if b"connection" not in names:
        headers.append((b"Connection", b"keep-alive"))
    if content or prepared.method not in BODILESS:
        headers.append((b"Content-Length", b"%d" % len(content)))
    return Request(
        prepared.method,
        url,
        headers=headers,
        stream=httpx2.ByteStream(content),
        extensions=extensions,
    )


def parsed(address: str) -> httpx2.URL:
    """The address for httpx2; those of a few operations come again and again."""
    import httpx2

    found = _parsed.get(address)
    if found is None:
        found = httpx2.URL(address)
        if len(_parsed) < MAX_PARSED and "?" not in address:
            _parsed[address] = found
    return found


def timeouts(given: float | tuple[float, float] | None) -> dict[str, float | None]:
    """Seconds, or (to connect, to read), as httpx2 has it."""
    connect, read = given if isinstance(given, (tuple, list)) else (given, given)
    return {"connect": connect, "read": read, "write": read, "pool": connect}


class Translated:
    """A block in which exceptions of httpx2 become our own; no query in the text."""

    __slots__ = ("address", "method")

    def __init__(self, method: str, address: str) -> None:
        self.method = method
        self.address = address

    def __enter__(self) -> None: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if isinstance(error, Exception):
            ours = translation(error, f"{self.method} {shown(self.address)}")
            if ours is not None:
                raise ours from error


def translation(error: Exception, what: str) -> OpenApiException | None:
    """Our own exception for one of httpx2."""
    import ssl

    import httpx2

    text = detail(error)
    unsent = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout)
    was_sent = not isinstance(error, unsent)
    refused = (
        httpx2.InvalidURL,
        httpx2.UnsupportedProtocol,
        httpx2.LocalProtocolError,
    )
    broken = (
        httpx2.HTTPError,
        httpx2.StreamError,
        httpx2.CookieConflict,
        ssl.SSLError,  # with TLS 1.3 a certificate may be refused while reading
    )
    if isinstance(error, httpx2.TimeoutException):
        late = f"{what}: no answer in time ({text})"
        return ApiTimeoutException(late, was_sent=was_sent)
    if isinstance(error, (*refused, UnicodeError)):
        return ApiValueError(f"{what}: {text}")
    if isinstance(error, RuntimeError) and "has been closed" in text:
        return OpenApiException(CLOSED)
    if isinstance(error, broken):
        return ApiConnectionException(f"{what}: {text}", was_sent=was_sent)
    return None


def detail(error: BaseException) -> str:
    """The kind of an error and what it says, or what the one behind it says."""
    behind: BaseException | None = error
    while behind is not None and not str(behind):
        behind = behind.__cause__ or behind.__context__
    kind = type(error).__name__
    return kind if behind is None else f"{kind}: {behind}"
