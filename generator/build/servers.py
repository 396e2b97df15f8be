"""Where an API is reached, and how a caller authenticates. In: Server and Security Scheme Objects. Out: model values."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.docs import Doc
from generator.model.operations import AuthKind, AuthScheme, Flow, Place, Server, ServerVariable
from generator.openapi import objects

_PLACES = {"header": Place.HEADER, "query": Place.QUERY, "cookie": Place.COOKIE}
_HTTP = {"basic": AuthKind.BASIC, "bearer": AuthKind.BEARER}
_KINDS = {
    "apiKey": AuthKind.API_KEY,
    "oauth2": AuthKind.OAUTH2,
    "openIdConnect": AuthKind.OPEN_ID,
    "mutualTLS": AuthKind.MUTUAL_TLS,
}


def servers(given: Iterable[objects.Server]) -> tuple[Server, ...]:
    """The servers in document order."""
    return tuple(
        Server(each.url, (each.description or "").strip(), _variables(each)) for each in given
    )


def _variables(server: objects.Server) -> tuple[ServerVariable, ...]:
    return tuple(
        ServerVariable(each.name, each.default, each.enum, (each.description or "").strip())
        for each in server.variables
    )


def auth_schemes(document: objects.Document) -> tuple[AuthScheme, ...]:
    """Every security scheme of the document."""
    return tuple(_auth_scheme(each) for each in document.security_schemes.values())


def _auth_scheme(scheme: objects.SecurityScheme) -> AuthScheme:
    http = (scheme.http_scheme or "").lower()
    return AuthScheme(
        name=scheme.name,
        kind=(
            _HTTP.get(http, AuthKind.OTHER)
            if scheme.type == "http"
            else _KINDS.get(scheme.type, AuthKind.OTHER)
        ),
        parameter=scheme.parameter or "",
        place=_PLACES.get(scheme.place or "", Place.HEADER),
        http_scheme=scheme.http_scheme or "",
        format=scheme.bearer_format or "",
        flows=tuple(_flow(each) for each in scheme.flows),
        doc=Doc("", (scheme.description or "").strip()),
    )


def _flow(flow: objects.OAuthFlow) -> Flow:
    return Flow(
        flow.name,
        flow.authorization_url or "",
        flow.token_url or "",
        flow.refresh_url or "",
        tuple(flow.scopes.items()),
    )
