"""Settings that stand in a file, so that a bare `gen-client` does the right thing.

In: a folder. Out: the settings of the first `gen-client.toml`, or `pyproject.toml` with a table `[tool.gen-client]`,
in it or above it; each by the name of the option it sets, with its place. Knows no command line and no default.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from difflib import get_close_matches
from pathlib import Path
from types import MappingProxyType
from typing import Any

from generator.diagnostics import Diagnostics, Location, Source
from generator.settings_places import Positions
from generator.values import dataclass

SETTINGS: Mapping[str, str] = MappingProxyType(
    {
        "spec": "a string",
        "output": "a string",
        "target": "a string",
        "package-name": "a string",
        "package-version": "a string",
        "bump": "true or false",
        "compatibility": 'true, false, "exact" or "exact-open"',
        "async": "true or false",
        "client-name": "a string",
        "strict": "true or false",
        "validate": "true or false",
        "verify": "true or false",
        "quiet": "true or false",
        "keep": "a list of strings",
        "website": "true or false",
        "without": "a list of strings",
        "project": "a table",
        "user-agent": "a string",
        "templates": "a string",
        "allow-root": "a list of strings",
        "allow-remote": "a list of strings",
        "pagination": "a table",
        "streams": "a table",
        "encoding": "a table",
        "xml": "a table",
        "resources": "a table",
        "answers": "a table",
        "names": "a table",
        "readme": "a table",
        "overlays": "a list of strings",
        "names-lock": "true or false",
        "targets": "a table",
        "headers": "a table",
    }
)
"""Every key, and what its value is called."""

TABLES = (*(key for key, kind in SETTINGS.items() if kind == "a table"), "overlays")
"""What has something in it that is reported with its place."""

CLIENTS = "clients"
"""The list of tables of single clients."""

WORDS: Mapping[str, tuple[bool | str, ...]] = MappingProxyType(
    {"compatibility": (True, False, "exact", "exact-open")}
)
"""Keys of which the values are a few words."""

ONLY_ON_THE_COMMAND_LINE = frozenset({"check", "dump-model", "report"})

_TABLE = ("tool", "gen-client")


@dataclass(frozen=True, slots=True)
class Setting:
    """A value and its place; of a table, also the places of what is in it, by the keys that lead there."""

    value: Any
    at: Location
    inner: Mapping[tuple[str, ...], Location] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Found:
    """A settings file: where it is, what holds for all, and what its clients say besides, in order."""

    path: Path | None
    shared: Mapping[str, Setting]
    clients: tuple[Mapping[str, Setting], ...] = ()
    places: tuple[Location, ...] = ()


def read(folder: Path, diagnostics: Diagnostics) -> dict[str, Setting]:
    """The settings in force in `folder`, or none; what is wrong with them is reported."""
    return dict(read_all(folder, diagnostics).shared)


def read_all(folder: Path, diagnostics: Diagnostics) -> Found:
    """The settings in force in `folder`, those of single clients too."""
    for path, table in _candidates(folder):
        source = _text(path, diagnostics)
        if source is None:
            return Found(path, {})
        content = _table(source, table, diagnostics)
        if content is not None:
            return _found(path, content, Positions(source, table), diagnostics)
    return Found(None, {})


def _found(path: Path, content: object, positions: Positions, diagnostics: Diagnostics) -> Found:
    """Our table, and the tables of clients in it."""
    home, kinds = path.parent, {"name": "a string", **SETTINGS}
    if not isinstance(content, dict):
        return Found(path, _settings(content, positions, home, SETTINGS, diagnostics))
    given = content.get(CLIENTS, [])
    rest = {key: each for key, each in content.items() if key != CLIENTS}
    shared = _settings(rest, positions, home, SETTINGS, diagnostics)
    if not _is_tables(given):
        details = {"key": CLIENTS, "wanted": "a list of tables", "found": _called(given)}
        diagnostics.report("C104", positions.of(CLIENTS), **details)
        return Found(path, shared)
    inner = [positions.within(CLIENTS, str(number)) for number in range(len(given))]
    clients = [
        _settings(each, places, home, kinds, diagnostics)
        for each, places in zip(given, inner, strict=True)
    ]
    return Found(path, shared, tuple(clients), tuple(each.of() for each in inner))


def _is_tables(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(each, dict) for each in value)


def found(folder: Path) -> Path | None:
    """The file with the settings in force in `folder`, if there is one."""
    for path, table in _candidates(folder):
        source = _text(path, Diagnostics())
        if source is not None and _table(source, table, Diagnostics()) is not None:
            return path
    return None


def _candidates(folder: Path) -> Iterator[tuple[Path, tuple[str, ...]]]:
    absolute = folder.absolute()
    for place in (absolute, *absolute.parents):
        for name, table in (("gen-client.toml", ()), ("pyproject.toml", _TABLE)):
            if (place / name).is_file():
                yield place / name, table


def _text(path: Path, diagnostics: Diagnostics) -> Source | None:
    name = os.path.relpath(path)
    try:
        return Source(name, path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or error
        diagnostics.report("C101", Location(Source(name, ""), 1, 1, ""), why=why)
        return None


def _table(source: Source, table: tuple[str, ...], diagnostics: Diagnostics) -> object:
    """The content of the table; `None` if the file has none."""
    if table and table[-1] not in source.text:
        return None  # somebody else's, broken or not
    import tomllib  # slow to import, and many have no settings

    try:
        content: Any = tomllib.loads(source.text)
    except tomllib.TOMLDecodeError as error:
        why, at = _syntax_error(source, str(error))
        diagnostics.report("C102", at, why=why)
        return {}
    for key in table:
        content = content.get(key) if isinstance(content, dict) else None
    return content


def _syntax_error(source: Source, message: str) -> tuple[str, Location]:
    found = re.fullmatch(r"(.*) \(at line (\d+), column (\d+)\)", message, re.DOTALL)
    if found:
        return found[1], Location(source, int(found[2]), int(found[3]), "")
    end = len(source.text.rstrip())
    return message, source.location(max(end - 1, 0))


def _settings(
    content: object,
    positions: Positions,
    home: Path,
    kinds: Mapping[str, str],
    diagnostics: Diagnostics,
) -> dict[str, Setting]:
    if not isinstance(content, dict):
        at = positions.of(_TABLE[-1])
        diagnostics.report("C104", at, key=_TABLE[-1], wanted="a table", found=_called(content))
        return {}
    settings = {}
    for key, value in content.items():
        at = positions.of(key)
        if _fits(key, value, at, kinds, diagnostics):
            inner = positions.below(key)
            settings[key.replace("-", "_")] = Setting(_value(key, value, home), at, inner)
    return settings


def _fits(
    key: str, value: object, at: Location, kinds: Mapping[str, str], diagnostics: Diagnostics
) -> bool:
    wanted = kinds.get(key)
    if wanted is None:
        diagnostics.report("C103", at, key=key, advice=_advice(key, kinds))
    elif key in WORDS and _is_any(value, WORDS[key]):
        return True
    elif _called(value) != wanted and not (wanted == "a list of strings" and value == []):
        diagnostics.report("C104", at, key=key, wanted=wanted, found=_called(value))
    else:
        return True
    return False


def _is_any(value: object, words: Iterable[bool | str]) -> bool:
    return isinstance(value, (bool, str)) and value in words


def _advice(key: str, kinds: Mapping[str, str]) -> str:
    if key.replace("_", "-") in ONLY_ON_THE_COMMAND_LINE:
        return f"give --{key.replace('_', '-')} on the command line"
    close = get_close_matches(key.replace("_", "-"), (*kinds, CLIENTS), n=1)
    return f"did you mean '{close[0]}'?" if close else f"there are: {', '.join(kinds)}"


def _called(value: object) -> str:
    match value:
        case bool():
            return "true or false"
        case str():
            return "a string"
        case list() if value and all(isinstance(item, str) for item in value):
            return "a list of strings"
        case list():
            return "a list"
        case dict():
            return "a table"
        case int() | float():
            return "a number"
        case _:
            return "a date or time"


def _value(key: str, value: Any, home: Path) -> Any:
    """The value as the option has it; paths in a settings file start from its own folder."""
    if key in ("keep", "allow-remote", "without"):
        return tuple(value)
    if key == "overlays":
        return tuple(each if "://" in each else _from_here(home, each) for each in value)
    if key == "allow-root":
        return tuple(_from_here(home, folder) for folder in value)
    if key in ("output", "templates"):
        return Path(_from_here(home, value))
    if key == "spec" and value != "-" and "://" not in value:
        return _from_here(home, value)
    return value


def _from_here(home: Path, path: str) -> str:
    if home == Path.cwd() or os.path.isabs(path):
        return path
    return os.path.relpath(home / path)
