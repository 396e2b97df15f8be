"""The templates of pages, which all targets have."""

from __future__ import annotations

from typing import Final

from generator.targets.markdown.views import ApiPage, IndexPage, MethodsPage, ModelPage
from generator.targets.markdown.website import WebsiteView
from generator.targets.views import Offer

OFFERS: Final = (
    Offer("markdown/api.md.jinja", "docs/: the page of the operations of a tag", ApiPage),
    Offer("markdown/model.md.jinja", "docs/: the page of a model", ModelPage),
    Offer("markdown/index.md.jinja", "docs/: the index of all pages", IndexPage),
    Offer("markdown/methods.md.jinja", "docs/: all operations on one page", MethodsPage),
    Offer("markdown/mkdocs.yml.jinja", "mkdocs.yml: the pages as a website", WebsiteView),
)
