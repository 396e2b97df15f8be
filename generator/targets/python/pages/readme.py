"""The README of the Python client: what every README says, and how to use this one from Python.

In: the API, the names, the settings, the language of the pages and its examples. Out: a `ReadmeView` for
`templates/markdown/python/readme.md.jinja`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import Final

from generator.model.calling import answer, successes
from generator.model.first_call import first_call, takes_object
from generator.model.operations import Api, AuthScheme, Content, ContentKind, Operation, Service
from generator.targets.code import Code
from generator.targets.markdown.escape import attribute, code_cell, fenced, literal
from generator.targets.markdown.language import Language
from generator.targets.markdown.overview import DOCS, overview
from generator.targets.markdown.views import Overview
from generator.targets.python.pages import call_examples, short_programs
from generator.targets.python.pages.client_programs import client_program
from generator.targets.python.pages.openings import holder
from generator.targets.python.pages.resource_rows import ResourceRow, resource_rows
from generator.targets.python.pages.sampled import literal as as_literal
from generator.targets.python.pages.short_programs import call
from generator.targets.python.pages.webhook_rows import WebhookRow, handler, webhook_rows
from generator.targets.python.spelling.environment import (
    client_names,
    environment_names,
    has_flow,
    has_grant,
)
from generator.targets.python.spelling.expressions import call as called
from generator.targets.python.spelling.expressions import keyword
from generator.targets.python.spelling.layout import lay_out
from generator.targets.python.spelling.names import Names
from generator.targets.target import Settings
from generator.values import dataclass

FILES: Final = (ContentKind.BINARY, ContentKind.MULTIPART, ContentKind.PARTS)
"""Bodies that can be a file, or have one in them."""
STREAMS: Final = (ContentKind.EVENT_STREAM, ContentKind.JSON_LINES)


@dataclass(frozen=True, slots=True)
class EnvironmentRow:
    """A security scheme and the environment variables its credential is taken from."""

    scheme: Code
    variables: Code


@dataclass(frozen=True, slots=True)
class ReadmeView:
    """The README. Examples are fenced blocks; `calling` is empty where no operation takes an object."""

    overview: Overview
    package: Code
    namespace: Code
    distribution: Code
    anchor: Code
    version: Code
    client: Code
    client_class: Code
    async_class: Code
    is_async: bool
    is_exact: bool
    getting_started: Code
    calling: Code
    errors: Code
    raw: Code
    resources: tuple[ResourceRow, ...]
    awaited: Code
    streamed: Code
    paged: Code
    retries: Code
    testing: Code
    has_grant: bool
    has_device: bool
    environment: tuple[EnvironmentRow, ...]
    base_url: Code
    paginated: Code
    iterator: Code
    webhooks: Code
    handler: Code
    events: tuple[WebhookRow, ...]
    webhook_secret: Code
    has_xml: bool
    has_files: bool
    has_kinds: bool
    has_streams: bool
    is_installable: bool
    has_tests: bool
    takes_classes: bool
    website: Code


def readme_view(
    api: Api, names: Names, settings: Settings, language: Language, examples: call_examples.Examples
) -> ReadmeView:
    """The whole README."""
    shown = first_call(api)
    streaming = _chosen(api, shown, lambda each: each.stream is not None)
    paging = _chosen(api, None, lambda each: each.pagination is not None)
    return ReadmeView(
        overview=overview(api, language, has_docs=settings.has("docs")),
        package=names.package,
        namespace=Code(names.package.rpartition(".")[0]),
        distribution=literal(names.distribution),
        anchor=attribute(names.distribution),
        version=literal(settings.package_version),
        client_class=code_cell(names.client.root),
        async_class=code_cell(f"Async{names.client.root}"),
        is_async=names.is_async,
        is_exact=isinstance(settings.compatibility, str),
        client=_fenced(client_program(*shown, examples)) if shown else Code(""),
        getting_started=_fenced(examples.operation(*shown)) if shown else Code(""),
        calling=_calling(*shown, examples) if shown else Code(""),
        errors=_errors(*shown, examples) if shown else Code(""),
        raw=_raw(*shown, examples) if shown else Code(""),
        resources=resource_rows(api, names),
        awaited=_fenced(short_programs.awaited(*shown, examples)) if shown else Code(""),
        streamed=_fenced(short_programs.streamed(*streaming, examples)) if streaming else Code(""),
        paged=_fenced(short_programs.paged(*paging, examples)) if paging else Code(""),
        retries=_fenced(short_programs.retried(*shown, examples)) if shown else Code(""),
        testing=_testing(*shown, examples) if shown else Code(""),
        has_grant=any(has_grant(each) for each in api.auth_schemes),
        has_device=any(has_flow(each, "deviceAuthorization") for each in api.auth_schemes),
        environment=tuple(_environment(api, names)),
        base_url=code_cell(f"{names.prefix}_BASE_URL"),
        paginated=_method(*paging, names, "") if paging else Code(""),
        iterator=_method(*paging, names, "_iter") if paging else Code(""),
        webhooks=code_cell(f"{names.package}.webhooks") if api.webhooks else Code(""),
        handler=_fenced(handler(names)) if api.webhooks else Code(""),
        events=tuple(webhook_rows(api, language, DOCS if settings.has("docs") else None)),
        webhook_secret=code_cell(f"{names.prefix}_WEBHOOK_SECRET"),
        has_xml=bool(names.xml_roots),
        has_files=any(each.kind in FILES for of in _bodies(api) for each in of),
        has_kinds=any(len(each) > 1 for each in _bodies(api)),
        has_streams=bool(streaming)
        or any(each.kind in STREAMS for of in _bodies(api) for each in of),
        is_installable=settings.has("packaging"),
        has_tests=settings.has("tests"),
        website=Code('".[docs]"' if settings.has_website else ""),
        takes_classes=bool(names.made_of_schemas),
    )


def _bodies(api: Api) -> Iterator[tuple[Content, ...]]:
    """The media types of each operation's body."""
    operations = (each for service in api.services for each in service.operations)
    return (each.body.contents for each in operations if each.body)


