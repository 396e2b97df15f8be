"""Small libraries of Eiffel: each fault that the reader knows is found on its line, and nothing where nothing is."""

from pathlib import Path

import pytest

from tests.eiffel.announced import announced, unmatched
from tests.eiffel.finding import Finding
from tests.eiffel.reader import class_findings, findings

HERE = Path(__file__).parent
CASES = sorted(path for path in (HERE / "cases").iterdir() if path.is_dir())
VALID = sorted(path for path in (HERE / "valid").iterdir() if path.is_dir())


def found(folder: Path) -> list[Finding]:
    whole = any(folder.rglob("*.ecf")) or any(folder.rglob("*.md"))
    return findings(folder) if whole else class_findings(folder)


@pytest.mark.parametrize("folder", CASES, ids=lambda path: path.name)
def test_every_fault_is_found_where_it_is_and_nothing_else(folder: Path) -> None:
    assert announced(folder), "the case announces nothing"
    assert unmatched(found(folder), announced(folder)) == ([], [])


@pytest.mark.parametrize("folder", VALID, ids=lambda path: path.name)
def test_nothing_is_found_in_a_library_that_is_as_it_should_be(folder: Path) -> None:
    assert any(folder.rglob("*.e"))
    assert found(folder) == []
