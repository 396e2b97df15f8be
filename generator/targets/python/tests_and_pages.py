"""What goes with the Python package: the client's own tests, README and pages.

In: the model, the names, the user's settings. Out: the files of the plan's last part. A process of its own makes them, so
what they alone need is imported by this module and not by `plan`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from generator import resources
from generator.model.made_of import MadeOf
from generator.model.operations import Api, Service
from generator.model.samples import Sampler
from generator.targets.python.cases import fixtures, tables
from generator.targets.python.package.copied import files_in
from generator.targets.python.package.old_names import OldClass
from generator.targets.python.pages.pages import python_pages
from generator.targets.python.spelling.names import Names
from generator.targets.target import Copied, Later, Planned, Rendered, Settings

_TESTS = "python/tests"


def tests_and_pages(
    api: Api, decided: Names, settings: Settings, digests: MadeOf, old: Iterable[OldClass]
) -> Iterator[Planned]:
    """All of them, pages of `old` names of classes too."""
    if settings.has("tests"):
        yield from _tests(api, decided, digests)
    yield from python_pages(api, decided, settings, digests, old)


def _tests(api: Api, decided: Names, digests: MadeOf) -> Iterator[Planned]:
    """The client's own tests, on a mock of the API."""
    for each in sorted(files_in(resources.templates() / _TESTS)):
        yield Copied(f"tests/{each}", f"{_TESTS}/{each}")
    view = fixtures.fixtures_view(api, decided)
    yield Rendered("tests/conftest.py", "python/conftest.py.jinja", view)
    samplers = Sampler(api, sending=True), Sampler(api)
    for service in api.services:
        path = f"tests/test_{decided.services[service.name].module}.py"
        cases = partial(_cases, service, api, decided, *samplers)
        yield Later(path, "python/test_api.py.jinja", cases, digests.service(service))


def _cases(
    service: Service, api: Api, decided: Names, sending: Sampler, reading: Sampler
) -> tables.CasesView:
    for each in (sending, reading):
        each.forget()
    return tables.cases_view(service, api, decided, sending, reading)
