"""What the user calls things instead of what the document does: for targets to say where they cannot.

Names have been given already where this is read. Knows no language.
"""

from __future__ import annotations

from generator.diagnostics import Location
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Renamed:
    """A name of the settings: for a type by its id, for an operation or a tag by the name itself; `called` is what the
    settings name it by."""

    kind: str
    called: str
    what: str
    name: str
    at: Location
