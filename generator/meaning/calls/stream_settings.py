"""What the user knows better about streams.

In: an entry of the table `streams` of the settings: `{ end = "[DONE]" }`, `{ switch = "stream" }`,
`{ switch = "mode", value = "sse" }`; false for none. Out: a `StreamSetting`. What cannot be read is reported.
"""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from enum import Enum
from typing import Final

from generator.diagnostics import Diagnostics, Location
from generator.model.operations import Switch
from generator.values import dataclass

EVERY: Final = "*"
_KEYS: Final = ("end", "switch", "value")


class Unsaid(Enum):
    """What the settings do not speak of."""

    UNSAID = "unsaid"


UNSAID: Final = Unsaid.UNSAID


@dataclass(frozen=True, slots=True)
class StreamSetting:
    """What the settings say of the streams of an operation, or of `EVERY` one: their end and what asks for them, or that
    there is none."""

    operation: str
    end: str | None | Unsaid
    at: Location
    switch: Switch | None | Unsaid = UNSAID


def stream_setting(
    operation: str, value: object, at: Location, diagnostics: Diagnostics
) -> StreamSetting | None:
    """An entry of the table, if it can be used."""
    why = _against(operation, value)
    if why or not isinstance(value, Mapping):
        diagnostics.report("B314", at, operation=operation, why=why)
        return None
    end, name = value.get("end", UNSAID), value.get("switch", UNSAID)
    switch = Switch(name, value.get("value", True)) if isinstance(name, str) else name
    return StreamSetting(operation, end or None, at, switch or None)


def _against(operation: str, value: object) -> str:
    """What is wrong with an entry."""
    if not isinstance(value, Mapping) or not value:
        return "it is no table"
    for key in value:
        if key not in _KEYS:
            close = get_close_matches(key, _KEYS, n=1)
            return f"there is no '{key}'" + (f"; did you mean '{close[0]}'?" if close else "")
    for key in ("end", "switch"):
        if key in value and value[key] is not False and not _is_text(value[key]):
            return f"'{key}' is a text, or false"
    if "value" in value and not _is_text(value["value"]) and value["value"] is not True:
        return "'value' is a text, or true"
    if "value" in value and not _is_text(value.get("switch")):
        return "'value' is that of a 'switch'"
    if operation == EVERY and "switch" in value:
        return "a 'switch' is that of one operation"
    return ""


def _is_text(value: object) -> bool:
    return isinstance(value, str) and value != ""
