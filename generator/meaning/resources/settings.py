"""What the user knows better about the resource tree.

In: the table `resources` of the settings (`createSpeech = "audio.speak"`, or several such, or false for none; by
operationId, or `"POST /audio/speech"`), and the operations. Out: their places in the tree. What does not fit is an error
with its place in the settings file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches

from generator.diagnostics import Diagnostics, Location
from generator.meaning.resources.routes import spoken
from generator.model.operations import Operation
from generator.model.resources import OperationId, Path, operation_id
from generator.values import dataclass

_DOTTED = re.compile(r"[A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)+")
_LIKE_A_PATH = re.compile(r"\S+ +/")


@dataclass(frozen=True, slots=True)
class ResourceSetting:
    """An entry of the table: which operation, and what is said of it."""

    operation: str
    value: object
    at: Location


class Told:
    """The places that the settings give; `of` has them by operation, none for what shall not be in the tree."""

    def __init__(
        self,
        settings: Iterable[ResourceSetting],
        operations: Sequence[Operation],
        diagnostics: Diagnostics,
    ) -> None:
        self.of: dict[OperationId, tuple[Path, ...]] = {}
        self._diagnostics = diagnostics
        self._by_name = {each.name: _id(each) for each in operations}
        self._ids = {_id(each) for each in operations}
        self._at: dict[Path, str] = {}
        for each in settings:
            self._read(each)

    def _read(self, setting: ResourceSetting) -> None:
        operation = self._operation(setting)
        paths = [] if setting.value is False else _dotted(setting.value)
        if paths is None:
            shown = f'"{setting.value}"' if isinstance(setting.value, str) else "what is there"
            self._diagnostics.report("B381", setting.at, name=setting.operation, shown=shown)
        elif operation is not None:
            self.of[operation] = tuple(self._taken(paths, setting))

    def _taken(self, paths: Iterable[Path], setting: ResourceSetting) -> Iterator[Path]:
        for path in dict.fromkeys(paths):
            if self._is_free(path, setting):
                self._at[path] = setting.operation
                yield path

    def _operation(self, setting: ResourceSetting) -> OperationId | None:
        name = setting.operation
        if _LIKE_A_PATH.match(name):
            name = operation_id(*name.split(maxsplit=1))
            if name in self._ids:
                return name
        elif name in self._by_name:
            return self._by_name[name]
        close = get_close_matches(name, [*self._by_name, *self._ids], n=1)
        advice = f"did you mean '{close[0]}'?" if close else _ADVICE
        self._diagnostics.report("B380", setting.at, name=setting.operation, advice=advice)
        return None

    def _is_free(self, path: Path, setting: ResourceSetting) -> bool:
        """Whether nothing is there; no method is above or below another one."""
        for other, whose in self._at.items():
            length = min(len(path), len(other))
            if path[:length] == other[:length]:
                details = {"path": _shown(path), "other": _shown(other), "whose": whose}
                name = setting.operation
                self._diagnostics.report("B382", setting.at, name=name, **details)
                return False
        return True


_ADVICE = 'name it by its operationId, or by method and path: "GET /files"'


def _id(operation: Operation) -> OperationId:
    return operation_id(operation.method, operation.path)


def _dotted(value: object) -> list[Path] | None:
    """The paths of an entry; nothing if it is none."""
    given = value if isinstance(value, list) and value else [value]
    if all(isinstance(each, str) and _DOTTED.fullmatch(each) for each in given):
        return [tuple(map(spoken, str(each).split("."))) for each in given]
    return None


def _shown(path: Path) -> str:
    return ".".join(each.replace(" ", "_") for each in path)
