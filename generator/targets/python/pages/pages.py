"""The pages of the Python client: its README, a page for each API class, one for each model.

In: the model, the names, the settings. Out: entries for the plan. What a page says is decided in `targets/markdown`,
which `language` tells how the Python client is spelled.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from generator.model.operations import Api
from generator.targets.code import Code
from generator.targets.markdown.escape import code_span, href, link, literal
from generator.targets.markdown.pages import PageDigests, pages
from generator.targets.markdown.website import website
from generator.targets.python.package.old_names import OldClass
from generator.targets.python.pages.call_examples import Examples
from generator.targets.python.pages.language import PythonLanguage, python_language
from generator.targets.python.pages.quickstart import quickstart
from generator.targets.python.pages.readme import readme_view
from generator.targets.python.spelling.names import Names
from generator.targets.target import Entry, Later, Planned, Rendered, Settings
from generator.values import dataclass


def python_pages(
    api: Api,
    names: Names,
    settings: Settings,
    digests: PageDigests,
    old: Iterable[OldClass],
) -> tuple[Planned, ...]:
    """A program to begin with, every page, those of `old` names too; what makes a site of them, if that is wanted."""
    language = python_language(api, names)
    return (
        *_examples(api, language.examples, settings),
        *_readme(api, names, settings, language),
        *(pages(api, language, language.pages, digests) if settings.has("docs") else ()),
        *(_old_pages(old, language, digests) if settings.has("docs") else ()),
        *(website(api, language, language.pages) if settings.has_website else ()),
    )


def _examples(api: Api, examples: Examples, settings: Settings) -> Iterator[Entry]:
    """The first program, and the test that runs it."""
    if settings.has("examples"):
        yield from quickstart(api, examples, has_tests=settings.has("tests"))


@dataclass(frozen=True, slots=True)
class OldPageView:
    """The page of another name: what it is here."""

    title: Code
    type: Code


def _old_pages(
    old: Iterable[OldClass], language: PythonLanguage, digests: PageDigests
) -> Iterator[Planned]:
    """Pages of names that OpenAPI Generator's clients have, which lead to those of the types that are meant."""
    for each in old:
        page = language.pages.get(each.type)
        view, told = partial(_old_page, each, page), digests.alone("old page", each, page)
        yield Later(f"docs/{each.name}.md", "markdown/python/old.md.jinja", view, told)


def _old_page(old: OldClass, page: str | None) -> OldPageView:
    spelled = code_span(old.spelled)
    return OldPageView(literal(old.name), link(spelled, href(page)) if page else spelled)


def _readme(
    api: Api, names: Names, settings: Settings, language: PythonLanguage
) -> Iterator[Entry]:
    if settings.has("readme"):
        view = readme_view(api, names, settings, language, language.examples)
        yield Rendered("README.md", "markdown/python/readme.md.jinja", view)
