"""Documents of any size, made of our own specification, so that anybody can measure what the README says.

`sized(n)` has n operations: those of `specs/openai.yaml`, as often as it takes, each time with components, paths and
tags of its own, and no component that no operation leads to.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final

import yaml

OURS: Final = Path(__file__).parents[2] / "specs" / "openai.yaml"
METHODS: Final = frozenset({"get", "put", "post", "delete", "patch", "head", "options", "trace"})
LOCAL: Final = "#/components/"


@cache
def _ours() -> dict[str, Any]:
    document: dict[str, Any] = yaml.load(OURS.read_text(), yaml.CSafeLoader)
    return document


def written(operations: int, folder: Path) -> Path:
    """A file with a document of so many operations."""
    path = folder / f"operations-{operations}.json"
    path.write_text(json.dumps(sized(operations), indent=1, default=str))
    return path


def sized(operations: int) -> dict[str, Any]:
    """A document with so many operations."""
    paths: dict[str, Any] = {}
    known: dict[str, dict[str, Any]] = {}
    missing = operations
    for number in range(operations):
        if not missing:
            break
        for path, item in _copied(_ours()["paths"], number).items():
            paths[_path(path, number)] = taken = _first(item, missing, number)
            missing -= len(METHODS & taken.keys())
        for kind, components in _ours()["components"].items():
            copies = {_name(name, number): each for name, each in components.items()}
            known.setdefault(kind, {}).update(_copied(copies, number))
    return {**_head(), "paths": paths, "components": _reached(paths, known)}


def _head() -> dict[str, Any]:
    return {key: _ours()[key] for key in ("openapi", "info", "servers", "security")}


def _first(item: dict[str, Any], most: int, number: int) -> dict[str, Any]:
    """The first operations of a path, each with names of its own."""
    methods = [key for key in item if key in METHODS]
    taken = {key: value for key, value in item.items() if key not in methods[most:]}
    for method in METHODS & taken.keys():
        operation = taken[method]
        operation["operationId"] = _name(operation["operationId"], number)
        operation["tags"] = [_name(tag, number) for tag in operation.get("tags", ["Default"])]
    return taken


def _name(name: str, number: int) -> str:
    return f"{name}V{number}" if number else name


def _path(path: str, number: int) -> str:
    return f"/v{number}{path}" if number else path


def _copied(value: Any, number: int) -> Any:
    """The value with references to its own components; security schemes stay as they are."""
    match value:
        case dict():
            return {key: _copied(each, number) for key, each in value.items()}
        case list():
            return [_copied(each, number) for each in value]
        case str() if value.startswith(LOCAL):
            return _name(value, number)
        case _:
            return value


def _reached(paths: dict[str, Any], known: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """The components that operations lead to, in the order of the document."""
    seen: set[str] = set()
    waiting = list(_references(paths))
    while waiting:
        reference = waiting.pop()
        if reference not in seen:
            seen.add(reference)
            kind, _, name = reference.removeprefix(LOCAL).partition("/")
            waiting.extend(_references(known[kind][name]))
    return {
        kind: {
            name: each
            for name, each in components.items()
            if kind == "securitySchemes" or f"{LOCAL}{kind}/{name}" in seen
        }
        for kind, components in known.items()
    }


def _references(value: Any) -> Iterator[str]:
    match value:
        case dict():
            for each in value.values():
                yield from _references(each)
        case list():
            for each in value:
                yield from _references(each)
        case str() if value.startswith(LOCAL):
            yield value
