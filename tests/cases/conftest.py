"""The cases; what is expected of one is no test, whatever its modules are called."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.generated import generated

CASES = sorted(path.parent for path in Path(__file__).parent.glob("*/spec.yaml"))

collect_ignore_glob = ["*/expected/*"]


@pytest.fixture(scope="module", params=CASES, ids=lambda path: path.name)
def case(request: pytest.FixtureRequest) -> Path:
    """The folder of a case: one after the other, each with all its tests."""
    folder: Path = request.param
    return folder


@pytest.fixture(scope="module")
def made(case: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of its Python client, in which no test changes a file."""
    folder = tmp_path_factory.mktemp(case.name)
    generated(case / "spec.yaml", folder, "client")
    return folder
