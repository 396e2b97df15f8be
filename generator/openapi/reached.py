"""The OpenAPI objects that say where an API is reached, and by whom.

In: nothing; `parse_servers` and `parse_security` make these from nodes. Out: what `meaning/` reads, as the other `objects`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from generator.diagnostics import Location
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class ServerVariable:
    """The Server Variable Object (OAS 3.1 §4.8.6); `is_text` tells whether all values were written as strings."""

    name: str
    default: str | None
    enum: tuple[str, ...]
    description: str | None
    is_text: bool
    at: Location


@dataclass(frozen=True, slots=True)
class Server:
    """The Server Object (OAS 3.1 §4.8.5). `base` is the URI of its document, which it says itself in OAS 3.2; `name` is of
    OAS 3.2, too."""

    url: str
    base: str
    name: str | None
    description: str | None
    variables: tuple[ServerVariable, ...]
    at: Location


SecurityRequirement: TypeAlias = Mapping[str, tuple[str, ...]]
"""The Security Requirement Object (OAS 3.1 §4.8.30): scheme name → scopes, all of them needed."""


@dataclass(frozen=True, slots=True)
class OAuthFlow:
    """The OAuth Flow Object (OAS 3.1 §4.8.29); `device_authorization_url` is of OAS 3.2."""

    name: str
    authorization_url: str | None
    device_authorization_url: str | None
    token_url: str | None
    refresh_url: str | None
    scopes: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class SecurityScheme:
    """The Security Scheme Object (OAS 3.1 §4.8.27). `type` is apiKey, http, mutualTLS, oauth2 or openIdConnect.
    `deprecated` and `oauth2_metadata_url` are of OAS 3.2."""

    name: str
    type: str
    description: str | None
    deprecated: bool
    parameter: str | None
    place: str | None
    http_scheme: str | None
    bearer_format: str | None
    flows: tuple[OAuthFlow, ...]
    open_id_connect_url: str | None
    oauth2_metadata_url: str | None
    at: Location
