"""Several clients in one settings file: `[[tool.gen-client.clients]]`.

In: a settings file. Out: for each client, by its name, the settings that hold for it: its own over the shared ones, tables
key by key. Reads no file.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from typing import Final

from generator.diagnostics import Diagnostics, Location
from generator.settings_file import Found, Setting
from generator.values import replace

_NAME: Final = re.compile(r"[\w.-]+")


def clients(found: Found, diagnostics: Diagnostics) -> dict[str, dict[str, Setting]]:
    """The settings of each client, in the order of the file; what cannot be is reported."""
    made: dict[str, dict[str, Setting]] = {}
    outputs: dict[str, str] = {}
    for own, at in zip(found.clients, found.places, strict=True):
        settings = dict(_merged(found.shared, own))
        name = settings.pop("name", None)
        called = name.value if name else ""
        for why, advice in _problems(called, settings, made, outputs):
            diagnostics.report("O178", (name.at if name else at), why=why, advice=advice)
        made.setdefault(called, settings)
        if "output" in settings:
            outputs.setdefault(os.path.realpath(settings["output"].value), called)
    return made


def _problems(
    name: str,
    settings: Mapping[str, Setting],
    made: Mapping[str, object],
    outputs: Mapping[str, str],
) -> Iterator[tuple[str, str]]:
    if not _NAME.fullmatch(name):
        yield "it has no name of letters, digits, '.', '-' and '_'", 'write name = "shop", for --only'
    elif name in made:
        yield f"another one is called '{name}'", "give each a name of its own"
    for key in ("spec", "output"):
        if key not in settings:
            yield f"'{key}' is missing", f"write {key} = … in its table"
    place = os.path.realpath(settings["output"].value) if "output" in settings else ""
    if place in outputs:
        yield f"its folder is that of '{outputs[place]}'", "give each a folder of its own"


def _merged(
    shared: Mapping[str, Setting], own: Mapping[str, Setting]
) -> Iterator[tuple[str, Setting]]:
    for name in dict.fromkeys((*shared, *own)):
        above, below = shared.get(name), own.get(name)
        if above is None or below is None:
            setting = below or above
            assert setting is not None
        else:
            setting = _over(above, below)
        yield name, setting


def _over(shared: Setting, own: Setting) -> Setting:
    """The client's setting; of tables, the keys of both."""
    if not isinstance(shared.value, dict) or not isinstance(own.value, dict):
        return own
    inner: dict[tuple[str, ...], Location] = {**shared.inner, **own.inner}
    return replace(own, value={**shared.value, **own.value}, inner=inner)
