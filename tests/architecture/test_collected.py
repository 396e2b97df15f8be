"""No folder of tests is one that pytest passes by."""

from fnmatch import fnmatch

import pytest

from tests.generated import ROOT


def test_every_folder_of_tests_is_entered(pytestconfig: pytest.Config) -> None:
    left_out = pytestconfig.getini("norecursedirs")
    folders = {path.parent for path in (ROOT / "tests").rglob("test_*.py")}
    names = {name for folder in folders for name in folder.relative_to(ROOT).parts}
    assert "architecture" in names
    assert {name for name in names for each in left_out if fnmatch(name, each)} == set()
