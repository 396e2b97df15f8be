"""The pages of all services and models, each with its template.

In: an API, a `Language`, the names of the models' pages. Out: entries of a plan, below `docs/`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Protocol

from generator.diagnostics.progress import looking_at
from generator.model.operations import Api, Service
from generator.model.types import TypeId
from generator.targets.markdown.api_pages import api_page
from generator.targets.markdown.field_rows import FieldRows
from generator.targets.markdown.index_pages import index_names, index_page, methods_page
from generator.targets.markdown.language import Language
from generator.targets.markdown.model_pages import model_page
from generator.targets.markdown.used import Places, used
from generator.targets.markdown.views import ApiPage, ModelPage
from generator.targets.target import Later, Planned, Rendered


class PageDigests(Protocol):
    """What a target knows of what pages are made of."""

    def service(self, service: Service) -> bytes:
        """All that the page of a service depends on."""

    def declaration(self, id_: TypeId, *more: object) -> bytes:
        """All that the page of a declaration depends on, and more: who uses it."""

    def alone(self, *values: object) -> bytes:
        """All that a page depends on which is made of these values."""


def pages(
    api: Api, language: Language, models: Mapping[TypeId, str], digests: PageDigests
) -> Iterator[Planned]:
    """Services first, then the declarations that have a page, then what leads to all of them."""
    rows = FieldRows(api.declarations, language)
    names, using = index_names(api, language), used(api, language)
    for service in api.services:
        path = f"docs/{language.service_page(service)}"
        view: Callable[[], object] = partial(_of_service, service, api, rows)
        yield Later(path, "markdown/api.md.jinja", view, digests.service(service))
    for id_, page in models.items():
        places = using.places(id_)
        view = partial(_of_model, id_, api, rows, places)
        made_of = digests.declaration(id_, "page", places)
        yield Later(f"docs/{page}", "markdown/model.md.jinja", view, made_of)
    index = index_page(api, language, names)
    yield Rendered(f"docs/{names.index}", "markdown/index.md.jinja", index)
    methods = methods_page(api, language, names)
    yield Rendered(f"docs/{names.methods}", "markdown/methods.md.jinja", methods)


def _of_service(service: Service, api: Api, rows: FieldRows) -> ApiPage:
    rows.language.begin()
    return api_page(service, api, rows)


def _of_model(id_: TypeId, api: Api, rows: FieldRows, places: Places) -> ModelPage:
    rows.language.begin()
    declaration = api.declarations[id_]
    with looking_at(f"the schema '{declaration.name}'", declaration.at):
        return model_page(declaration, api, rows, places)
