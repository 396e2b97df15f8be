"""Parses Security Schemes and Requirements (OAS 3.1 §4.8.27 to §4.8.30).

In: `components/securitySchemes` and fields `security`. Out: schemes by name, and what an operation needs.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Final
from urllib.parse import unquote

from generator.document import Node
from generator.document.pointer import closest
from generator.openapi.reached import OAuthFlow, SecurityRequirement, SecurityScheme
from generator.openapi.reading import Fields, Reading

TYPES: Final = ("apiKey", "http", "mutualTLS", "oauth2", "openIdConnect")
PLACE: Final = "#/components/securitySchemes/"
FLOWS: Final = (
    "implicit",
    "password",
    "clientCredentials",
    "authorizationCode",
    "deviceAuthorization",
)


def parse_schemes(reading: Reading, components: Fields | None) -> dict[str, SecurityScheme]:
    """The security schemes by name."""
    if components is None:
        return {}
    parsed = {
        name: parse_scheme(reading, name, node)
        for name, node in components.named("securitySchemes")
    }
    return {name: scheme for name, scheme in parsed.items() if scheme is not None}


def parse_scheme(reading: Reading, name: str, node: Node) -> SecurityScheme | None:
    fields = reading.open(node, name)
    kind = scheme_type(reading, fields) if fields is not None else None
    if fields is None or kind is None:
        return None
    return SecurityScheme(
        name=name,
        type=kind,
        description=fields.text("description"),
        deprecated=fields.flag("deprecated"),
        parameter=fields.text("name"),
        place=fields.text("in"),
        http_scheme=fields.text("scheme"),
        bearer_format=fields.text("bearerFormat"),
        flows=parse_flows(reading, fields),
        open_id_connect_url=fields.text("openIdConnectUrl"),
        oauth2_metadata_url=fields.text("oauth2MetadataUrl"),
        at=node.at,
    )


def scheme_type(reading: Reading, fields: Fields) -> str | None:
    node = fields.get("type")
    if node is None:
        reading.diagnostics.report("V202", fields.at, part="the security scheme", key="type")
        return None
    kind = fields.text("type")
    if kind is None or kind in TYPES:
        return kind
    reading.unknown(node.at, "type", kind, TYPES)
    return None


def parse_flows(reading: Reading, fields: Fields) -> tuple[OAuthFlow, ...]:
    """The OAuth flows that we know, in the order of the specification."""
    flows = fields.fields("flows")
    if flows is None:
        return ()
    parsed = ((name, flows.fields(name)) for name in FLOWS)
    return tuple(parse_flow(name, flow) for name, flow in parsed if flow is not None)


def parse_flow(name: str, fields: Fields) -> OAuthFlow:
    scopes = {scope: node.value for scope, node in fields.named("scopes")}
    return OAuthFlow(
        name=name,
        authorization_url=fields.text("authorizationUrl"),
        device_authorization_url=fields.text("deviceAuthorizationUrl"),
        token_url=fields.text("tokenUrl"),
        refresh_url=fields.text("refreshUrl"),
        scopes={scope: text if isinstance(text, str) else "" for scope, text in scopes.items()},
    )


def parse_requirements(
    reading: Reading, fields: Fields, known: Collection[str]
) -> tuple[SecurityRequirement, ...] | None:
    """The alternatives of a field `security`; None where there is no such field. `known` are the schemes."""
    if fields.get("security") is None:
        return None
    parsed = (parse_requirement(reading, node, known) for node in fields.array("security"))
    return tuple(requirement for requirement in parsed if requirement is not None)


def parse_requirement(
    reading: Reading, node: Node, known: Collection[str]
) -> SecurityRequirement | None:
    fields = reading.open(node, "security")
    if fields is None:
        return None
    found: dict[str, tuple[str, ...]] = {}
    for key, scopes in fields.members.items():
        name = scheme_name(key, known)
        if name not in known:
            report_unknown(reading, scopes, key, known)
        found[name] = fields.texts(key)
    return found


def scheme_name(key: str, known: Collection[str]) -> str:
    """The name of the scheme that a key means: itself, or what a URI of it ends in (OAS 3.2)."""
    name = key.rpartition(PLACE)[2]
    plain = unquote(name).replace("~1", "/").replace("~0", "~")
    return plain if key not in known and name != key and plain in known else key


def report_unknown(reading: Reading, node: Node, name: str, known: Collection[str]) -> None:
    nearest = closest(name, list(known))
    advice = (
        f"did you mean '{nearest}'?"
        if nearest
        else "declare it among the security schemes of the document"
    )
    reading.diagnostics.report("V207", node.at, name=name, advice=advice)
