"""The keyword arguments of a client object and of its `with_options`, but for those of
credentials, which each API has for itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence
    from typing import Any, Literal

    from ...configuration import Configuration
    from ..config.retries import Retries

    Token = str | Callable[[], str | Awaitable[str]]


class CallOptions(TypedDict, total=False):
    """How calls are made; a copy of a client may make them otherwise."""

    base_url: str | None
    """Instead of the servers of the document and of the environment variable."""
    timeout: float | tuple[float, float] | None
    """Seconds, or (to connect, to read); None waits for ever."""
    retries: int | Retries
    """How often to try again, or `Retries` that say when."""
    headers: Mapping[str, str]
    """Headers to send with every request."""
    follow_redirects: bool
    """Whether to follow redirects; credentials stay with the first host."""
    strict_responses: bool
    """Raise for an answer that breaks its schema."""
    max_response_size: int | None
    """Most bytes, unpacked, of an answer that is read whole."""
    max_event_size: int | None
    """Most bytes of one event, or line, of a stream."""
    total_timeout: float | None
    """Seconds for an answer that is read whole, or for a line of a stream."""
    client_side_validation: bool
    """False sends requests without checking them."""
    idempotency_header: str | None
    """The header for the key that each POST carries if it may be repeated."""
    server_index: int | None
    """Which of the servers of the document to call."""
    server_variables: Mapping[str, object]
    """Values of the variables in the server's URL."""
    server_operation_index: Mapping[str, int]
    """The same for operations with servers of their own, by "GET /files"."""
    server_operation_variables: Mapping[str, Mapping[str, object]]
    """The variables of those, by operation."""
    ignore_operation_servers: bool
    """Call `base_url` for those, too."""
    safe_chars_for_path_param: str
    """Characters not to encode in path parameters."""
    datetime_format: str | None
    """strftime format of date-time parameters; None is RFC 3339."""
    date_format: str | None
    """strftime format of date parameters."""


class ConnectionOptions(TypedDict, total=False):
    """How the server is reached: of a client and all of its copies."""

    configuration: Configuration | None
    """Settings to begin with; the other arguments change a copy of them."""
    proxy: str | None
    """URL of a proxy; without it the environment decides."""
    no_proxy: str | Sequence[str] | None
    """Hosts to call without a proxy."""
    proxy_headers: Mapping[str, str]
    """Headers for the proxy."""
    # named, its class would have type checkers read all of `ssl` for any call
    proxy_ssl_context: object
    """An `ssl.SSLContext`: what to trust at a proxy that is called by https."""
    socket_options: Sequence[tuple[int, int, int | bytes]] | None
    """Options of each socket, as (level, option, value)."""
    verify_ssl: bool
    """False trusts every server; for tests only."""
    ssl_ca_cert: str | None
    """File with the certificates to trust."""
    ca_cert_data: str | bytes | None
    """The certificates to trust as PEM text or DER bytes."""
    cert_file: str | None
    """File with the client's certificate (mutual TLS)."""
    key_file: str | None
    """File with the key of that certificate."""
    assert_hostname: str | bool | None
    """False trusts a certificate of any name."""
    tls_server_name: str | None
    """The name the server's certificate is checked against."""
    connection_pool_maxsize: int
    """Most connections at a time."""
    event_hooks: Mapping[str, Sequence[Callable[..., Any]]]
    """Called with each request and response of httpx2, by "request", "response"."""
    debug: bool
    """Log each request and answer."""


class GrantOptions(TypedDict, total=False):
    """How an OAuth 2 client gets its tokens by itself."""

    client_id: str | None
    """Who asks for a token."""
    client_secret: str | None
    """The secret of who asks."""
    scopes: Sequence[str] | str
    """What the token is to be good for."""
    token_url: str | None
    """Where to ask, instead of what the document says."""
    token_auth: Literal["basic", "body"]
    """How the client names itself there."""
    token_params: Mapping[str, str]
    """Further fields of that request, such as an audience."""
    token_leeway: float
    """Seconds before its end at which a token is renewed."""


class RequestKeywords(TypedDict, total=False):
    """What `request` takes for what the document does not name."""

    params: Mapping[str, Any] | None
    """Query parameters."""
    json: Any
    """A body of JSON: anything that JSON has, models too."""
    data: Mapping[str, Any] | None
    """The fields of a form."""
    files: Mapping[str, Any] | None
    """Files of a form: paths, bytes, open files, or (name, content, media type)."""
    content: Any
    """A body as it is: bytes, text, an open file, chunks."""
    headers: Mapping[str, str] | None
    """Headers that win over all others."""
    timeout: float | tuple[float, float] | None
    """Seconds, or (to connect, to read)."""
    retries: int | Retries | None
    """How often to try again."""
