"""The words in which ``_settings.py`` describes the servers and the security schemes.

Values only: `servers` makes an address of a server, `auth` applies a scheme.
"""

from __future__ import annotations


class Variable:
    """A variable of a server's URL; without a default a value has to be given."""

    __slots__ = ("choices", "default", "description", "name")

    def __init__(
        self,
        name: str,
        default: str | None = None,
        choices: tuple[str, ...] = (),
        description: str = "",
    ) -> None:
        self.name = name
        self.default = default
        self.choices = choices
        self.description = description


class Server:
    """A server of the document; its URL may hold ``{variables}``."""

    __slots__ = ("description", "url", "variables")

    def __init__(
        self, url: str, description: str = "", variables: tuple[Variable, ...] = ()
    ) -> None:
        self.url = url
        self.description = description
        self.variables = variables


class Flow:
    """One flow of an OAuth2 scheme."""

    __slots__ = (
        "authorization_url",
        "device_authorization_url",
        "kind",
        "refresh_url",
        "scopes",
        "token_url",
    )

    def __init__(
        self,
        kind: str,
        *,
        token_url: str = "",
        authorization_url: str = "",
        refresh_url: str = "",
        device_authorization_url: str = "",
        scopes: tuple[str, ...] = (),
    ) -> None:
        self.kind = kind
        self.token_url = token_url
        self.authorization_url = authorization_url
        self.refresh_url = refresh_url
        self.device_authorization_url = device_authorization_url
        self.scopes = scopes


class Auth:
    """A security scheme. ``env`` names the environment variable of its credential."""

    __slots__ = ("env",)

    def __init__(self, *, env: str = "") -> None:
        self.env = env


class Bearer(Auth):
    """HTTP bearer: ``Configuration(access_token=…)``."""

    __slots__ = ("format",)

    def __init__(self, format: str = "", *, env: str = "") -> None:
        super().__init__(env=env)
        self.format = format


class Basic(Auth):
    """HTTP basic: ``Configuration(username=…, password=…)``; two variables."""

    __slots__ = ("password_env",)

    def __init__(self, *, env: tuple[str, str] = ("", "")) -> None:
        super().__init__(env=env[0])
        self.password_env = env[1]


class ApiKey(Auth):
    """A key in a header, query or cookie: ``Configuration(api_key={scheme: …})``."""

    __slots__ = ("name", "place")

    def __init__(self, name: str, place: str, *, env: str = "") -> None:
        super().__init__(env=env)
        self.name = name
        self.place = place


class OAuth2(Auth):
    """OAuth2: the access token is sent as a bearer token."""

    __slots__ = ("flows",)

    def __init__(self, *flows: Flow, env: str = "") -> None:
        super().__init__(env=env)
        self.flows = flows


class OpenId(Auth):
    """OpenID Connect: the access token is sent as a bearer token."""

    __slots__ = ("url",)

    def __init__(self, url: str = "", *, env: str = "") -> None:
        super().__init__(env=env)
        self.url = url


class MutualTls(Auth):
    """A client certificate: ``Configuration(cert_file=…, key_file=…)``."""

    __slots__ = ()


class OtherAuth(Auth):
    """Another HTTP scheme (hoba …): ``api_key[scheme]`` is sent after its name."""

    __slots__ = ("scheme",)

    def __init__(self, scheme: str = "", *, env: str = "") -> None:
        super().__init__(env=env)
        self.scheme = scheme
