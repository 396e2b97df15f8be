"""How arrays are written within brackets (`deepObject`), where the settings say it.

In: the table `encoding` of the settings. Out: the `Style` that `deepObject` stands for. OpenAPI gives arrays no meaning
there, so servers differ. Knows no language.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from generator.diagnostics import Diagnostics, Location
from generator.model.operations import Style

ARRAYS: Final[Mapping[str, Style]] = {
    "indices": Style.DEEP_INDICES,
    "brackets": Style.DEEP_BRACKETS,
    "repeat": Style.DEEP_REPEAT,
}


def deep_style(
    settings: Mapping[str, object], places: Mapping[str, Location], diagnostics: Diagnostics
) -> Style:
    """What the settings say of arrays; `places` are those of the keys, and of the table under an empty one."""
    for key in settings:
        if key != "arrays":
            why = f"there is no '{key}'"
            diagnostics.report("B330", places.get(key, places[""]), why=why)
    value = settings.get("arrays")
    if value is None:
        return Style.DEEP
    found = ARRAYS.get(value) if isinstance(value, str) else None
    if found is None:
        why = f"'{value}' is no way to write arrays"
        diagnostics.report("B330", places.get("arrays", places[""]), why=why)
    return found or Style.DEEP
