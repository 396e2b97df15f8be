"""Collects problems while the stages run.

In: reports of codes with details. Out: the diagnostics, in the order in which they were found. Does not print.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Final, NoReturn

from generator.diagnostics.catalogue import CATALOGUE
from generator.diagnostics.diagnostic import Diagnostic, InputError, Severity
from generator.diagnostics.location import Location
from generator.diagnostics.printable import escape, shorten

DETAIL_LIMIT: Final = 160


class Diagnostics:
    """The problems found so far. The same problem at the same place is kept once."""

    def __init__(self) -> None:
        self._items: dict[tuple[str, str, str], Diagnostic] = {}

    def report(self, code: str, at: Location | None, **details: object) -> Diagnostic:
        """Add the problem `code`; the details fill the templates of its catalogue entry."""
        entry = CATALOGUE[code]
        shown = {name: printable(detail) for name, detail in details.items()}
        message = entry.message.format_map(shown)
        return self.add(Diagnostic(code, entry.severity, message, at, entry.hint.format_map(shown)))

    def add(self, found: Diagnostic) -> Diagnostic:
        """Keep a diagnostic, unless the same one is kept already."""
        return self._items.setdefault((found.code, str(found.at), found.message), found)

    def extend(self, found: Iterable[Diagnostic]) -> None:
        """Keep diagnostics that another collector has gathered."""
        for item in found:
            self.add(item)

    def fail(self, code: str, at: Location | None, **details: object) -> NoReturn:
        """Add the problem and stop the stage because of it."""
        raise InputError([self.report(code, at, **details)])

    def raise_errors(self) -> None:
        """Stop the stage where errors have been reported."""
        if self.errors:
            raise InputError(self.errors)

    @property
    def items(self) -> tuple[Diagnostic, ...]:
        return tuple(self._items.values())

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        return self.of(Severity.ERROR)

    @property
    def warnings(self) -> tuple[Diagnostic, ...]:
        return self.of(Severity.WARNING)

    def of(self, severity: Severity) -> tuple[Diagnostic, ...]:
        """The problems of one severity."""
        return tuple(item for item in self._items.values() if item.severity is severity)

    def counts(self) -> dict[str, int]:
        """How often each code was found, codes in alphabetical order."""
        return dict(sorted(Counter(item.code for item in self._items.values()).items()))


def printable(detail: object) -> str:
    """A detail as one line of bounded length: details come from documents."""
    return shorten(escape(str(detail)), DETAIL_LIMIT)
