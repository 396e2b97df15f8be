"""The Eiffel target: a void-safe library without reflection, its test system, and its pages."""

from __future__ import annotations

from pathlib import Path

from generator.diagnostics import Diagnostics
from generator.model.operations import Api
from generator.targets.spelled import Spelled
from generator.targets.target import Plan, Settings
from generator.targets.views import Offer


class EiffelTarget:
    """`--target eiffel`."""

    name = "eiffel"
    templates: tuple[Path, ...] = ()

    def plan(self, api: Api, settings: Settings, diagnostics: Diagnostics) -> Plan:
        """Decide every file of the client."""
        from generator.targets.eiffel.plan import plan

        return plan(api, settings, diagnostics)

    def spelled(self, api: Api, settings: Settings) -> Spelled:
        """What callers write in the client of an API."""
        from generator.targets.eiffel.plan import names_alone

        return names_alone(api, settings)

    def tidy(self, path: str, text: str) -> str:
        """A rendered file as compilers want it."""
        from generator.targets.eiffel.spelling.tidy import tidy

        return tidy(path, text)

    def offers(self) -> tuple[Offer, ...]:
        """Every template with its view."""
        from generator.targets.eiffel.offers import OFFERS

        return OFFERS


TARGET = EiffelTarget()
