"""Problems, described to people: where, what, and what to do about it."""

from generator.diagnostics.catalogue import CATALOGUE, Entry
from generator.diagnostics.collector import Diagnostics
from generator.diagnostics.diagnostic import Diagnostic, InputError, Severity
from generator.diagnostics.location import Location, Source

__all__ = [
    "CATALOGUE",
    "Diagnostic",
    "Diagnostics",
    "Entry",
    "InputError",
    "Location",
    "Severity",
    "Source",
]
