"""What a README says of an API in any language: its operations, its models, how to authenticate, whom to ask.

In: the API and a `Language`. Out: an `Overview`.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.operations import Api, AuthScheme
from generator.model.reached import AuthKind, Contact, Flow
from generator.targets.code import Code
from generator.targets.markdown.api_pages import base_url
from generator.targets.markdown.endpoint_tables import groups
from generator.targets.markdown.escape import (
    attribute,
    code_span,
    heading,
    href,
    link,
    literal,
    outside,
    paragraph,
    prose,
)
from generator.targets.markdown.index_pages import index_names
from generator.targets.markdown.language import Language
from generator.targets.markdown.views import AuthSection, EndpointGroup, ModelLink, Overview
from generator.values import replace

DOCS = "docs/"

MANY_OPERATIONS = 100
"""More operations than these are in tables that are folded."""

MANY_MODELS = 40
"""More models than these are on a page of their own alone."""

_TYPES = {
    AuthKind.API_KEY: "API key",
    AuthKind.BASIC: "HTTP basic authentication",
    AuthKind.BEARER: "Bearer authentication",
    AuthKind.OAUTH2: "OAuth",
    AuthKind.OPEN_ID: "OpenID Connect",
    AuthKind.MUTUAL_TLS: "Mutual TLS",
    AuthKind.OTHER: "HTTP authentication",
}
_PLACES = {"header": "HTTP header", "query": "URL query string", "cookie": "Cookie"}


def overview(api: Api, language: Language, *, has_docs: bool) -> Overview:
    """Everything that does not depend on the language; without pages there are no links to them."""
    pages = index_names(api, language)
    models = tuple(_models(api, language))
    count = sum(len(each.operations) for each in api.services)
    return Overview(
        title=heading(api.title),
        description=prose(
            "\n\n".join(each for each in (api.doc.summary, api.doc.description) if each)
        ),
        api_version=literal(api.version),
        base=literal(base_url(api.servers)),
        groups=tuple(
            each if has_docs else _unlinked(each) for each in groups(api.services, language, DOCS)
        ),
        column=literal(language.column),
        are_many=count > MANY_OPERATIONS,
        has_docs=has_docs,
        index=href(f"{DOCS}{pages.index}"),
        methods=href(f"{DOCS}{pages.methods}"),
        named=Code(f"{len(models):,}"),
        models=models if len(models) <= MANY_MODELS else (),
        auth=tuple(_scheme(each) for each in api.auth_schemes),
        author=tuple(_contact(api.contact)),
    )


def _unlinked(group: EndpointGroup) -> EndpointGroup:
    """The group with names instead of links."""
    return replace(
        group,
        services=tuple(replace(each, href=Code("")) for each in group.services),
        endpoints=tuple(replace(each, href=Code("")) for each in group.endpoints),
    )


def _models(api: Api, language: Language) -> Iterator[ModelLink]:
    """Types that the document does not name are reached from where they are used."""
    for declaration in api.declarations.values():
        page = language.model_page(declaration.id)
        if page and declaration.named:
            yield ModelLink(literal(language.model_name(declaration)), href(f"{DOCS}{page}"))


def _scheme(scheme: AuthScheme) -> AuthSection:
    return AuthSection(
        name=heading(scheme.name),
        anchor=attribute(scheme.name),
        facts=tuple(_facts(scheme)),
        description=paragraph(scheme.doc.description),
    )


def _facts(scheme: AuthScheme) -> Iterator[Code]:
    kind = _TYPES[scheme.kind]
    told = f" ({literal(scheme.format)})" if scheme.format else ""
    told += f" ({literal(scheme.http_scheme)})" if scheme.kind is AuthKind.OTHER else ""
    yield Code(f"**Type**: {kind}{told}")
    if scheme.doc.deprecated:
        yield Code("**Deprecated**: it may be removed from the API.")
    if scheme.kind is AuthKind.API_KEY:
        yield Code(f"**API key parameter name**: {code_span(scheme.parameter)}")
        yield Code(f"**Location**: {_PLACES[scheme.place.value]}")
    if scheme.metadata_url:
        yield Code(f"**Metadata URL**: {_address(scheme.metadata_url)}")
    for flow in scheme.flows:
        yield from _flow(flow)


def _flow(flow: Flow) -> Iterator[Code]:
    yield Code(f"**Flow**: {literal(flow.kind)}")
    addresses = {
        "Authorization URL": flow.authorization_url,
        "Device authorization URL": flow.device_authorization_url,
        "Token URL": flow.token_url,
    }
    for label, address in addresses.items():
        if address:
            yield Code(f"**{label}**: {_address(address)}")
    if flow.scopes:
        told = (Code(f"{code_span(name)} {paragraph(text)}".strip()) for name, text in flow.scopes)
        yield Code(f"**Scopes**: {Code(', ').joined(told)}")


def _address(raw: str) -> Code:
    found = outside(raw)
    return link(literal(raw), found) if found else code_span(raw)


def _contact(contact: Contact) -> Iterator[Code]:
    if contact.name or contact.url:
        found = outside(contact.url)
        name = literal(contact.name or contact.url)
        yield link(name, found) if found else name
    if contact.email:
        found = outside(f"mailto:{contact.email}")
        yield link(literal(contact.email), found) if found else literal(contact.email)
    if contact.license_name:
        found = outside(contact.license_url)
        name = literal(contact.license_name)
        yield Code(f"License: {link(name, found) if found else name}")
