"""The only I/O: sends a prepared request with httpx2, and translates its exceptions."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..exceptions import (
    ApiConnectionException,
    ApiTimeoutException,
    ApiValueError,
    OpenApiException,
)
from . import mocks

if TYPE_CHECKING:
    import ssl
    from collections.abc import Generator, Mapping

    import httpx2

    from ..configuration import Configuration
    from .prepare import Prepared
    from .tokens import SyncTokens

MAX_REDIRECTS = 20
KEPT_ACROSS_HOSTS = (
    "accept",
    "accept-encoding",
    "user-agent",
    "content-type",
    "content-length",
)


class Transport:
    """One pooled HTTP client, made at the first request."""

    def __init__(self, configuration: Configuration) -> None:
        self.configuration = configuration
        self.closed = False
        self._own: httpx2.Client | None = None
        self._lock = threading.Lock()

    @property
    def client(self) -> httpx2.Client:
        """The caller's HTTP client, else one of our own."""
        if self.closed:
            raise OpenApiException("The ApiClient is closed")
        if mocks.ACTIVE:
            return mocks.client(self.configuration)
        if self.configuration.http_client is not None:
            return self.configuration.http_client
        if self._own is None:
            with self._lock:
                self._own = self._own or new_client(self.configuration)
        return self._own

    def send(self, prepared: Prepared, stream: bool = False) -> httpx2.Response:
        """The answer, read whole unless it is streamed; a stale token is renewed once."""
        response = self._sent(prepared, stream)
        if response.status_code != 401 or not self._renew(prepared):
            return response
        response.close()
        return self._sent(prepared, stream)

    def _renew(self, prepared: Prepared) -> bool:
        """Get a new token in place of the rejected one, where the body can be resent."""
        grant, old = prepared.grant, f"Bearer {prepared.token}"
        _, sent = prepared.headers.get("authorization", ("", ""))
        if grant is None or sent != old or not replayable(prepared.body):
            return False
        prepared.token = self.tokens.token(grant, prepared.token)
        prepared.header("Authorization", f"Bearer {prepared.token}")
        return True

    @cached_property
    def tokens(self) -> SyncTokens:
        """The tokens of the client credentials."""
        from .tokens import SyncTokens

        return SyncTokens(self.configuration, self._answer)

    def _answer(self, prepared: Prepared) -> tuple[int, Mapping[str, str], bytes]:
        """Status, headers and body, without redirects: they would take secrets along."""
        with translated(prepared.method, prepared.base):
            client = self.client
            request = built(client, prepared, self.configuration)
            response = client.send(request, follow_redirects=False)
            return response.status_code, response.headers, response.content

    def _sent(self, prepared: Prepared, stream: bool) -> httpx2.Response:
        with translated(prepared.method, prepared.base + prepared.path):
            client = self.client
            request = built(client, prepared, self.configuration)
            response = client.send(request, stream=stream, follow_redirects=False)
            if response.next_request is None or not self.configuration.follow_redirects:
                return response
            return follow(client, response, stream)

    def close(self) -> None:
        """Close what we opened; a client of the caller stays open."""
        self.closed = True
        if self._own is not None:
            self._own.close()


def replayable(body: Any) -> bool:
    """Whether a body can be sent twice."""
    return body is None or isinstance(body, bytes) or bool(body.replayable)


def new_client(configuration: Configuration) -> httpx2.Client:
    """An HTTP client with the settings of the configuration."""
    import httpx2

    proxy = configuration.proxy
    most = configuration.connection_pool_maxsize
    return httpx2.Client(
        verify=trust(configuration),
        limits=httpx2.Limits(max_connections=most, max_keepalive_connections=most),
        proxy=(
            httpx2.Proxy(proxy, headers=configuration.proxy_headers) if proxy else None
        ),
    )


def trust(configuration: Configuration) -> ssl.SSLContext | bool:
    """What certificates to trust, and which one to show."""
    special = (
        configuration.ssl_ca_cert,
        configuration.ca_cert_data,
        configuration.cert_file,
    )
    if not any(special):
        return configuration.verify_ssl
    import ssl

    context = ssl.create_default_context(
        cafile=configuration.ssl_ca_cert, cadata=configuration.ca_cert_data
    )
    if configuration.cert_file:
        context.load_cert_chain(configuration.cert_file, configuration.key_file)
    if not configuration.verify_ssl:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context


def built(
    client: httpx2.Client, prepared: Prepared, configuration: Configuration
) -> httpx2.Request:
    """The request for httpx2."""
    headers = prepared.wire_headers()
    length = getattr(prepared.body, "length", None)
    if length is not None:
        headers.append((b"Content-Length", str(length).encode()))
    name = configuration.tls_server_name
    return client.build_request(
        prepared.method,
        prepared.url,
        headers=headers,
        content=prepared.body,
        timeout=timeout(prepared.timeout),
        extensions={"sni_hostname": name} if name else None,
    )


def timeout(given: float | tuple[float, float] | None) -> Any:
    """Seconds, or (to connect, to read), as httpx2 has it."""
    if not isinstance(given, (tuple, list)):
        return given
    connect, read = given
    return (connect, read, read, connect)  # connect, read, write, pool


def follow(
    client: httpx2.Client, response: httpx2.Response, stream: bool
) -> httpx2.Response:
    """The answer at the end of redirects; another host gets no credentials."""
    for _ in range(MAX_REDIRECTS):
        request = response.next_request
        if request is None:
            return response
        if not same_origin(request.url, response.request.url):
            for name in [
                name for name in request.headers if name not in KEPT_ACROSS_HOSTS
            ]:
                if name != "host":
                    del request.headers[name]
        response.close()
        response = client.send(request, stream=stream, follow_redirects=False)
    response.close()
    raise ApiConnectionException(f"More than {MAX_REDIRECTS} redirects")


def same_origin(one: httpx2.URL, other: httpx2.URL) -> bool:
    """Whether two addresses are the same scheme, host and port."""
    return (one.scheme, one.host, one.port) == (other.scheme, other.host, other.port)


@contextmanager
def translated(method: str, address: str) -> Generator[None]:
    """Raise our own exceptions instead of those of httpx2; no query in the text."""
    import httpx2

    what = f"{method} {address.partition('?')[0]}"
    try:
        yield
    except httpx2.TimeoutException as error:
        raise ApiTimeoutException(
            f"{what}: no answer in time ({detail(error)})"
        ) from error
    except (
        httpx2.InvalidURL,
        httpx2.UnsupportedProtocol,
        httpx2.LocalProtocolError,
    ) as error:
        raise ApiValueError(f"{what}: {detail(error)}") from error
    except (httpx2.HTTPError, httpx2.StreamError, httpx2.CookieConflict) as error:
        raise ApiConnectionException(f"{what}: {detail(error)}") from error


def detail(error: Exception) -> str:
    """The kind of an error and what it says."""
    return f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
