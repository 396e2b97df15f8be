"""The pages of all services and models, each with its template.

In: an API, a `Language`, the names of the models' pages. Out: entries of a plan, below `docs/`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.diagnostics.progress import looking_at
from generator.model.operations import Api
from generator.model.types import TypeId
from generator.targets.markdown.api_pages import api_page
from generator.targets.markdown.field_rows import FieldRows
from generator.targets.markdown.index_pages import index_names, index_page, methods_page
from generator.targets.markdown.language import Language
from generator.targets.markdown.model_pages import model_page
from generator.targets.markdown.used import used
from generator.targets.target import Rendered


def pages(api: Api, language: Language, models: Mapping[TypeId, str]) -> Iterator[Rendered]:
    """Services first, then the declarations that have a page, then what leads to all of them."""
    rows = FieldRows(api.declarations, language)
    names, using = index_names(api, language), used(api, language)
    for service in api.services:
        path = f"docs/{language.service_page(service)}"
        yield Rendered(path, "markdown/api.md.jinja", api_page(service, api, rows))
    for id_, page in models.items():
        declaration = api.declarations[id_]
        with looking_at(f"the schema '{declaration.name}'", declaration.at):
            view = model_page(declaration, api, rows, using)
        yield Rendered(f"docs/{page}", "markdown/model.md.jinja", view)
    index = index_page(api, language, names)
    yield Rendered(f"docs/{names.index}", "markdown/index.md.jinja", index)
    methods = methods_page(api, language, names)
    yield Rendered(f"docs/{names.methods}", "markdown/methods.md.jinja", methods)
