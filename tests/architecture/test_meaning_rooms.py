"""The rooms inside of `meaning/`: imports go one way between them."""

import pytest

from tests.architecture.source import MODULES, dotted, imports

ORDER = ("store", "intersection", "types", "xml", "paging", "calls", "resources", "api")
"""A room may import those before it; a module that stands in no room belongs to the first one, or to the last."""
TOP = {"api", "__init__"}
ROOMS = {"intersection", "types", "xml", "calls", "paging", "resources"}


def height(name: str) -> int:
    """How far up a module is: `generator.meaning.types.rules` is in `types`."""
    part = [*name.split(".")[2:], "__init__"][0]
    if part in ROOMS:
        return ORDER.index(part)
    return len(ORDER) - 1 if part in TOP else 0


OURS = [module for module in MODULES if module.startswith("generator/meaning/")]


@pytest.mark.parametrize("module", OURS)
def test_a_room_imports_only_what_is_below_it(module: str) -> None:
    wrong = [
        f"{module}:{line}: {name}"
        for line, name in imports(module)
        if name.startswith("generator.meaning.") and height(name) > height(dotted(module))
    ]
    assert wrong == []
