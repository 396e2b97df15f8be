"""Every file of the Eiffel client: the model's declarations and services become views, the runtime is copied.

In: an `Api` and settings. Out: a `Plan`. Names are decided first, then each file from them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TypeAlias

from generator.diagnostics import Diagnostics
from generator.diagnostics.progress import looking_at
from generator.model.declarations import Alias, Declaration, Enum, Record, Union
from generator.model.made_of import MadeOf
from generator.model.operations import Api, Service
from generator.model.samples import Sampler
from generator.model.xml_as_text import places, without_xml
from generator.targets.code import Code
from generator.targets.eiffel.cases import tables
from generator.targets.eiffel.package import enums, project, unions
from generator.targets.eiffel.package.apis import api_view
from generator.targets.eiffel.package.facade import facade_view
from generator.targets.eiffel.package.framework import framework
from generator.targets.eiffel.package.made_of import made_of
from generator.targets.eiffel.package.records import record_view
from generator.targets.eiffel.package.webhooks import webhooks_view
from generator.targets.eiffel.pages.pages import eiffel_pages
from generator.targets.eiffel.spelling.directions import apart, endless, made
from generator.targets.eiffel.spelling.families import CODEC, UNKNOWN, Families, families
from generator.targets.eiffel.spelling.names import names
from generator.targets.eiffel.spelling.prefix import (
    LIBRARY,
    prefix_of,
    prefixed,
    without_prefix,
)
from generator.targets.eiffel.spelling.sample_kinds import has_constants
from generator.targets.eiffel.spelling.spelled import spelled
from generator.targets.eiffel.spelling.types import Speller
from generator.targets.spelled import Spelled
from generator.targets.target import Entry, Later, Plan, Planned, Rendered, Settings

_COMMANDS = ("cd {folder}/test && gec test.ecf && ./api_test",)
"""How to go on."""


def plan(api: Api, settings: Settings, diagnostics: Diagnostics) -> Plan:
    """Decide every file of the client."""
    for place in places(api):
        diagnostics.report("B362", place)
    api = without_xml(api)
    related = families(api.declarations)
    prefix = prefix_of(settings.package_name)
    kept = without_prefix(settings.kept, prefix)
    decided = prefixed(names(api, related.parts(), diagnostics, kept), prefix)
    given = made(api)
    speller = Speller(
        decided,
        api.declarations,
        related,
        given,
        endless=endless(api.declarations, given),
        apart=apart(api.declarations, decided.fields),
    )
    digests = made_of(api, speller)
    has_domain = next(_domain(api, speller, related, digests), None) is not None
    described = project.project_view(api, has_domain, settings, decided.runtime)

    def library() -> Iterator[Planned]:
        yield from _project(api, settings, described)
        yield from framework(api, settings, decided.runtime)
        yield from _domain(api, speller, related, digests)
        yield from _apis(api, speller, digests)
        yield from _webhooks(api, speller, settings)

    def tests_and_pages() -> Iterator[Planned]:
        if settings.has("tests"):
            yield from _tests(api, speller, described, digests)
        yield from eiffel_pages(api, speller, settings, digests)

    operations = {id(operation) for service in api.services for operation in service.operations}
    commands = _COMMANDS if settings.has("tests") else ()
    parts = library, tests_and_pages
    told = spelled(api, decided, related)
    return Plan((), len(operations), f"the library {described.name}.ecf", commands, told, parts)


def names_alone(api: Api, settings: Settings) -> Spelled:
    """What callers write, without the files."""
    api = without_xml(api)
    related = families(api.declarations)
    prefix = prefix_of(settings.package_name)
    kept = without_prefix(settings.kept, prefix)
    return spelled(api, prefixed(names(api, related.parts(), Diagnostics(), kept), prefix), related)


def _project(api: Api, settings: Settings, view: project.ProjectView) -> Iterator[Entry]:
    for end in (".ecf", "_http_client.ecf"):
        yield Rendered(f"{view.name}{end}", f"eiffel/{LIBRARY}{end}.jinja", view)
    described = project.settings_view(api, settings, view.runtime)
    path = f"src/api/{view.runtime.API_SETTINGS.lower()}.e"
    yield Rendered(path, "eiffel/api_settings.e.jinja", described)


_Class: TypeAlias = tuple[Code, str, Callable[[], object]]
"""A class of `src/domain`: its name, its template, what makes its view."""


def _domain(api: Api, speller: Speller, related: Families, digests: MadeOf) -> Iterator[Planned]:
    for declaration in api.declarations.values():
        for name, template, view in _classes(declaration, speller, related):
            path, seen = f"src/domain/{name.lower()}.e", partial(_looked_at, declaration, view)
            told = digests.declaration(declaration.id, template)
            yield Later(path, f"eiffel/domain/{template}.e.jinja", seen, told)


def _looked_at(declaration: Declaration, view: Callable[[], object]) -> object:
    with looking_at(f"the schema '{declaration.name}'", declaration.at):
        return view()


def _classes(declaration: Declaration, speller: Speller, related: Families) -> Iterator[_Class]:
    """The classes that a declaration becomes."""
    id_, names = declaration.id, speller.names
    match declaration:
        case Record():
            template = "record" if id_ in speller.made else "answer"
            yield names.classes[id_], template, partial(record_view, declaration, speller, related)
            if declaration.subtypes is not None:
                base = partial(unions.base_codec_view, declaration, speller)
                yield names.parts[id_, CODEC], "codec", base
        case Enum():
            if has_constants(declaration, speller):
                yield names.classes[id_], "enum", partial(enums.enum_view, declaration, speller)
        case Union() if id_ in related.holders:
            yield from _union(declaration, speller, related)
        case Union() | Alias():
            return


def _union(union: Union, speller: Speller, related: Families) -> Iterator[_Class]:
    id_, names = union.id, speller.names
    yield names.classes[id_], "union", partial(unions.union_view, union, speller, related)
    for each in related.holders[id_]:
        name = names.parts[id_, each.suffix]
        yield name, "holder", partial(unions.holder_view, each, speller)
    yield names.parts[id_, UNKNOWN], "unknown", partial(unions.unknown_view, id_, speller)
    codec = partial(unions.union_codec_view, union, speller, related)
    yield names.parts[id_, CODEC], "codec", codec


def _apis(api: Api, speller: Speller, digests: MadeOf) -> Iterator[Planned]:
    for service in api.services:
        path = f"src/api/{speller.names.services[service.name].lower()}.e"
        view = partial(api_view, service, speller)
        yield Later(path, "eiffel/api.e.jinja", view, digests.service(service))
    facade = facade_view(api, speller.names)
    yield Rendered(f"src/api/{facade.name.lower()}.e", "eiffel/api_facade.e.jinja", facade)


def _webhooks(api: Api, speller: Speller, settings: Settings) -> Iterator[Entry]:
    if api.webhooks is not None:
        view = webhooks_view(api, api.webhooks, speller, settings.package_name)
        path = f"src/api/{view.runtime.API_WEBHOOKS.lower()}.e"
        yield Rendered(path, "eiffel/api_webhooks.e.jinja", view)


def _tests(
    api: Api, speller: Speller, view: project.ProjectView, digests: MadeOf
) -> Iterator[Planned]:
    """The test system."""
    yield Rendered("test/test.ecf", "eiffel/test/test.ecf.jinja", view)
    root = tables.root_view(api, speller)
    path = f"test/{root.runtime.API_TEST.lower()}.e"
    yield Rendered(path, "eiffel/test/api_test.e.jinja", root)
    samplers = Sampler(api, sending=True), Sampler(api)
    for service in api.services:
        path = f"test/{speller.names.services[service.name].lower()}_test.e"
        cases = partial(_cases, service, api, speller, *samplers)
        yield Later(path, "eiffel/test/case.e.jinja", cases, digests.service(service))


def _cases(
    service: Service, api: Api, speller: Speller, sending: Sampler, reading: Sampler
) -> tables.CaseView:
    for each in (sending, reading):
        each.forget()
    return tables.case_view(service, api, speller, sending, reading)
