"""The files around models and APIs: exports, settings of the document, packaging.

In: the model and the names. Out: views for `templates/python/`.
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.model import graph
from generator.model.clusters import clusters
from generator.model.operations import Api, AuthScheme
from generator.model.reached import AuthKind, Flow
from generator.targets.code import Code
from generator.targets.python.package import packaging
from generator.targets.python.package.former import former_apis, former_entries, former_models
from generator.targets.python.package.model_lists import (
    from_models,
    from_modules,
    from_root,
)
from generator.targets.python.package.operation_data import server_piece
from generator.targets.python.spelling import imports
from generator.targets.python.spelling.annotations import Import
from generator.targets.python.spelling.class_names import SYNC, ClassName
from generator.targets.python.spelling.environment import environment_names
from generator.targets.python.spelling.expressions import (
    annotated,
    assigned,
    call,
    entry,
    fixed,
    keyword,
    listed,
    mapping,
    subscript,
)
from generator.targets.python.spelling.layout import lay_out
from generator.targets.python.spelling.literals import comment, docstring, number, text, toml_text
from generator.targets.python.spelling.names import Names
from generator.targets.python.spelling.reserved import PARTS, ROOT
from generator.targets.python.spelling.resource_names import Node
from generator.targets.python.spelling.runtime import runtime
from generator.targets.target import Settings
from generator.values import dataclass, replace

_CLASSES = {
    AuthKind.API_KEY: "ApiKey",
    AuthKind.BASIC: "Basic",
    AuthKind.BEARER: "Bearer",
    AuthKind.OAUTH2: "OAuth2",
    AuthKind.OPEN_ID: "OpenId",
    AuthKind.MUTUAL_TLS: "MutualTls",
    AuthKind.OTHER: "OtherAuth",
}


@dataclass(frozen=True, slots=True)
class ExportsView:
    """An `__init__.py` that imports on demand: names with their modules, as text for the runtime and as imports for
    type checkers; whether there are `old` names besides, and those that classes had before."""

    doc: Code
    checking: Code
    entries: tuple[Code, ...]
    data: tuple[Code, ...] = ()
    old: bool = False
    former: tuple[Code, ...] = ()


@dataclass(frozen=True, slots=True)
class PackageView:
    """The root package."""

    doc: Code
    version: Code
    checking: Code
    clients: tuple[Code, ...]
    old: bool
    former: tuple[Code, ...] = ()


@dataclass(frozen=True, slots=True)
class SettingsView:
    """What the document says that the runtime needs: servers and security schemes."""

    package: Code
    version: Code
    user_agent: Code
    api_version: Code
    title: Code
    imports: Code
    servers: Code
    auth: Code


@dataclass(frozen=True, slots=True)
class ProjectView:
    """`pyproject.toml` of the client; `package` is its folder, in which that of a dotted name is nested. `told` are lines
    of what the settings say of the project."""

    name: Code
    version: Code
    description: Code
    told: tuple[Code, ...]
    urls: tuple[Code, ...]
    package: Code
    is_nested: bool
    has_readme: bool
    has_tests: bool
    has_website: bool
    is_signed: bool


def models_view(api: Api, names: Names, *, old: bool) -> ExportsView:
    """The exports of `models/`, and what the runtime has to know to build them."""
    doc = "The types of the API, imported when they are needed."
    found = clusters(api.leads, graph.sent(api) - graph.received(api))
    apart, when_sent = (
        sorted(text(names.classes[each].name) for each in some)
        for some in (found.apart, found.when_sent)
    )
    rings = sorted(
        entry(text(names.classes[each].name), number(ring)) for each, ring in found.rings.items()
    )
    data = [
        lay_out(assigned(Code(name), mapping(entries, apart=True)), 0)
        for name, entries in (("_APART", apart), ("_WHEN_SENT", when_sent), ("_RINGS", rings))
        if entries
    ]
    exported = _exports(list(names.classes.values()), doc, [*former_models(names)])
    return replace(exported, checking=from_models(names), data=tuple(data), old=old)


def listed_view(classes: list[ClassName]) -> ExportsView:
    """One of the lists of `models/`."""
    return ExportsView(Code(""), from_modules(classes, ".."), ())


def apis_view(names: Names) -> ExportsView:
    """The exports of `api/`."""
    doc = "The operations of the API, a sync and an async class for each tag."
    return _exports(_apis(names), doc, [*former_apis(names)])


def resources_view(roots: Iterable[Node]) -> ExportsView:
    """The exports of `resources/`: the classes of the client's attributes."""
    doc = (
        "The resource tree: a module for each attribute of the client object that is a resource,"
        " imported when it is first used."
    )
    found = [(name, each.module) for each in roots for name in each.classes[:2]]
    return _exports([ClassName(name, module) for name, module in found if module], doc, [])


def _apis(names: Names) -> list[ClassName]:
    """The classes of all services."""
    return [each for one in names.services.values() for each in one.every]


def _exports(
    classes: list[ClassName], doc: str, former: list[tuple[ClassName, ClassName]]
) -> ExportsView:
    ordered = sorted(classes, key=lambda each: each.name)
    imported = from_modules([*ordered, *(old for old, _ in former)])
    entries = tuple(Code(f"{text(each.name)}: {text(each.module)},") for each in ordered)
    return ExportsView(docstring([doc], 0), imported, entries, former=former_entries(former, ""))


