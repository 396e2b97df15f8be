"""The Python target: a package on httpx2 and pydantic 2, laid out as OpenAPI Generator's, and its pages."""

from __future__ import annotations

from pathlib import Path

from generator.diagnostics import Diagnostics
from generator.model.operations import Api
from generator.targets.spelled import Spelled
from generator.targets.target import Plan, Settings
from generator.targets.views import Offer


class PythonTarget:
    """`--target python`."""

    name = "python"
    templates: tuple[Path, ...] = ()

    def plan(self, api: Api, settings: Settings, diagnostics: Diagnostics) -> Plan:
        """Decide every file of the client."""
        from generator.targets.python.plan import plan

        return plan(api, settings, diagnostics)

    def spelled(self, api: Api, settings: Settings) -> Spelled:
        """What callers write in the client of an API."""
        from generator.targets.python.plan import names_alone

        return names_alone(api, settings)

    def tidy(self, path: str, text: str) -> str:
        """A file that a template of ours has written, which is as black leaves it."""
        return text

    def tidy_own(self, path: str, text: str) -> str:
        """A file that a template of the user's has written, as black leaves it."""
        from generator.targets.python.spelling.tidy import tidy

        return tidy(path, text)

    def offers(self) -> tuple[Offer, ...]:
        """Every template with its view."""
        from generator.targets.python.offers import OFFERS

        return OFFERS


TARGET = PythonTarget()
