"""Two pages that lead to all others: an index of the services and models, and a list of all operations with their types.

In: an API, a `Language`. Out: an `IndexPage` for `docs/README.md`, a `MethodsPage` for `docs/api.md`, and what both are
called, as a model may have one of these names.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.declarations import Required
from generator.model.operations import Api, Service
from generator.targets.code import Code
from generator.targets.markdown.endpoint_tables import service_rows
from generator.targets.markdown.escape import cell, heading, href, literal
from generator.targets.markdown.language import Call, Input, Language
from generator.targets.markdown.links import README, linked_plainly
from generator.targets.markdown.openings import first_sentence, shortened
from generator.targets.markdown.plainly import without_null
from generator.targets.markdown.views import (
    IndexPage,
    MethodRow,
    MethodsPage,
    ModelRow,
    ServiceMethods,
)
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class IndexNames:
    """The files of the two pages."""

    index: str
    methods: str


def index_names(api: Api, language: Language) -> IndexNames:
    """Names that no other page has, however its letters are written."""
    taken = {language.service_page(each).lower() for each in api.services}
    taken |= {
        page.lower() for id_ in api.declarations if (page := language.model_page(id_)) is not None
    }
    return IndexNames(_free("README", taken), _free("api", taken))


def _free(name: str, taken: set[str]) -> str:
    """The first name of its kind that is free."""
    spelled, number = f"{name}.md", 2
    while spelled.lower() in taken:
        spelled, number = f"{name}{number}.md", number + 1
    return spelled


def index_page(api: Api, language: Language, names: IndexNames) -> IndexPage:
    """All services and all models that the document names."""
    return IndexPage(
        title=heading(api.title),
        readme=Code(README),
        methods=href(names.methods),
        column=literal(language.column),
        services=tuple(service_rows(api.services, language, "")),
        models=tuple(_models(api, language)),
    )


def _models(api: Api, language: Language) -> Iterator[ModelRow]:
    for each in api.declarations.values():
        page = language.model_page(each.id)
        if page and each.named:
            yield ModelRow(
                name=literal(language.model_name(each)),
                href=href(page),
                about=cell(shortened(first_sentence(each.doc.description))),
            )


def methods_page(api: Api, language: Language, names: IndexNames) -> MethodsPage:
    """Every operation with the types of what goes in and what comes out."""
    return MethodsPage(
        index=href(names.index),
        services=tuple(_methods(each, language) for each in api.services),
    )


def _methods(service: Service, language: Language) -> ServiceMethods:
    page = language.service_page(service)
    return ServiceMethods(
        title=heading(language.service_name(service)),
        href=href(page),
        methods=tuple(
            _method(language.call(service, index), page, language)
            for index in range(len(service.operations))
        ),
    )


def _method(call: Call, page: str, language: Language) -> MethodRow:
    return MethodRow(
        name=literal(call.name),
        href=href(page, call.name),
        given=Code(", ").joined(_given(each, language) for each in call.inputs),
        result=linked_plainly(call.result),
    )


def _given(given: Input, language: Language) -> Code:
    """`name: type`, the name of what may be left out in italics."""
    name = literal(given.name)
    pieces = given.spelled or language.type_text(without_null(given.type))
    shown = name if isinstance(given.presence, Required) else Code(f"*{name}*")
    return Code(f"{shown}: {linked_plainly(pieces)}")