def _method(service: Service, index: int, names: Names, suffix: str) -> Code:
    """A method as inline code."""
    method = names.operations[service.name, index].method
    return code_cell(f"{names.services[service.name].name}.{method}{suffix}")


def _fenced(code: Code) -> Code:
    return fenced("python", code)


def _chosen(
    api: Api, preferred: tuple[Service, int] | None, is_wanted: Callable[[Operation], bool]
) -> tuple[Service, int] | None:
    """The preferred operation if it is wanted, or the first one that is."""
    every = ((each, index) for each in api.services for index in range(len(each.operations)))
    ordered = every if preferred is None else chain([preferred], every)
    found = [each for each in ordered if is_wanted(each[0].operations[each[1]])]
    return min(found, key=lambda each: each[0].operations[each[1]].doc.deprecated, default=None)


def _blocked(
    service: Service,
    index: int,
    examples: call_examples.Examples,
    body: list[str],
    imports: Iterable[str] = (),
) -> Code:
    return _fenced(short_programs.program(service, index, examples, body, imports))


def _calling(service: Service, index: int, examples: call_examples.Examples) -> Code:
    """The same request as a model, as a dict, as keywords."""
    operation = service.operations[index]
    found = examples.object_of(operation)
    if found is None or not takes_object(operation, examples.api):
        return Code("")
    record, sampled = found
    forms: list[list[Code]] = [
        [examples.constructor(record, sampled)],
        [as_literal(sampled)],
        examples.keywords(record, sampled),
    ]
    method = examples.names.operations[service.name, index].method
    name = Code(f"{holder(service, index, examples)}.{method}")
    calls = [lay_out(called(name, each, apart=True), 0) for each in forms]
    titles = ["# a model", "# a dict", "# the fields as keywords"]
    body = [line for pair in zip(titles, calls, strict=True) for line in pair]
    return _blocked(service, index, examples, body, examples.model_imports([record.id]))


def _errors(service: Service, index: int, examples: call_examples.Examples) -> Code:
    package = examples.names.package
    classes = "ApiConnectionException, ApiException, NotFoundException, RateLimitException"
    body = [
        "try:",
        f"    {call(service, index, examples, indent=4)}",
        "except NotFoundException as e:",
        '    print("There is no such thing:", e.body)',
        "except RateLimitException as e:",
        '    print("Too many requests:", e.headers)',
        "except ApiException as e:",
        '    print("The server refused:", e.status, e.reason, e.data)',
        "except ApiConnectionException as e:",
        '    print("No answer:", e)',
    ]
    imported = [f"from {package}.exceptions import {classes}"]
    return _blocked(service, index, examples, body, imported)


def _raw(service: Service, index: int, examples: call_examples.Examples) -> Code:
    body = [
        f"answer = {call(service, index, examples, '_with_http_info')}",
        "print(answer.status_code, answer.headers, answer.data, answer.raw_data)",
        "",
        f"with {call(service, index, examples, '_without_preload_content')} as response:",
        "    for chunk in response.iter_bytes():",
        "        print(chunk)",
    ]
    return _blocked(service, index, examples, body)


def _testing(service: Service, index: int, examples: call_examples.Examples) -> Code:
    """A test of a program that calls the operation."""
    package, operation = examples.names.package, service.operations[index]
    name = f"{package}.{examples.names.services[service.name].sync.name}"
    method = examples.names.operations[service.name, index].method
    api = holder(service, index, examples)
    is_client = api.startswith("client.")
    made = (
        f"client = {package}.{examples.names.client.root}()" if is_client else f"{api} = {name}()"
    )
    content = next((answer(each) for each in successes(operation)), None)
    is_json = content is not None and content.kind is ContentKind.JSON
    given: list[Code] = []
    if content is not None and is_json:
        sampled = as_literal(examples.reading.content(content))
        given = [keyword(Code("json"), sampled)]
    reply = called(Code(f"api.on({name}.{method}).reply"), given, apart=True)
    lines = [
        f"import {package}",
        f"from {package}.testing import mock_api",
        "",
        "with mock_api() as api:",
        f"    {lay_out(reply, 4)}",
        f"    {made}",
        f"    print({call(service, index, examples, indent=4)})",
        "    print(api.requests[-1].method, api.requests[-1].path)",
    ]
    return _fenced(Code("\n".join(lines)))


def _environment(api: Api, names: Names) -> Iterator[EnvironmentRow]:
    for scheme in api.auth_schemes:
        variables = (
            *environment_names(scheme, names.environment[scheme.name]),
            *client_names(scheme, names.environment[scheme.name]),
        )
        if variables:
            yield EnvironmentRow(_scheme(scheme), Code(", ").joined(map(code_cell, variables)))


def _scheme(scheme: AuthScheme) -> Code:
    return literal(scheme.name)
