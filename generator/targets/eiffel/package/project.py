"""The files around the classes: ECF, and what the document says of servers and security schemes.

In: the model and the settings. Out: views for `api_client.ecf.jinja` and `api_settings.e.jinja`.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

from generator.model.operations import Api, AuthScheme
from generator.model.reached import AuthKind
from generator.naming.styles import snake
from generator.targets.code import Code
from generator.targets.eiffel.package.facade import CLIENT
from generator.targets.eiffel.package.hosts import server_url
from generator.targets.eiffel.spelling.literals import line, text
from generator.targets.eiffel.spelling.prefix import library_of, prefix_of
from generator.targets.eiffel.spelling.runtime import Runtime
from generator.targets.target import Settings
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class ProjectView:
    """An ECF: what it is called, what the names of its clusters begin with, what it says of the API, and its UUID, the same
    for the same title and package whenever it is made."""

    runtime: Runtime
    name: Code
    clusters: Code
    description: Code
    has_domain: bool
    uuid: Code
    uuid_http_client: Code
    uuid_test: Code


@dataclass(frozen=True, slots=True)
class SchemeView:
    """A security scheme: `if` or `elseif` for its name, and the creation of what applies it."""

    keyword: Code
    name: Code
    creation: Code


@dataclass(frozen=True, slots=True)
class SettingsView:
    """The class API_SETTINGS."""

    runtime: Runtime
    server: Code
    user_agent: Code
    schemes: tuple[SchemeView, ...]


def project_view(api: Api, has_domain: bool, settings: Settings, runtime: Runtime) -> ProjectView:
    """What the ECF files say."""
    package = settings.package_name
    return ProjectView(
        runtime=runtime,
        name=Code(library_of(package)),
        clusters=Code(prefix_of(package).lower()),
        description=escaped_title(api),
        has_domain=has_domain,
        uuid=uuid_of(api, "library", package),
        uuid_http_client=uuid_of(api, "http_client", package),
        uuid_test=uuid_of(api, "test", package),
    )


def escaped_title(api: Api) -> Code:
    """The title in XML."""
    return Code(escape(line(api.title), quote=True))


def uuid_of(api: Api, part: str, package: str | None = None) -> Code:
    """The UUID of a system, the same for the same title and package whenever it is made."""
    told = f"gen-client:eiffel:{part}:{api.title}{f':{package}' if package else ''}"
    return Code(str(uuid5(NAMESPACE_URL, told)).upper())


def settings_view(api: Api, settings: Settings, runtime: Runtime) -> SettingsView:
    """What the document says."""
    name = settings.package_name or snake(api.title)
    agent = f"{''.join(each for each in name if each.isascii() and each.isprintable())}/{settings.package_version}/eiffel"
    return SettingsView(
        runtime=runtime,
        server=text(server_url(api.servers)),
        user_agent=text(settings.user_agent or agent),
        schemes=tuple(_schemes(api, runtime)),
    )


def _schemes(api: Api, runtime: Runtime) -> Iterator[SchemeView]:
    for index, each in enumerate(api.auth_schemes):
        yield SchemeView(
            Code("elseif" if index else "if"),
            text(each.name),
            Code(f"create {_class(each, runtime.braced)} Result.make ({_arguments(each)})"),
        )


def _class(scheme: AuthScheme, runtime: Runtime) -> Code:
    match scheme.kind:
        case AuthKind.API_KEY:
            return runtime.API_KEY_SCHEME
        case AuthKind.BASIC:
            return runtime.API_BASIC_SCHEME
        case AuthKind.OAUTH2:
            return runtime.API_OAUTH_SCHEME
        case AuthKind.BEARER | AuthKind.OPEN_ID:
            return runtime.API_BEARER_SCHEME
        case AuthKind.MUTUAL_TLS | AuthKind.OTHER:
            return runtime.API_TRANSPORT_SCHEME


def _arguments(scheme: AuthScheme) -> Code:
    name = text(scheme.name)
    if scheme.kind is AuthKind.API_KEY:
        return Code(f"{name}, {text(scheme.place.value)}, {text(scheme.parameter)}")
    if scheme.kind is AuthKind.OAUTH2:
        return Code(f"{name}, {text(token_url(scheme))}")
    return name


def token_url(scheme: AuthScheme) -> str:
    """Where client credentials get tokens, as the document says; empty where it does not."""
    urls = (each.token_url for each in scheme.flows if each.kind == CLIENT)
    return quote(next(urls, ""), safe="%:/?#[]@!$&'()*+,;=~")
