"""Where an API is reached, how a caller proves who they are, and whom to ask."""

from __future__ import annotations

from enum import StrEnum

from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class ServerVariable:
    """A hole in a server's URL; where there is no default a caller has to give a value."""

    name: str
    default: str | None
    values: tuple[str, ...]
    description: str


@dataclass(frozen=True, slots=True)
class Server:
    """Where the API can be reached; `url` may have `{variables}`, and is a path where nobody knows the host."""

    url: str
    description: str
    variables: tuple[ServerVariable, ...]


class AuthKind(StrEnum):
    """How a caller proves who they are."""

    API_KEY = "api-key"
    BASIC = "basic"
    BEARER = "bearer"
    OAUTH2 = "oauth2"
    OPEN_ID = "open-id"
    MUTUAL_TLS = "mutual-tls"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Flow:
    """One OAuth 2 flow: `kind` is authorizationCode, clientCredentials, implicit, password or deviceAuthorization."""

    kind: str
    authorization_url: str
    token_url: str
    refresh_url: str
    scopes: tuple[tuple[str, str], ...]
    device_authorization_url: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom to ask, and under which licence the API stands; it may have an SPDX identifier."""

    name: str = ""
    url: str = ""
    email: str = ""
    license_name: str = ""
    license_url: str = ""
    license_identifier: str = ""
