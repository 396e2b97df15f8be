"""Settings that stand in a file, so that a bare `gen-client` does the right thing.

In: a folder. Out: the settings of the first `gen-client.toml`, or `pyproject.toml` with a table `[tool.gen-client]`,
in it or above it; each by the name of the option it sets, with its place. Knows no command line and no default.
"""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import field
from difflib import get_close_matches
from pathlib import Path
from types import MappingProxyType
from typing import Any

from generator.diagnostics import Diagnostics, Location, Source
from generator.values import dataclass

SETTINGS: Mapping[str, str] = MappingProxyType(
    {
        "spec": "a string",
        "output": "a string",
        "target": "a string",
        "package-name": "a string",
        "package-version": "a string",
        "compatibility": "true or false",
        "client-name": "a string",
        "strict": "true or false",
        "validate": "true or false",
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
        "targets": "a table",
    }
)
"""Every key, and what its value is called."""

TABLES = (*(key for key, kind in SETTINGS.items() if kind == "a table"), "overlays")
"""What has something in it that is reported with its place."""

ONLY_ON_THE_COMMAND_LINE = frozenset({"check", "dump-model", "report"})

_TABLE = ("tool", "gen-client")


@dataclass(frozen=True, slots=True)
class Setting:
    """A value and its place; of a table, also the places of what is in it, by the keys that lead there."""

    value: Any
    at: Location
    inner: Mapping[tuple[str, ...], Location] = field(default_factory=dict)


def read(folder: Path, diagnostics: Diagnostics) -> dict[str, Setting]:
    """The settings in force in `folder`, or none; what is wrong with them is reported."""
    for path, table in _candidates(folder):
        source = _text(path, diagnostics)
        if source is None:
            return {}
        content = _table(source, table, diagnostics)
        if content is not None:
            return _settings(content, _Positions(source, table), path.parent, diagnostics)
    return {}


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
    try:
        content: Any = tomllib.loads(source.text)
    except tomllib.TOMLDecodeError as error:
        if not table or table[-1] in source.text:
            why, at = _syntax_error(source, str(error))
            diagnostics.report("C102", at, why=why)
            return {}
        return None  # somebody else's broken file
    for key in table:
        content = content.get(key) if isinstance(content, dict) else None
    return content


def _syntax_error(source: Source, message: str) -> tuple[str, Location]:
    found = re.fullmatch(r"(.*) \(at line (\d+), column (\d+)\)", message, re.DOTALL)
    if found:
        return found[1], Location(source, int(found[2]), int(found[3]), "")
    end = len(source.text.rstrip())
    return message, source.location(max(end - 1, 0))


class _Positions:
    """Where keys stand. `tomllib` does not say, so the text is searched for lines that look like `key =`."""

    def __init__(self, source: Source, table: tuple[str, ...]) -> None:
        self._source = source
        self._pointer = "".join(f"/{key}" for key in table)
        self._header = Location(source, 1, 1, self._pointer)
        self._table = table
        self._keys: dict[tuple[str, ...], Location] = {}
        current: tuple[str, ...] = ()
        for number, line in enumerate(source.text.splitlines(), 1):
            header = re.match(r"\s*(\[+)([^\[\]#]+)\]", line)
            if header:
                current = _dotted(header[2])
                self._note(current, number, header.start(1) + 1)
            elif found := re.match(r"\s*((?:[\w.\- ]|\"[^\"]*\"|'[^']*')+?)\s*=", line):
                self._note((*current, *_dotted(found[1])), number, found.start(1) + 1)

    def of(self, *keys: str) -> Location:
        """The place of a key of the table, or of the table."""
        return self._keys.get(keys, self._header)

    def below(self, key: str) -> dict[tuple[str, ...], Location]:
        """The places of what is in a table of the table."""
        return {path[1:]: at for path, at in self._keys.items() if path[0] == key and path[1:]}

    def _note(self, path: tuple[str, ...], line: int, column: int) -> None:
        if path == self._table:
            self._header = Location(self._source, line, column, self._pointer)
        elif path[: len(self._table)] == self._table:
            keys = path[len(self._table) :]
            pointer = self._pointer + "".join(f"/{key}" for key in keys)
            for depth in range(1, len(keys) + 1):  # `a.b = 1` is also the first word of `a`
                self._keys.setdefault(keys[:depth], Location(self._source, line, column, pointer))


_PART = re.compile(r"""\s*(?:"([^"]*)"|'([^']*)'|([^."']*))\s*(?:\.|$)""")


def _dotted(key: str) -> tuple[str, ...]:
    """The parts of a key; a quoted one may hold dots."""
    found = _PART.finditer(key.strip())
    parts = [part[1] or part[2] or (part[3] or "").strip() for part in found]
    return tuple(part for part in parts if part)


def _settings(
    content: object, positions: _Positions, home: Path, diagnostics: Diagnostics
) -> dict[str, Setting]:
    if not isinstance(content, dict):
        at = positions.of(_TABLE[-1])
        diagnostics.report("C104", at, key=_TABLE[-1], wanted="a table", found=_called(content))
        return {}
    settings = {}
    for key, value in content.items():
        at = positions.of(key)
        if _fits(key, value, at, diagnostics):
            inner = positions.below(key)
            settings[key.replace("-", "_")] = Setting(_value(key, value, home), at, inner)
    return settings


def _fits(key: str, value: object, at: Location, diagnostics: Diagnostics) -> bool:
    wanted = SETTINGS.get(key)
    if wanted is None:
        diagnostics.report("C103", at, key=key, advice=_advice(key))
    elif _called(value) != wanted and not (wanted == "a list of strings" and value == []):
        diagnostics.report("C104", at, key=key, wanted=wanted, found=_called(value))
    else:
        return True
    return False


def _advice(key: str) -> str:
    if key.replace("_", "-") in ONLY_ON_THE_COMMAND_LINE:
        return f"give --{key.replace('_', '-')} on the command line"
    close = get_close_matches(key.replace("_", "-"), SETTINGS, n=1)
    return f"did you mean '{close[0]}'?" if close else f"there are: {', '.join(SETTINGS)}"


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
