"""Files of OpenAPI Generator in the output folder: those that it lists are ours to replace, and to remove.

In: the folder. Out: their paths, from `.openapi-generator/FILES`, and what `.openapi-generator-ignore` says of files that
it must not touch, which holds for us as well. Tests that somebody has written into its stubs are that person's own, and so
is `.gitignore`. Nothing is touched here.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from generator.output.tree import UnsafePath, check_path
from generator.values import dataclass

LISTED: Final = ".openapi-generator/FILES"
_NOTES: Final = (LISTED, ".openapi-generator/VERSION")
IGNORED: Final = ".openapi-generator-ignore"
_OWN: Final = frozenset({".gitignore"})
_LIMIT: Final = 1 << 24


@dataclass(frozen=True, slots=True)
class Older:
    """What another generator left: the paths of its files, and patterns of those that are not touched, the last one that
    fits counting; true: they are left alone."""

    files: frozenset[str] = frozenset()
    ignored: tuple[tuple[re.Pattern[str], bool], ...] = ()

    def ignores(self, path: str) -> bool:
        """Whether the file is to be left alone, there or not."""
        found = [wanted for pattern, wanted in self.ignored if pattern.fullmatch(path)]
        return bool(found) and found[-1]


def older(folder: Path) -> Older:
    """What is there of OpenAPI Generator."""
    ignored = tuple(_patterns(_text(folder / IGNORED)))
    listed = frozenset(_paths(_text(folder / LISTED), has_patterns=bool(ignored)))
    return Older(listed and listed | frozenset(_NOTES), ignored)


def is_own(path: str, content: bytes) -> bool:
    """Whether somebody has made a listed file their own: a test that tests something."""
    if not re.match(r"tests?/", path) or not path.endswith(".py"):
        return False
    try:
        functions = [
            each
            for each in ast.walk(ast.parse(content))
            if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)
        ]
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return True
    return not all(map(_does_nothing, (each for each in functions if each.name.startswith("test"))))


def _does_nothing(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether there are only texts and `pass` in it."""
    return all(
        isinstance(each, ast.Pass)
        or (isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant))
        for each in function.body
    )


def _text(place: Path) -> str:
    try:
        if place.is_file() and place.stat().st_size < _LIMIT:
            return place.read_text(encoding="utf-8", errors="replace")
    except OSError:
        pass
    return ""


def _paths(text: str, *, has_patterns: bool) -> Iterator[str]:
    own = _OWN | ({IGNORED} if has_patterns else frozenset())
    for line in text.splitlines():
        path = line.strip().replace("\\", "/").removeprefix("./")
        try:
            check_path(path)
        except UnsafePath:
            continue
        if path not in own:
            yield path


def _patterns(text: str) -> Iterator[tuple[re.Pattern[str], bool]]:
    """Lines as git has them in `.gitignore`: `*` within a folder, `**` across, `!` takes a file back."""
    for line in text.splitlines():
        said = line.strip()
        if said and not said.startswith("#"):
            yield _pattern(said.removeprefix("!")), not said.startswith("!")


def _pattern(said: str) -> re.Pattern[str]:
    body = said.strip("/")
    anywhere = "" if "/" in said.rstrip("/") else "(?:.*/)?"
    end = "/.*" if said.endswith("/") else "(?:/.*)?"
    parts = re.split(r"(\*\*/|\*\*|\*|\?)", body)
    ways = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}
    return re.compile(anywhere + "".join(ways.get(each, re.escape(each)) for each in parts) + end)
