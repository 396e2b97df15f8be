"""What the user knows better about pages than the document tells.

In: the table `pagination` of the settings, and the operations. Out: operations whose pagination is as the user says.
What does not fit the document is reported with its place in the settings file. Knows no language.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from difflib import get_close_matches

from generator.diagnostics import Location
from generator.meaning.entries import entry
from generator.meaning.paging.answer_shape import at_path
from generator.meaning.paging.pages import answer_type
from generator.meaning.store import Store
from generator.model.operations import Operation, Place
from generator.model.paging import (
    ByCursor,
    ByLink,
    ByLinkHeader,
    ByNumber,
    ByOffset,
    Pagination,
    PagingStyle,
)
from generator.model.types import ANY, ListOf, TypeRef
from generator.values import dataclass, replace

_NEEDED = {
    "cursor": ("parameter", "next"),
    "page": ("parameter",),
    "offset": ("parameter",),
    "link": ("next",),
    "link-header": (),
}
_ALLOWED = {
    "cursor": ("more",),
    "page": ("start", "pages", "total", "more"),
    "offset": ("start", "total", "more"),
    "link": (),
    "link-header": (),
}
_NUMBERS = ("start",)


@dataclass(frozen=True, slots=True)
class Correction:
    """What the settings say of one operation: nothing (it is not paged), or a style with what belongs to it."""

    operation: str
    style: object
    values: Mapping[str, object]
    at: Location
    places: Mapping[str, Location] = field(default_factory=dict)


def correction(
    operation: str, value: object, at: Location, places: Mapping[str, Location]
) -> Correction:
    """An entry of the table."""
    if not isinstance(value, dict):
        return Correction(operation, value, {}, at, places)
    rest = {key: each for key, each in value.items() if key != "style"}
    return Correction(operation, value.get("style", ""), rest, at, places)


def corrected(
    operation: Operation, corrections: Mapping[str, Correction], store: Store
) -> Operation:
    """The operation with the pagination that the settings give it, if they speak of it."""
    found = entry(corrections, operation)
    if found is None:
        return operation
    if found.style is False:
        return replace(operation, pagination=None)
    return replace(operation, pagination=_Check(operation, found, store).pagination())


@dataclass(frozen=True, slots=True)
class _Check:
    """Holds one entry against its operation."""

    operation: Operation
    correction: Correction
    store: Store

    def pagination(self) -> Pagination | None:
        """What the entry says, unless something of it is wrong."""
        style = self.correction.style
        if not isinstance(style, str) or style not in _NEEDED:
            known = ", ".join(f'"{each}"' for each in _NEEDED)
            self._wrong("style", f"its style is not one of {known}, or false")
            return None
        if not self._has_right_keys(style):
            return None
        found = answer_type(self.operation)
        if found is None:
            self._wrong("items", "the operation answers no JSON")
            return None
        return self._held_against(style, found[1])

    def _has_right_keys(self, style: str) -> bool:
        allowed = ("items", *_NEEDED[style], *_ALLOWED[style])
        for key, value in self.correction.values.items():
            wanted: type = int if key in _NUMBERS else str
            if key not in allowed:
                close = get_close_matches(key, allowed, n=1)
                instead = f"did you mean '{close[0]}'?" if close else ", ".join(allowed)
                self._wrong(key, f"there is no '{key}' for the style '{style}' ({instead})")
                return False
            if not isinstance(value, wanted) or isinstance(value, bool):
                self._wrong(key, f"'{key}' is not {'a number' if wanted is int else 'a string'}")
                return False
        missing = [each for each in _NEEDED[style] if each not in self.correction.values]
        if missing:
            self._wrong("", f"'{missing[0]}' is missing")
        return not missing

    def _held_against(self, style: str, answer: TypeRef) -> Pagination | None:
        values = {key: str(each) for key, each in self.correction.values.items()}
        before = self.operation.pagination
        items = values.get("items", before.items if before else "")
        listed = at_path(answer, items, self.store)
        if not isinstance(listed, ListOf) and listed != ANY:
            self._wrong("items", f"there is no list at '{items}' in the answer")
            return None
        for key in ("next", "more", "pages", "total"):
            if key in values and at_path(answer, values[key], self.store) is None:
                self._wrong(key, f"there is no '{values[key]}' in the answer")
                return None
        parameter = values.get("parameter")
        if parameter is not None and parameter not in self._parameters():
            close = get_close_matches(parameter, self._parameters(), n=1)
            instead = f"; did you mean '{close[0]}'?" if close else ""
            self._wrong("parameter", f"it has no parameter '{parameter}'{instead}")
            return None
        return Pagination(
            _style(style, values), items, listed.item if isinstance(listed, ListOf) else ANY
        )

    def _parameters(self) -> list[str]:
        return [
            each.wire_name for each in self.operation.parameters if each.place is not Place.PATH
        ]

    def _wrong(self, key: str, why: str) -> None:
        at = self.correction.places.get(key, self.correction.at)
        self.store.diagnostics.report("C110", at, operation=self.operation.name, why=why)


def _style(style: str, values: Mapping[str, str]) -> PagingStyle:
    more, total = values.get("more"), values.get("total")
    match style:
        case "cursor":
            return ByCursor(values["parameter"], values["next"], more)
        case "page":
            start = int(values.get("start", 1))
            return ByNumber(values["parameter"], start, values.get("pages"), total, more)
        case "offset":
            return ByOffset(values["parameter"], int(values.get("start", 0)), total, more)
        case "link":
            return ByLink(values["next"])
        case _:
            return ByLinkHeader()