def package_view(api: Api, names: Names, version: str, *, old: bool) -> PackageView:
    """The root of the package, which exports everything that callers use."""
    apis, models = [*former_apis(names)], [*former_models(names)]
    exported = [
        *(Import(".client", f"{name} as {name}") for name in names.client.exported),
        *(Import(f".{module}", f"{name} as {name}") for name, module in _sync_client(names)),
        *(Import(f".{module}", f"{name} as {name}") for name, module in ROOT.items()),
        *(Import(".api", f"{each.name} as {each.name}") for each in _apis(names)),
        *from_root(names),
        *(Import(".", f"{each} as {each}") for each in PARTS),
        *(Import(".api", f"{old.name} as {old.name}") for old, _ in apis),
    ]
    begin = (
        f"Programs begin with `{names.client.exported[0]}`, and `help` of it lists what it can do."
    )
    said = [f"Client of {comment(api.title)}.", begin, api.doc.summary or api.doc.description]
    doc = docstring(said, 0)
    modules = [*((name, "client") for name in names.client.exported), *_sync_client(names)]
    clients = tuple(listed(entry(text(name), text(module))) for name, module in modules)
    former = (*former_entries(apis, "api."), *former_entries(models, "models."))
    checking = imports.lines(exported, together=True)
    return PackageView(doc, text(version), checking, clients, old, former)


def _sync_client(names: Names) -> list[tuple[str, str]]:
    """The sync client and its module, where the plain name is that of the async one."""
    return [(f"{SYNC}ApiClient", "api_client")] if names.is_async else []


def settings_view(api: Api, names: Names, settings: Settings) -> SettingsView:
    """The data of the document."""
    servers = [server_piece(each) for each in api.servers]
    schemes = [_scheme(each, names) for each in api.auth_schemes]
    used = {_CLASSES[each.kind] for each in api.auth_schemes}
    used |= {"Flow"} if any(each.flows for each in api.auth_schemes) else set()
    used |= {"Auth", "Server"}
    used |= {"Variable"} if any(each.variables for each in api.servers) else set()
    return SettingsView(
        package=text(names.package),
        version=text(settings.package_version),
        user_agent=_set("USER_AGENT", settings.user_agent or _agent(names, settings)),
        api_version=text(api.version),
        title=_set("TITLE", api.title),
        imports=imports.lines(Import(runtime("@settings", "."), each) for each in used),
        servers=lay_out(annotated(Code("SERVERS"), _SERVERS, fixed(servers)), 0),
        auth=lay_out(annotated(Code("AUTH"), _AUTH, mapping(schemes, apart=True)), 0),
    )


def _set(name: str, value: str) -> Code:
    return lay_out(assigned(Code(name), text(value)), 0)


def _agent(names: Names, settings: Settings) -> str:
    if isinstance(settings.compatibility, str):  # as the servers have known the client so far
        return f"OpenAPI-Generator/{settings.package_version}/python"
    return f"{names.package}/{settings.package_version} python"


_SERVERS = subscript(Code("tuple"), [Code("Server"), Code("...")])
_AUTH = subscript(Code("dict"), [Code("str"), Code("Auth")])


def _scheme(scheme: AuthScheme, names: Names) -> Code:
    given = [*_arguments(scheme), *_environment(scheme, names)]
    return entry(text(scheme.name), call(Code(_CLASSES[scheme.kind]), given, apart=True))


def _arguments(scheme: AuthScheme) -> list[Code]:
    match scheme.kind:
        case AuthKind.API_KEY:
            return [text(scheme.parameter), text(scheme.place.value)]
        case AuthKind.BEARER if scheme.format:
            return [text(scheme.format)]
        case AuthKind.OAUTH2:
            return [_flow(each) for each in scheme.flows]
        case AuthKind.OTHER:
            return [text(scheme.http_scheme)]
        case _:
            return []


def _flow(flow: Flow) -> Code:
    pieces: list[Code] = [text(flow.kind)]
    urls = {
        "token_url": flow.token_url,
        "authorization_url": flow.authorization_url,
        "refresh_url": flow.refresh_url,
        "device_authorization_url": flow.device_authorization_url,
    }
    pieces += [keyword(Code(name), text(url)) for name, url in urls.items() if url]
    if flow.scopes:
        scopes = fixed(text(name) for name, _ in flow.scopes)
        pieces.append(keyword(Code("scopes"), scopes))
    return call(Code("Flow"), pieces, apart=True)


def _environment(scheme: AuthScheme, names: Names) -> list[Code]:
    found = [text(each) for each in environment_names(scheme, names.environment[scheme.name])]
    if not found:
        return []
    return [keyword(Code("env"), found[0] if len(found) == 1 else fixed(found))]


def is_signed(api: Api) -> bool:
    """Whether a security scheme is HTTP signatures."""
    return any((each.http_scheme or "").lower() == "signature" for each in api.auth_schemes)


def project_view(api: Api, names: Names, settings: Settings) -> ProjectView:
    """The packaging of the client."""
    return ProjectView(
        name=toml_text(settings.project.name or names.distribution),
        version=toml_text(settings.package_version),
        description=toml_text(settings.project.description or f"Client of {comment(api.title)}"),
        told=tuple(packaging.told(settings.project, api)),
        urls=tuple(packaging.urls(settings.project, api)),
        package=toml_text(names.package.partition(".")[0]),
        is_nested="." in names.package,
        has_readme=settings.has("readme"),
        has_tests=settings.has("tests"),
        has_website=settings.has_website,
        is_signed=is_signed(api),
    )
