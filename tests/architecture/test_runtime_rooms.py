"""The rooms of the Python client's runtime: imports lead one way, and no module leads back to itself.

All imports count: those within functions, which keep the import of a client quick, and those for type checkers.
"""

import ast
from collections.abc import Iterator
from functools import cache

import pytest

from generator.targets.python.spelling.runtime import ROOMS as IMPORTED
from tests.architecture.source import ROOT

PACKAGE = ROOT / "templates" / "python" / "package"
RUNTIME = "_runtime"

ORDER = (
    {"exports", "inputs", "resources"},
    {"methods"},
    {"api_client", "async_api_client", "testing"},
    {"client", "streams"},
    {"compat"},
    {"rest"},
    {"answer"},
    {"http"},
    {"request", "room testing"},
    {"xml"},
    {"api_response"},
    {"models"},
    {"types"},
    {"files"},
    {"configuration", "signing"},
    {"config"},
    {"compat config"},
    {"exceptions"},
    {"errors"},
    {"values"},
    {"_settings", "_errors"},
    {"words"},
)
"""Rooms and public modules, from the top to the bottom: one imports what is below it, and itself if it is a room."""

GENERATED = frozenset({"_settings", "_errors"})
"""What the runtime imports that is made for each client."""

ROW = {room: row for row, rooms in enumerate(ORDER) for room in rooms}
MODULES = sorted(
    path.relative_to(PACKAGE).with_suffix("").as_posix() for path in PACKAGE.rglob("*.py")
)


@cache
def imported(module: str) -> dict[str, int]:
    """What a module imports of the package, wherever in it, with the line."""
    tree = ast.parse((PACKAGE / f"{module}.py").read_text(encoding="utf-8"))
    return {
        name: node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.level
        for name in _targets(module, node)
    }


def _targets(module: str, node: ast.ImportFrom) -> Iterator[str]:
    folder = module.split("/")[: -node.level]
    written = [*folder, *(node.module.split(".") if node.module else [])]
    for alias in node.names:
        inner, whole = "/".join([*written, alias.name]), "/".join(written)
        yield inner if inner in MODULES or inner in GENERATED else whole


def room_of(module: str) -> str:
    """The room of a module of the runtime; any other is its own."""
    parts = module.split("/")
    if parts[0] != RUNTIME or len(parts) < 2:
        return module.removesuffix("/__init__")
    if parts[1:3] == ["compat", "config"]:
        return "compat config"
    return "room testing" if parts[1] == "testing" else parts[1]


def rings(graph: dict[str, set[str]]) -> list[set[str]]:
    """The sets of modules that lead to each other, and those that lead to themselves."""
    reached = {each: _reached(graph, each) for each in graph}
    found = [{other for other in reached[each] if each in reached.get(other, ())} for each in graph]
    return [each for index, each in enumerate(found) if each and each not in found[:index]]


def _reached(graph: dict[str, set[str]], start: str) -> set[str]:
    waiting, seen = [*graph[start]], set[str]()
    while waiting:
        each = waiting.pop()
        if each not in seen:
            seen.add(each)
            waiting += graph.get(each, ())
    return seen


@pytest.mark.parametrize("module", [m for m in MODULES if m != f"{RUNTIME}/__init__"])
def test_imports_lead_one_way(module: str) -> None:
    room = room_of(module)
    assert room in ROW, f"which room is {module}?"
    wrong = [
        f"{module}.py:{line}: {name}"
        for name, line in imported(module).items()
        if room_of(name) != room and ROW[room_of(name)] <= ROW[room]
    ]
    assert wrong == []


def test_no_module_leads_back_to_itself() -> None:
    assert rings({module: {*imported(module)} for module in MODULES}) == []


def test_rings_are_found() -> None:
    graph = {"a": {"b"}, "b": {"c"}, "c": {"b", "d"}, "d": {"d"}}
    assert rings(graph) == [{"b", "c"}, {"d"}]


def test_each_room_says_what_it_is_for() -> None:
    rooms = [each for each in MODULES if each.endswith("/__init__")]
    assert len(rooms) > 10
    for each in rooms:
        assert ast.get_docstring(ast.parse((PACKAGE / f"{each}.py").read_text(encoding="utf-8")))


def test_the_generator_knows_where_its_words_are() -> None:
    named = {f"{RUNTIME}/{room}/{each}" for room, inside in IMPORTED.items() for each in inside}
    assert named <= {*MODULES}
    every = [each for inside in IMPORTED.values() for each in inside]
    assert len(every) == len(set(every))
