"""The rooms inside of a built-in target: the same ones in each, and imports that go one way between them."""

from collections import defaultdict

import pytest

from tests.architecture.source import MODULES, dotted, imports

TARGETS = ("python", "eiffel")
BELOW: dict[str, set[str]] = {
    "spelling": set(),
    "package": {"spelling"},
    "pages": {"spelling", "package"},
    "cases": {"spelling", "package"},
    "tests_and_pages": {"spelling", "package", "pages", "cases"},
    "plan": {"spelling", "package", "pages", "cases", "tests_and_pages"},
    "offers": {"package", "pages", "cases"},
    "__init__": {"spelling", "plan", "offers"},
}
"""Room → the other rooms of its target that it may import."""


def inside(name: str) -> tuple[str, str] | None:
    """Target and room of a module: `generator.targets.python.pages.readme` is in `python`, `pages`."""
    parts = name.split(".")
    if parts[:2] != ["generator", "targets"] or parts[2:3] not in [[each] for each in TARGETS]:
        return None
    return parts[2], parts[3] if len(parts) > 3 else "__init__"


OURS = [module for module in MODULES if inside(dotted(module))]


@pytest.mark.parametrize("module", OURS)
def test_a_room_imports_only_what_is_below_it(module: str) -> None:
    found = inside(dotted(module))
    assert found is not None
    target, room = found
    allowed = {room, *BELOW[room]}
    wrong = [
        f"{module}:{line}: {name}"
        for line, name in imports(module)
        if (other := inside(name)) and other[0] == target and other[1] not in allowed
    ]
    assert wrong == []


def test_a_module_of_both_targets_is_in_the_same_room() -> None:
    places = defaultdict(set)
    for module in OURS:
        target_and_room = inside(dotted(module))
        if target_and_room and module.rpartition("/")[2] != "__init__.py":
            places[module.rpartition("/")[2]].add(target_and_room[1])
    assert {name: rooms for name, rooms in places.items() if len(rooms) > 1} == {}
    assert {"names.py", "apis.py", "readme.py", "tables.py"} <= places.keys()
