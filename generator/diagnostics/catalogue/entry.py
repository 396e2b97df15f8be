"""One kind of problem, as the catalogue has it."""

from __future__ import annotations

from typing import Final

from generator.diagnostics.diagnostic import Severity
from generator.values import dataclass

ERROR: Final = Severity.ERROR
WARNING: Final = Severity.WARNING
NOTE: Final = Severity.NOTE


@dataclass(frozen=True, slots=True)
class Entry:
    """One kind of problem. `message` and `hint` are templates that the details of a report fill."""

    code: str
    severity: Severity
    message: str
    hint: str
    explanation: str
