"""Overlays that say themselves where they are bad: `# expect: D174` on the guilty line."""

from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics
from generator.document import load
from generator.document.load import read_source
from generator.overlays import apply
from tests.diagnostics.expected import expected, found

FOLDER = Path(__file__).parent / "cases"
CASES = sorted(FOLDER.glob("*.overlay.yaml"))


def run(overlay: str, diagnostics: Diagnostics) -> None:
    root = load(str(FOLDER / "shop.yaml"), diagnostics)
    apply(root, [read_source(overlay, diagnostics, None)], diagnostics)


@pytest.mark.parametrize("overlay", CASES, ids=lambda overlay: overlay.name)
def test_every_problem_is_found_where_it_is_and_nothing_else(overlay: Path) -> None:
    assert expected(overlay), "the case announces nothing"
    assert found(run, overlay) == expected(overlay)
