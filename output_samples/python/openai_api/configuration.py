"""How to reach the server and as whom: what no document says."""

from __future__ import annotations

import os
from time import monotonic
from typing import TYPE_CHECKING

from . import _settings
from ._runtime.config.credentials import basic_token, credential_of
from ._runtime.config.foreign import Compatible
from ._runtime.config.retries import Retries, retries
from ._runtime.config.schemes import arguments, as_dict, by_scheme, refuse_unknown
from ._runtime.config.servers import address, described
from ._runtime.values.addresses import shown

if TYPE_CHECKING:
    import ssl
    from collections.abc import Awaitable, Callable, Mapping, Sequence
    from typing import Any, ClassVar, Literal, Never, Self

    import httpx2

    from ._runtime.config.credentials import Signing
    from ._runtime.config.retries import RetryLike
    from ._runtime.config.tokens import Tokens
    from ._runtime.words.settings import Server

__all__ = ["Configuration", "Retries"]
BASE_URL = f"{_settings.PACKAGE}_BASE_URL".replace(".", "_").upper()
"""The environment variable that holds the base URL where the program gives none."""

UNSHOWN = ("schemes", "_tokens", "_logs", "_level", "token_clock")
SECRETS = frozenset(
    (
        "access_token",
        "api_key",
        "ca_cert_data",
        "client_secret",
        "password",
        "proxy",
        "proxy_headers",
        "token_params",
    )
)


