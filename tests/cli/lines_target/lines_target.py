"""A target of another package: a text file for each service, with a line for each operation.

The smallest real user of the protocol. An API whose title is "Fault" meets a fault of the target; one that is called
"Endless" needs more room than there is.
"""

from dataclasses import dataclass
from pathlib import Path

from generator.diagnostics import Diagnostics
from generator.diagnostics.progress import working_on
from generator.model.operations import Api, Operation, Service
from generator.targets.code import Code
from generator.targets.target import Copied, Plan, Rendered, Settings


@dataclass(frozen=True, slots=True)
class Page:
    """One service."""

    package: Code
    lines: tuple[Code, ...]


class Lines:
    """Spells names as JSON strings would be."""

    name = "lines"
    templates = (Path(__file__).parent / "templates",)

    def plan(self, api: Api, settings: Settings, diagnostics: Diagnostics) -> Plan:
        package = spell(settings.package_name or api.title)
        pages = [
            Rendered(f"{number}.txt", "lines/service.txt.jinja", Page(package, lines(api, service)))
            for number, service in enumerate(api.services)
        ]
        total = sum(len(service.operations) for service in api.services)
        return Plan((*pages, Copied("LICENSE", "lines/LICENSE")), total)

    def tidy(self, path: str, text: str) -> str:
        return text.rstrip() + "\n"


def lines(api: Api, service: Service) -> tuple[Code, ...]:
    return tuple(line(api, operation) for operation in service.operations)


def line(api: Api, operation: Operation) -> Code:
    with working_on(operation.name, operation.at):
        if api.title == "Fault":
            raise ZeroDivisionError("by design")
        if api.title == "Endless":
            return line(api, operation)
        return spell(operation.name)


def spell(text: str) -> Code:
    return Code(ascii(text))


TARGET = Lines()
