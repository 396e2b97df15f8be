"""Every file of the Eiffel client: the model's declarations and services become views, the runtime is copied.

In: an `Api` and settings. Out: a `Plan`. Names are decided first, then each file from them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from generator import resources
from generator.diagnostics import Diagnostics
from generator.diagnostics.progress import looking_at
from generator.model.declarations import Alias, Declaration, Enum, Record, Union
from generator.model.operations import Api
from generator.model.samples import Sampler
from generator.model.xml_as_text import places, without_xml
from generator.targets.code import Code
from generator.targets.eiffel.cases import tables
from generator.targets.eiffel.package import enums, project, unions
from generator.targets.eiffel.package.apis import api_view
from generator.targets.eiffel.package.facade import facade_view
from generator.targets.eiffel.package.records import record_view
from generator.targets.eiffel.package.webhooks import webhooks_view
from generator.targets.eiffel.pages.pages import eiffel_pages
from generator.targets.eiffel.spelling.directions import endless, made
from generator.targets.eiffel.spelling.families import Families, families
from generator.targets.eiffel.spelling.names import names
from generator.targets.eiffel.spelling.prefix import (
    LIBRARY,
    finished,
    prefix_of,
    prefixed,
    without_prefix,
)
from generator.targets.eiffel.spelling.sample_kinds import has_constants
from generator.targets.eiffel.spelling.spelled import spelled
from generator.targets.eiffel.spelling.types import Speller
from generator.targets.spelled import Spelled
from generator.targets.target import Copied, Entry, Plan, Planned, Rendered, Settings

_COPIED = {"framework": "src/framework", "http_client": "http_client", "test": "test"}
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
    speller = Speller(decided, api.declarations, related, made(api), endless(api.declarations))
    has_domain = next(_domain(api, speller, related), None) is not None
    described = project.project_view(api, has_domain, settings)

    def library() -> Iterator[Planned]:
        return _finished(_library(), prefix)

    def _library() -> Iterator[Entry]:
        yield from _project(api, settings, described)
        yield from _runtime(api, settings)
        yield from _domain(api, speller, related)
        yield from _apis(api, speller)
        yield from _webhooks(api, speller, settings)

    def tests_and_pages() -> Iterator[Planned]:
        return _finished(_tests_and_pages(), prefix)

    def _tests_and_pages() -> Iterator[Planned]:
        if settings.has("tests"):
            yield from _tests(api, speller, described)
        yield from eiffel_pages(api, speller, settings)

    operations = {id(operation) for service in api.services for operation in service.operations}
    commands = _COMMANDS if settings.has("tests") else ()
    parts = library, tests_and_pages
    told = spelled(api, decided, related)
    return Plan((), len(operations), f"the library {described.name}.ecf", commands, told, parts)


def _finished(entries: Iterable[Planned], prefix: str) -> Iterator[Planned]:
    return (finished(each, prefix) for each in entries)


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
    yield Rendered(
        "src/api/api_settings.e",
        "eiffel/api_settings.e.jinja",
        project.settings_view(api, settings),
    )


def _runtime(api: Api, settings: Settings) -> Iterator[Entry]:
    """The client's own classes, the same for every API; those that read webhooks where there are some."""
    root = resources.templates() / "eiffel"
    for folder, place in _COPIED.items():
        if folder == "test" and not settings.has("tests"):
            continue
        for each in sorted(_files(root / folder)):
            if each.startswith("webhooks/") and api.webhooks is None:
                continue
            yield Copied(f"{place}/{each}", f"eiffel/{folder}/{each}")


def _files(folder: Path) -> Iterator[str]:
    for each in folder.rglob("*"):
        if each.is_file() and each.suffix == ".e":
            yield each.relative_to(folder).as_posix()


def _domain(api: Api, speller: Speller, related: Families) -> Iterator[Entry]:
    for declaration in api.declarations.values():
        with looking_at(f"the schema '{declaration.name}'", declaration.at):
            classes = tuple(_classes(declaration, speller, related))
        for name, template, view in classes:
            yield Rendered(
                f"src/domain/{name.lower()}.e", f"eiffel/domain/{template}.e.jinja", view
            )


def _classes(
    declaration: Declaration, speller: Speller, related: Families
) -> Iterator[tuple[Code, str, object]]:
    """The classes that a declaration becomes: name, template, view."""
    match declaration:
        case Record():
            record = record_view(declaration, speller, related)
            yield record.name, "record" if declaration.id in speller.made else "answer", record
            if declaration.subtypes is not None:
                base = unions.base_codec_view(declaration, speller)
                yield base.name, "codec", base
        case Enum():
            if has_constants(declaration, speller):
                enum = enums.enum_view(declaration, speller)
                yield enum.name, "enum", enum
        case Union() if declaration.id in related.holders:
            yield from _union(declaration, speller, related)
        case Union() | Alias():
            return


def _union(union: Union, speller: Speller, related: Families) -> Iterator[tuple[Code, str, object]]:
    view = unions.union_view(union, speller, related)
    yield view.name, "union", view
    for each in related.holders[union.id]:
        holder = unions.holder_view(each, speller)
        yield holder.name, "holder", holder
    unknown = unions.unknown_view(union.id, speller)
    yield unknown.name, "unknown", unknown
    codec = unions.union_codec_view(union, speller, related)
    yield codec.name, "codec", codec


def _apis(api: Api, speller: Speller) -> Iterator[Entry]:
    for service in api.services:
        view = api_view(service, speller)
        yield Rendered(f"src/api/{view.name.lower()}.e", "eiffel/api.e.jinja", view)
    facade = facade_view(api, speller.names)
    yield Rendered(f"src/api/{facade.name.lower()}.e", "eiffel/api_facade.e.jinja", facade)


def _webhooks(api: Api, speller: Speller, settings: Settings) -> Iterator[Entry]:
    if api.webhooks is not None:
        view = webhooks_view(api, api.webhooks, speller, settings.package_name)
        yield Rendered("src/api/api_webhooks.e", "eiffel/api_webhooks.e.jinja", view)


def _tests(api: Api, speller: Speller, view: project.ProjectView) -> Iterator[Entry]:
    """The test system."""
    yield Rendered("test/test.ecf", "eiffel/test/test.ecf.jinja", view)
    root = tables.root_view(api, speller)
    yield Rendered("test/api_test.e", "eiffel/test/api_test.e.jinja", root)
    samplers = Sampler(api, sending=True), Sampler(api)
    for service in api.services:
        case = tables.case_view(service, api, speller, *samplers)
        yield Rendered(f"test/{case.name.lower()}.e", "eiffel/test/case.e.jinja", case)
