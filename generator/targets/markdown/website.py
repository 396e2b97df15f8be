"""A website of the same pages: the settings of MkDocs, and what it needs to take the pages as they are on GitHub.

In: an API, a `Language`, the names of the models' pages. Out: entries of a plan. The pages themselves know nothing of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from generator.model.operations import Api
from generator.model.types import TypeId
from generator.targets.code import Code
from generator.targets.markdown.escape import yaml_text
from generator.targets.markdown.index_pages import index_names
from generator.targets.markdown.language import Language
from generator.targets.target import Copied, Entry, Rendered
from generator.values import dataclass

FEW: Final = 40
"""How many models stand in one list; more are in a list for each letter."""

Placed = tuple[tuple[str, ...], str, str]
"""A page: the titles of the lists that it is in, its name, its path."""


@dataclass(frozen=True, slots=True)
class WebsiteView:
    """`mkdocs.yml`; `nav` are the lines of a YAML list."""

    name: Code
    description: Code
    nav: tuple[Code, ...]


def website(api: Api, language: Language, models: Mapping[TypeId, str]) -> Iterator[Entry]:
    """Settings, a hook and a style sheet."""
    yield Rendered("mkdocs.yml", "markdown/mkdocs.yml.jinja", _view(api, language, models))
    for name in ("website.css", "website.py"):
        yield Copied(f"docs/{name}", f"markdown/website/{name}")


def _view(api: Api, language: Language, models: Mapping[TypeId, str]) -> WebsiteView:
    leading = index_names(api, language)
    services = [
        (each.above, language.service_name(each), f"docs/{language.service_page(each)}")
        for each in api.services
    ]
    named = (api.declarations[id_] for id_ in models if api.declarations[id_].named)
    pages = {language.model_name(each): f"docs/{models[each.id]}" for each in named}
    return WebsiteView(
        name=yaml_text(api.title or "API"),
        description=yaml_text(api.doc.summary) if api.doc.summary else Code(""),
        nav=(
            _page("Home", "README.md"),
            _page("All operations", f"docs/{leading.methods}"),
            _page("All pages", f"docs/{leading.index}"),
            *_section("APIs", _listed(services)),
            *_section("Models", _listed(_by_letter(pages))),
        ),
    )


def _by_letter(pages: Mapping[str, str]) -> list[Placed]:
    """Models in the order of the alphabet, where they are many in a list for each letter."""
    is_long = len(pages) > FEW
    ordered = sorted(pages, key=lambda name: (name.upper(), name))
    return [((name[:1].upper(),) if is_long else (), name, pages[name]) for name in ordered]


def _listed(pages: Iterable[Placed]) -> Iterator[Code]:
    """Pages, and behind them the lists with further ones."""
    lists: dict[str, list[Placed]] = {}
    for above, name, path in pages:
        if above:
            lists.setdefault(above[0], []).append((above[1:], name, path))
        else:
            yield _page(name, path)
    for title, inner in lists.items():
        yield from _section(title, _listed(inner))


def _section(title: str, lines: Iterable[Code]) -> Iterator[Code]:
    below = [Code(f"  {each}") for each in lines]
    if below:
        yield Code(f"- {yaml_text(title)}:")
        yield from below


def _page(title: str, path: str) -> Code:
    return Code(f"- {yaml_text(title)}: {yaml_text(path)}")