class Configuration(Compatible):
    """The settings of a client; every argument has a default.

    :param host: base URL, instead of the servers of the document; without it and without
        a choice among them, the environment variable `<PACKAGE>_BASE_URL`
    :param api_key: keys by the name of their security scheme
    :param api_key_prefix: what stands before a key, by the name of the scheme
    :param username: user name of HTTP basic
    :param password: password of HTTP basic
    :param access_token: bearer token, or a callable that returns it before each try; for
        an `AsyncApiClient` it may be a coroutine function
    :param server_index: which of the servers of the document to call
    :param server_variables: values of the variables in the server's URL
    :param server_operation_index: the same for operations with servers of their own, by
        operation ("GET /files")
    :param server_operation_variables: the variables of those, by operation
    :param ignore_operation_servers: call `host` for those, too
    :param ssl_ca_cert: file with the certificates to trust
    :param retries: how often to try again, or `Retries` that say when
    :param ca_cert_data: the certificates to trust as PEM text or DER bytes
    :param cert_file: file with the client's certificate (mutual TLS)
    :param key_file: file with the key of that certificate
    :param verify_ssl: False trusts every server; for tests only
    :param assert_hostname: the same as a text; False trusts a certificate of any name
    :param tls_server_name: the name the server's certificate is checked against
    :param connection_pool_maxsize: most connections at a time
    :param proxy: URL of a proxy; without it the environment decides
    :param no_proxy: hosts to call without a proxy, in a text with commas or a list
    :param proxy_headers: headers for the proxy
    :param proxy_ssl_context: what to trust at a proxy that is called by https
    :param safe_chars_for_path_param: characters not to encode in path parameters
    :param client_side_validation: False sends requests without checking them
    :param socket_options: options of each socket, as (level, option, value)
    :param datetime_format: strftime format of date-time parameters, default RFC 3339
    :param date_format: strftime format of date parameters
    :param signing_info: how requests are signed, an `HttpSigningConfiguration`
    :param debug: log each request and answer
    :param timeout: seconds, or (to connect, to read); None waits for ever
    :param http_client: an `httpx2.Client` (or `AsyncClient`) of your own; you close it
    :param strict_responses: raise for an answer that breaks its schema
    :param max_response_size: most bytes, unpacked, of an answer that is read whole
    :param max_event_size: most bytes of one event, or line, of a stream
    :param total_timeout: seconds after which an answer that is read whole has to be whole,
        and a line of a stream; None waits for ever
    :param follow_redirects: follow redirects; credentials stay with the first host
    :param idempotency_header: the header of the key that each try of a POST carries;
        None sends none
    :param event_hooks: hooks of httpx2: {"request": [...], "response": [...]}
    :param client_id: OAuth 2 client credentials: a token is asked for, kept and renewed
    :param client_secret: the secret of that client
    :param scopes: the scopes to ask for, also in one text; by default the server decides
    :param token_url: where to ask, instead of the token URL of the document
    :param token_auth: how the client names itself there: "basic", or in the "body"
    :param token_params: further fields of that request, such as an audience
    :param token_leeway: seconds before its end at which a token is renewed
    :param token_clock: seconds that only go up; for tests
    """

    _default: ClassVar[Configuration | None] = None
    _level: int = 0
    _tokens: Tokens | None = None

    def __init__(
        self,
        host: str | None = None,
        api_key: Mapping[str, str] | None = None,
        api_key_prefix: Mapping[str, str] | None = None,
        username: str | None = None,
        password: str | None = None,
        access_token: str | Callable[[], str | Awaitable[str]] | None = None,
        server_index: int | None = None,
        server_variables: Mapping[str, object] | None = None,
        server_operation_index: Mapping[str, int] | None = None,
        server_operation_variables: Mapping[str, Mapping[str, object]] | None = None,
        ignore_operation_servers: bool = False,
        ssl_ca_cert: str | None = None,
        retries: int | Retries | RetryLike | None = 2,
        ca_cert_data: str | bytes | None = None,
        cert_file: str | None = None,
        key_file: str | None = None,
        verify_ssl: bool = True,
        assert_hostname: str | bool | None = None,
        tls_server_name: str | None = None,
        connection_pool_maxsize: int = 100,
        proxy: str | None = None,
        no_proxy: str | Sequence[str] | None = None,
        proxy_headers: Mapping[str, str] | None = None,
        proxy_ssl_context: ssl.SSLContext | None = None,
        safe_chars_for_path_param: str = "",
        client_side_validation: bool = True,
        socket_options: Sequence[tuple[int, int, int | bytes]] | None = None,
        datetime_format: str | None = None,
        date_format: str | None = None,
        *,
        signing_info: Signing | None = None,
        debug: bool = False,
        timeout: float | tuple[float, float] | None = (10.0, 600.0),
        http_client: httpx2.Client | httpx2.AsyncClient | None = None,
        strict_responses: bool = False,
        max_response_size: int | None = 2**29,
        max_event_size: int | None = 2**26,
        total_timeout: float | None = 3600.0,
        follow_redirects: bool = True,
        idempotency_header: str | None = "Idempotency-Key",
        event_hooks: Mapping[str, Sequence[Callable[..., Any]]] | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        scopes: Sequence[str] | str = (),
        token_url: str | None = None,
        token_auth: Literal["basic", "body"] = "basic",
        token_params: Mapping[str, str] | None = None,
        token_leeway: float = 60.0,
        token_clock: Callable[[], float] = monotonic,
        **unknown: Never,
    ) -> None:
        if unknown:
            refuse_unknown(type(self).__name__, unknown, arguments(Configuration))
        if host is None and server_index is None and not server_variables:
            host = os.environ.get(BASE_URL) or None
        self._host = host
        self.api_key = by_scheme("api_key", api_key)
        self.api_key_prefix = by_scheme("api_key_prefix", api_key_prefix)
        self.refresh_api_key_hook: Callable[[Configuration], None] | None = None
        self.username = username
        self.password = password
        self.access_token = access_token
        self.schemes = _settings.AUTH
        self.server_index = server_index or 0
        self.server_variables = as_dict("server_variables", server_variables)
        self.server_operation_index = as_dict(
            "server_operation_index", server_operation_index
        )
        self.server_operation_variables = as_dict(
            "server_operation_variables", server_operation_variables
        )
        self.ignore_operation_servers = ignore_operation_servers
        self.ssl_ca_cert = ssl_ca_cert
        self.ca_cert_data = ca_cert_data
        self.cert_file = cert_file
        self.key_file = key_file
        self.verify_ssl = verify_ssl
        self.assert_hostname = assert_hostname
        self.tls_server_name = tls_server_name
        self.connection_pool_maxsize = connection_pool_maxsize
        self.proxy = proxy
        self.no_proxy = no_proxy
        self.proxy_ssl_context = proxy_ssl_context
        self.proxy_headers = as_dict("proxy_headers", proxy_headers)
        self.safe_chars_for_path_param = safe_chars_for_path_param
        self.client_side_validation = client_side_validation
        self.socket_options = socket_options
        self.datetime_format = datetime_format
        self.date_format = date_format
        self.debug = debug
        self.timeout = timeout
        self.http_client = http_client
        self.strict_responses = strict_responses
        self.max_response_size = max_response_size
        self.max_event_size = max_event_size
        self.total_timeout = total_timeout
        self.follow_redirects = follow_redirects
        self.retries = retries
        self.idempotency_header = idempotency_header
        hooks = as_dict("event_hooks", event_hooks)
        self.event_hooks = {name: list(each) for name, each in hooks.items()}
        self.client_id = client_id
        self.client_secret = client_secret
        self.scopes = tuple(scopes.split() if isinstance(scopes, str) else scopes)
        self.token_url = token_url
        self.token_auth = token_auth
        self.token_params = as_dict("token_params", token_params)
        self.token_leeway = token_leeway
        self.token_clock = token_clock
        self.signing_info = signing_info
        if signing_info is not None:
            signing_info.host = self.host

    @property
    def host(self) -> str:
        """The base URL: what was set, else the chosen server of the document, which may
        be a path alone where it is not known where the document was.
        """
        if self._host is not None:
            return self._host.rstrip("/")
        return self.get_host_from_settings(self.server_index, self.server_variables)

    @host.setter
    def host(self, value: str) -> None:
        self._host = value

    @property
    def retries(self) -> Retries:
        """When to try again; may be set to a number of retries."""
        return self._retries

    @retries.setter
    def retries(self, value: int | Retries | RetryLike | None) -> None:
        self._retries = retries(value)

    @property
    def tokens(self) -> Tokens:
        """The tokens that were given for the client credentials."""
        found = self._tokens
        if found is None:
            from ._runtime.config.tokens import Tokens

            # Atomic, so that all threads have the same ones.
            found = vars(self).setdefault("_tokens", Tokens())
        return found

    @property
    def debug(self) -> bool:
        """Whether each request and answer is logged, under the package's name."""
        return self._debug

    @debug.setter
    def debug(self, value: bool) -> None:
        was, self._debug = vars(self).get("_debug", False), bool(value)
        if was and not value:
            import logging

            logging.getLogger(_settings.PACKAGE).setLevel(self._level)
        if value and not was:
            import logging

            logger = logging.getLogger(_settings.PACKAGE)
            self._level = logger.level  # to go back to
            logger.setLevel(logging.DEBUG)
            if not logger.hasHandlers():  # else nobody would see it
                logger.addHandler(logging.StreamHandler())

    def get_host_settings(self) -> list[dict[str, Any]]:
        """The servers of the document."""
        return described(_settings.SERVERS)

    def get_host_from_settings(
        self,
        index: int | None,
        variables: Mapping[str, object] | None = None,
        servers: Sequence[Server] | None = None,
    ) -> str:
        """The address of one of the servers; without an index the configured `host`."""
        if index is None:
            return self.host
        return address(
            _settings.SERVERS if servers is None else servers, index, variables
        )

    def get_api_key_with_prefix(
        self, identifier: str, alias: str | None = None
    ) -> str | None:
        """The key of a security scheme, after its prefix if there is one."""
        if self.refresh_api_key_hook is not None:
            self.refresh_api_key_hook(self)
        key = self.api_key.get(identifier)
        if key is None and alias is not None:
            key = self.api_key.get(alias)
        prefix = self.api_key_prefix.get(identifier)
        return f"{prefix} {key}" if key is not None and prefix else key

    def get_basic_auth_token(self) -> str | None:
        """``Basic …`` of user name and password."""
        return basic_token(self)

    def auth_settings(self) -> dict[str, dict[str, str]]:
        """What each security scheme that has a credential adds to a request."""
        found: dict[str, dict[str, str]] = {}
        token: Any = self.access_token() if callable(self.access_token) else None
        for name, scheme in self.schemes.items():
            credential = credential_of(name, scheme, self, token)
            if credential is not None:
                kind = type(scheme).__name__.lower().replace("apikey", "api_key")
                place, key, value = credential
                found[name] = {"type": kind, "in": place, "key": key, "value": value}
        return found

    @classmethod
    def set_default(cls, default: Configuration | None) -> None:
        """The configuration of every `ApiClient` made without one."""
        Configuration._default = default

    @classmethod
    def get_default(cls) -> Configuration:
        """The default configuration, made at first use."""
        if Configuration._default is None:
            Configuration._default = cls()
        return Configuration._default

    @classmethod
    def get_default_copy(cls) -> Configuration:
        """The default configuration, as in other generated clients."""
        return cls.get_default()

    def to_debug_report(self) -> str:
        """What to put into a bug report."""
        import platform

        return (
            "Python SDK Debug Report:\n"
            f"OS: {platform.system().lower()}\n"
            f"Python Version: {platform.python_version()}\n"
            f"Version of the API: {_settings.API_VERSION}\n"
            f"SDK Package Version: {_settings.VERSION}"
        )

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        result = type(self).__new__(type(self))
        for name, value in vars(self).items():
            result.__dict__[name] = value.copy() if type(value) is dict else value
        return result

    def __repr__(self) -> str:
        host = shown(vars(self).get("_host") or "")
        token_url = shown(vars(self).get("token_url") or "")
        each = (
            f"{name.lstrip('_')}={'***' if name in SECRETS else repr(value)}"
            for name, value in {
                **vars(self),
                "_host": host,
                "token_url": token_url,
            }.items()
            if value and name not in UNSHOWN
        )
        return f"Configuration({', '.join(each)})"
