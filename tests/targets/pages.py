"""The pages of Python clients, without the rest of them."""

from __future__ import annotations

from collections.abc import Mapping

from generator import resources
from generator.diagnostics import Diagnostics
from generator.model.operations import Api, Service
from generator.model.types import TypeId
from generator.render.render import render
from generator.targets.python.package.old_names import old_names
from generator.targets.python.pages.pages import python_pages
from generator.targets.python.spelling.names import names
from generator.targets.target import Later, Settings


class Anew:
    """Pages that are made in every run."""

    def service(self, service: Service) -> bytes:
        """No digest."""
        return b""

    def declaration(self, id_: TypeId, *more: object) -> bytes:
        """No digest."""
        return b""

    def alone(self, *values: object) -> bytes:
        """No digest."""
        return b""


def pages_of(api: Api, package: str, *, website: bool = False) -> Mapping[str, str]:
    """Every file that comes of the pages, by path; with what makes a site of them, if that is wanted."""
    decided = names(api, package, Diagnostics())
    settings, old = Settings(None, "1.0.0", website=website), old_names(api, decided).classes
    planned = python_pages(api, decided, settings, Anew(), old)
    entries = [each.now() if isinstance(each, Later) else each for each in planned]
    return {path: str(text) for path, text in render(entries, (resources.templates(),))}
