"""What a subtype narrows is no error, neither to mypy nor to pyright, both at their strictest."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.generated import ROOT, generated

STRICT = {"include": ["families/models"], "typeCheckingMode": "strict"}
CHECKERS = (
    ["mypy", "--strict", "families/models"],
    ["pyright", "--project", "pyrightconfig.json", "--pythonpath", sys.executable],
)


@pytest.fixture(scope="module")
def families(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("families")
    generated(ROOT / "tests/cases/families/spec.yaml", folder, "families")
    (folder / "pyrightconfig.json").write_text(json.dumps(STRICT))
    return folder


@pytest.mark.parametrize("command", CHECKERS, ids=lambda command: command[0])
def test_a_subtype_may_narrow_what_it_has_from_its_base(families: Path, command: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=families, capture_output=True, text=True
    )
    assert "families/models" not in done.stdout, done.stdout
    assert not done.stderr
