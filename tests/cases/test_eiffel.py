"""The Eiffel client of each case: the classes of its operations and models as they should be, without a fault.

To accept new output after looking at it, run the tests with `GEN_CLIENT_ACCEPT=1`.
"""

from __future__ import annotations

import os
from pathlib import Path

from tests.eiffel.reader import findings
from tests.generated import generated

SHOWN = ("src/api/", "src/domain/")


def test_the_classes_are_as_expected(case: Path, tmp_path: Path) -> None:
    generated(case / "spec.yaml", tmp_path, None, target="eiffel")
    made = {name: text for name, text in classes(tmp_path).items() if name.startswith(SHOWN)}
    expected = case / "expected" / "eiffel"
    if os.environ.get("GEN_CLIENT_ACCEPT"):
        accept(expected, made)
    assert made == classes(expected)
    assert findings(tmp_path) == []


def classes(folder: Path) -> dict[str, str]:
    found = folder.rglob("*.e")
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in found}


def accept(folder: Path, made: dict[str, str]) -> None:
    for name in classes(folder).keys() - made.keys():
        (folder / name).unlink()
    for name, text in made.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
