"""A folder with the documents of the shop."""

from pathlib import Path

import pytest

from tests.cli.repeat.shop import API, OVERLAY, PATHS


@pytest.fixture
def here(tmp_path: Path) -> Path:
    folder = tmp_path / "here"
    (folder / "parts/types").mkdir(parents=True)
    (folder / "api.yaml").write_text(API)
    (folder / "parts/paths.yaml").write_text(PATHS)
    (folder / "parts/types/number.yaml").write_text("type: number\n")
    (folder / "fix.yaml").write_text(OVERLAY)
    return folder
