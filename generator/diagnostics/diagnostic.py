"""One problem, as a value, and the exception that says that the user's input is at fault.

In: nothing. Out: values for the collector and the listing. Does not know which problems there are.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from generator.diagnostics.location import Location
from generator.values import dataclass


class Severity(StrEnum):
    """How bad a problem is: an error stops generation, a warning does not, a note is for the curious."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One problem. `at` is None only where no place exists, such as on the command line. All text is printable."""

    code: str
    severity: Severity
    message: str
    at: Location | None
    hint: str


class InputError(Exception):
    """What the user gave cannot be used; `diagnostics` says why. The exit code is 1."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = tuple(diagnostics)
        super().__init__("; ".join(one.message for one in self.diagnostics))
