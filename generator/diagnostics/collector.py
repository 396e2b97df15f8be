"""Collects problems while the stages run.

In: reports of codes with details. Out: the diagnostics, in the order in which they were found. Does not print.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from re import compile as compile_pattern
from typing import Final, NoReturn

from generator.diagnostics.catalogue import CATALOGUE
from generator.diagnostics.diagnostic import Diagnostic, InputError, Severity
from generator.diagnostics.location import Location
from generator.diagnostics.printable import escape, shorten
from generator.values import replace

DETAIL_LIMIT: Final = 160

JUDGED: Final = "V301"
"""What the validator says of a part of the document."""
READ: Final = frozenset({"V201", "V202", "V203", "V230", "V244"})
"""What our readers say of a value with which they cannot do what the specification wants: what it is taken for."""
QUOTED: Final = compile_pattern(r"'[^']+'")


class Diagnostics:
    """The problems found so far. The same problem at the same place is kept once."""

    def __init__(self) -> None:
        self._items: dict[tuple[str, str, str], Diagnostic] = {}
        self._judged: dict[str, list[Diagnostic]] = {}

    def report(self, code: str, at: Location | None, **details: object) -> Diagnostic:
        """Add the problem `code`; the details fill the templates of its catalogue entry."""
        entry = CATALOGUE[code]
        shown = {name: printable(detail) for name, detail in details.items()}
        message = entry.message.format_map(shown)
        return self.add(Diagnostic(code, entry.severity, message, at, entry.hint.format_map(shown)))

    def add(self, found: Diagnostic) -> Diagnostic:
        """Keep a diagnostic, unless the same one is kept already."""
        place = str(found.at)
        if found.code in READ:
            found = self._told_better(found, place)
        elif found.code == JUDGED:
            self._judged.setdefault(place, []).append(found)
        return self._items.setdefault((found.code, place, found.message), found)

    def _told_better(self, found: Diagnostic, place: str) -> Diagnostic:
        """A reader's word about a value in the place of the validator's about the same, whose hint it keeps."""
        word = QUOTED.search(found.message)
        same = self._judged.get(place, ()) if word else ()
        judged = [each for each in same if word and word[0] in each.message]
        for each in judged:
            self._items.pop((each.code, place, each.message), None)
        if not judged:
            return found
        hint = judged[0].hint if found.code == "V201" else found.hint
        return replace(found, hint=hint or judged[0].hint)

    def extend(self, found: Iterable[Diagnostic]) -> None:
        """Keep diagnostics that another collector has gathered."""
        for item in found:
            self.add(item)

    def insert(self, place: int, found: Iterable[Diagnostic]) -> None:
        """Keep diagnostics as if they had been found when there were only so many."""
        items = self.items
        self._items, self._judged = {}, {}
        self.extend((*items[:place], *found, *items[place:]))

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
