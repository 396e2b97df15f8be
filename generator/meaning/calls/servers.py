"""Where an API is reached, and how a caller authenticates. In: Server and Security Scheme Objects. Out: model values."""

from __future__ import annotations

from collections.abc import Iterable
from re import compile as compile_pattern
from typing import Final
from urllib.parse import urljoin, urlsplit

from generator.diagnostics import Diagnostics
from generator.model.docs import Doc
from generator.model.operations import AuthScheme, Place
from generator.model.reached import AuthKind, Flow, Server, ServerVariable
from generator.openapi import reached
from generator.openapi.objects import Document
from generator.values import replace

_VARIABLE: Final = compile_pattern(r"\{([^{}]+)\}")
_HOST: Final = compile_pattern(r"[^\s<>\"\\^`|{}]*")
_PLACES = {"header": Place.HEADER, "query": Place.QUERY, "cookie": Place.COOKIE}
_HTTP = {"basic": AuthKind.BASIC, "bearer": AuthKind.BEARER}
_KINDS = {
    "apiKey": AuthKind.API_KEY,
    "oauth2": AuthKind.OAUTH2,
    "openIdConnect": AuthKind.OPEN_ID,
    "mutualTLS": AuthKind.MUTUAL_TLS,
}


def api_servers(document: Document, diagnostics: Diagnostics) -> tuple[Server, ...]:
    """The servers of the whole API; none where the document names none and was not served itself.

    Without any, it is where the document was, its path `/` (OAS 3.1 §4.8.1).
    """
    found = servers(document.servers, diagnostics)
    if not found and (root := _located("/", "/", document.base)) != "/":
        return (Server(root, "", ()),)
    if not found or "://" not in _filled(found[0]):
        at = document.servers[0].at if found else document.at
        what = f"only '{document.servers[0].url}'" if found else "no server"
        diagnostics.report("B319", at, what=what)
    return found


def servers(given: Iterable[reached.Server], diagnostics: Diagnostics) -> tuple[Server, ...]:
    """The servers in document order, relative ones below the place of their document (OAS 3.1 §4.8.5)."""
    return tuple(_server(each, diagnostics) for each in given)


def _server(source: reached.Server, diagnostics: Diagnostics) -> Server:
    declared = {each.name: _variable(each, diagnostics) for each in source.variables}
    names = dict.fromkeys(_VARIABLE.findall(source.url))
    undeclared = [name for name in names if name not in declared]
    for name in undeclared:
        diagnostics.report("B321", source.at, name=name, why="is not described")
    variables = (*declared.values(), *(ServerVariable(name, None, (), "") for name in undeclared))
    told = (source.name or "", (source.description or "").strip())
    made = Server(source.url, ": ".join(each for each in told if each), variables)
    if not _can_be_called(_filled(made)):
        made = replace(made, url=_path(made.url))
    return replace(made, url=_located(made.url, _filled(made), source.base))


def _variable(source: reached.ServerVariable, diagnostics: Diagnostics) -> ServerVariable:
    """The variable with a default that can be taken: without one, the first value of its enum."""
    values, default = source.enum, source.default
    if not source.is_text:
        diagnostics.report("B320", source.at, name=source.name)
    if default is None:
        diagnostics.report("B321", source.at, name=source.name, why="has no default")
        default = next(iter(values), None)
    elif values and default not in values:
        why = f"has a default, {default}, that its enum lacks"
        diagnostics.report("B321", source.at, name=source.name, why=why)
        values = (default, *values)
    return ServerVariable(source.name, default, values, (source.description or "").strip())


def _filled(server: Server) -> str:
    """The URL with the defaults of its variables."""
    values = {each.name: each.default for each in server.variables if each.default is not None}
    return _VARIABLE.sub(lambda found: values.get(found[1], found[0]), server.url)


def _can_be_called(filled: str) -> bool:
    """Not what stands for an address, as in `https://<host>:<port>`; variables without a value are callers'."""
    try:
        place = urlsplit(_VARIABLE.sub("1", filled))
        place.port  # noqa: B018
    except ValueError:
        return False
    return _HOST.fullmatch(place.netloc) is not None


def _path(url: str) -> str:
    """What is behind the host."""
    return "/" + url.partition("://")[2].partition("/")[2]


def _located(url: str, filled: str, document: str) -> str:
    """A URL below that of its document; `filled` tells what it is."""
    origin = urlsplit(document)
    if origin.scheme not in ("http", "https") or "://" in filled:
        return url
    base = f"{origin.scheme}://{origin.netloc}"
    if filled.startswith("//"):
        return f"{origin.scheme}:{url}"
    if filled.startswith("/") or not filled:
        return f"{base}{url or '/'}"
    return urljoin(f"{base}{origin.path}", url)


def auth_schemes(document: Document) -> tuple[AuthScheme, ...]:
    """Every security scheme of the document."""
    return tuple(_auth_scheme(each) for each in document.security_schemes.values())


def _auth_scheme(scheme: reached.SecurityScheme) -> AuthScheme:
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
        doc=Doc("", (scheme.description or "").strip(), scheme.deprecated),
        metadata_url=scheme.oauth2_metadata_url or scheme.open_id_connect_url or "",
    )


def _flow(flow: reached.OAuthFlow) -> Flow:
    return Flow(
        flow.name,
        flow.authorization_url or "",
        flow.token_url or "",
        flow.refresh_url or "",
        tuple(flow.scopes.items()),
        flow.device_authorization_url or "",
    )
