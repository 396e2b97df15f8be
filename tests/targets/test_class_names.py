"""A class has a file, so its name is one that any file system takes, whatever the document calls it."""

from __future__ import annotations

import pytest

from generator.output.tree import check_path
from generator.targets.eiffel.spelling import names as eiffel
from generator.targets.python.spelling import class_names as python

HARD = ["con", "AUX", "Lpt1", "a" * 400, "aB" * 200, "a b" * 200, "é" * 300, "1" * 300]


@pytest.mark.parametrize("raw", HARD)
def test_a_class_can_have_a_file(raw: str) -> None:
    for name in (eiffel.class_name(raw), eiffel.service_class(raw)):
        check_path(f"src/domain/{name.lower()}_unknown.e")
        check_path(f"docs/{name}.md")
    for name in (python.class_name(raw), python.service_class(raw)):
        check_path(f"client/models/{python.module_name(name)}.py")
        check_path(f"docs/{name}.md")
