"""The README of the Eiffel client: what every README says, and how to use this one from Eiffel.

In: the API, the language of the pages and its routines. Out: a `ReadmeView` for
`templates/markdown/eiffel/readme.md.jinja`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain

from generator.model.declarations import Declaration, Enum, Record, Union
from generator.model.first_call import first_call
from generator.model.operations import Api, Operation
from generator.model.xml_as_text import contents
from generator.targets.code import Code
from generator.targets.eiffel.package.facade import by_credentials
from generator.targets.eiffel.package.fields import said_value
from generator.targets.eiffel.package.paging import can_go_on
from generator.targets.eiffel.package.requests import arguments
from generator.targets.eiffel.package.webhooks import secret_variable
from generator.targets.eiffel.pages.call_examples import Programs, request_line
from generator.targets.eiffel.pages.credentials import credential
from generator.targets.eiffel.pages.model_examples import Examples
from generator.targets.eiffel.pages.presence import Chosen, presence
from generator.targets.eiffel.pages.quickstart import root_class
from generator.targets.eiffel.pages.routines import Routine, indented
from generator.targets.eiffel.pages.shown import shown_shape
from generator.targets.eiffel.pages.trust import (
    WebhookRow,
    events,
    gets_tokens,
    handler,
    tokens_example,
)
from generator.targets.eiffel.spelling.features import essence
from generator.targets.eiffel.spelling.kinds import FILE, Basic
from generator.targets.eiffel.spelling.literals import line, text
from generator.targets.eiffel.spelling.prefix import library_of
from generator.targets.eiffel.spelling.runtime import Runtime
from generator.targets.eiffel.spelling.sample_kinds import has_constants
from generator.targets.eiffel.spelling.types import Speller
from generator.targets.markdown.api_pages import base_url
from generator.targets.markdown.escape import code_cell, fenced, literal
from generator.targets.markdown.language import Language
from generator.targets.markdown.overview import DOCS, overview
from generator.targets.markdown.views import Overview
from generator.targets.target import Settings
from generator.values import dataclass

_NOTHING = Code("")


@dataclass(frozen=True, slots=True)
class ReadmeView:
    """The README. Examples are fenced blocks, empty where the API has nothing of the kind; `creators` make
    the class `facade` of `library` by credentials, and `query` with its class `service` is one of its queries.
    """

    runtime: Runtime
    overview: Overview
    version: Code
    root: Code
    library: Code
    facade: Code
    creators: Code
    query: Code
    service: Code
    getting_started: Code
    configuration: Code
    errors: Code
    presence: Code
    says_values: Code
    union: Code
    enum: Code
    streamed: Code
    has_pages: bool
    uploaded: Code
    tokens: Code
    webhooks: Code
    events: tuple[WebhookRow, ...]
    webhook_secret: Code
    has_xml: bool
    has_tests: bool
    has_example: bool
    website: Code


def readme_view(
    api: Api, speller: Speller, settings: Settings, language: Language, writers: Writers
) -> ReadmeView:
    """The whole README."""
    programs, examples = writers.programs, writers.examples
    every = [(each, index) for each in api.services for index in range(len(each.operations))]
    shown = first_call(api)
    streaming = _first(every, shown, lambda each: each.stream is not None)
    uploading = next((each for each in every if _has_file(each, speller)), None)
    root = root_class("APPLICATION", speller)
    return ReadmeView(
        runtime=speller.runtime,
        overview=overview(api, language, has_docs=settings.has("docs")),
        version=literal(settings.package_version),
        root=literal(root),
        library=literal(library_of(settings.package_name)),
        facade=speller.names.facade,
        creators=Code(", ").joined(Code(f"`{each}`") for each in by_credentials(api.auth_schemes)),
        query=speller.names.queries[shown[0].name] if shown else _NOTHING,
        service=speller.names.services[shown[0].name] if shown else _NOTHING,
        getting_started=_fenced(_program(root, shown, programs)) if shown else _NOTHING,
        configuration=_fenced(_configuration(api, speller.runtime)),
        errors=_fenced(_errors(shown, every, programs, speller)),
        presence=_fenced(presence(api, shown, examples)),
        says_values=literal(_value_query(api, speller)),
        union=_fenced(_of(examples, _unions(api, speller, examples))),
        enum=_fenced(_of(examples, _enums(api, speller, examples))),
        streamed=_fenced(programs.streamed(*streaming)) if streaming else _NOTHING,
        has_pages=any(can_go_on(each.operations[index]) for each, index in every),
        uploaded=_fenced(programs.call(*uploading)) if uploading else _NOTHING,
        tokens=_fenced(tokens_example(speller.runtime)) if gets_tokens(api) else _NOTHING,
        webhooks=_fenced(handler(api.webhooks, speller)) if api.webhooks else _NOTHING,
        events=tuple(events(api, language, DOCS if settings.has("docs") else None)),
        webhook_secret=code_cell(secret_variable(api, settings.package_name)),
        has_xml=any(essence(each.media_type).endswith("xml") for each in contents(api)),
        has_tests=settings.has("tests"),
        has_example=settings.has("examples") and shown is not None,
        website=Code("mkdocs-material" if settings.has_website else ""),
    )


@dataclass(frozen=True, slots=True)
class Writers:
    """What writes routines."""

    programs: Programs
    examples: Examples


def _fenced(code: Code) -> Code:
    return fenced("eiffel", code) if code else _NOTHING


# -- which operations and types are shown


def _has_file(chosen: Chosen, speller: Speller) -> bool:
    service, index = chosen
    names = speller.names.operations[service.name, index]
    every = arguments(service.operations[index], names, speller)
    return any(each.shape == Basic(FILE) and each.given.required for each in every)


def _first(
    every: list[Chosen], preferred: Chosen | None, is_wanted: Callable[[Operation], bool]
) -> Chosen | None:
    """The preferred operation if it is wanted, or the first one that is."""
    ordered = chain([preferred] if preferred else [], every)
    return next((each for each in ordered if is_wanted(each[0].operations[each[1]])), None)


def _unions(api: Api, speller: Speller, examples: Examples) -> Iterator[Declaration]:
    """Unions that have a class, those that are sent and hold something first."""
    found = [
        each
        for each in api.declarations.values()
        if isinstance(each, Union) and each.id in speller.families.holders
    ]
    holders = speller.families.holders
    yield from sorted(found, key=lambda each: (each.id not in examples.sent, not holders[each.id]))


def _enums(api: Api, speller: Speller, examples: Examples) -> Iterator[Declaration]:
    """Enums that have a class, those that are sent first."""
    found = [
        each
        for each in api.declarations.values()
        if isinstance(each, Enum) and has_constants(each, speller) and each.values
    ]
    yield from sorted(found, key=lambda each: each.id not in examples.sent)


def _of(examples: Examples, found: Iterator[Declaration]) -> Code:
    first = next(found, None)
    return examples.of(first) if first is not None else _NOTHING


def _value_query(api: Api, speller: Speller) -> Code:
    """The first query for what a text says: a date, a moment or a UUID; empty where there is none."""
    names = speller.names.fields
    for record in api.declarations.values():
        for field in record.fields if isinstance(record, Record) else ():
            said = said_value(names[record.id, field.wire_name], field.type, speller)
            if said is not None:
                return said.name
    return _NOTHING


# -- programs


def _program(root: Code, shown: Chosen, programs: Programs) -> Code:
    """A whole class."""
    made = programs.calling(*shown, Code("make")).text
    said = request_line(shown[0].operations[shown[1]])
    lines = [
        Code("note"),
        Code(f"\tdescription: {text(f'Calls {said}.')}"),
        _NOTHING,
        Code(f"class\n\t{root}\n\ncreate\n\tmake\n"),
        Code("feature {NONE} -- Initialization\n"),
        *indented([made]),
        Code("\nend"),
    ]
    return Code("\n").joined(lines)


def _configuration(api: Api, runtime: Runtime) -> Code:
    """A function that makes a configuration, with the credentials of all schemes."""
    credentials = [
        each
        for scheme in api.auth_schemes
        for instructions in [credential(scheme, "Result")]
        for each in ([Code(f"-- {line(scheme.name)}:"), *instructions] if instructions else [])
    ]
    body = (
        Code("create Result.make"),
        Code(f"Result.set_base_url ({text(base_url(api.servers))})"),
        *credentials,
        Code("Result.set_timeouts (10, 120)"),
        Code("Result.set_retries (3)"),
        Code('Result.default_headers.force ("X-Caller", "my program")'),
    )
    said = Code("Where the API is, who calls, and how patient the client is.")
    return Routine(Code(f"new_configuration: {runtime.CONFIGURATION}"), said, (), body).text


def _errors(
    shown: Chosen | None, every: list[Chosen], programs: Programs, speller: Speller
) -> Code:
    """A routine that tells errors apart."""
    declared = _first(every, shown, lambda each: bool(programs.declared(each)))
    lines = [
        Code('if an_error.is_timeout then\n\tprint ("No answer in time")'),
        Code("elseif an_error.is_transport_failure then\n\tprint (an_error.message)"),
        Code("elseif an_error.is_unreadable then\n\tprint (an_error.body)"),
        Code("else\n\tprint (an_error.status)"),
    ]
    if declared is not None:
        shape = programs.declared(declared[0].operations[declared[1]])[0]
        test = f"attached {{{speller.type_text(shape)}}} an_error.value as l_value"
        printed = shown_shape(shape, "l_value", speller)
        lines.append(Code(f"\tif {test} then\n\t\tprint ({printed})\n\tend"))
    lines += [
        Code('\tif attached an_error.headers.item ("Retry-After") as l_wait then'),
        Code("\t\tprint (l_wait)\n\tend\nend"),
    ]
    said = Code("Say why a call gave nothing.")
    head = Code(f"show_error (an_error: {speller.runtime.API_ERROR})")
    return Routine(head, said, (), tuple(lines)).text
