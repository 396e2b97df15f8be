"""Each folder here is one behaviour: a small document, and files of its client as they should be.

To accept new output after looking at it, run the tests with `GEN_CLIENT_ACCEPT=1`.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.verify.annotations import unresolved
from tests.generated import IMPORT_EVERYTHING, generated

HERE = Path(__file__).parent
CASES = sorted(path.parent for path in HERE.glob("*/spec.yaml"))
SHOWN = (
    "client/api/",
    "client/inputs/",
    "client/models/",
    "client/_settings.py",
    "client/webhooks.py",
)
RUNTIME = ("--extend-exclude", "/_runtime/")
"""What is the same in every client is looked at once, in `tests/samples`."""
MORE = {"resources": ("client/client.py", "client/resources/")}
"""What else one case is about."""


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_the_output_is_as_expected(case: Path, tmp_path: Path) -> None:
    generated(case / "spec.yaml", tmp_path, "client")
    made = {name: text for name, text in files(tmp_path).items() if is_shown(name, case)}
    expected = case / "expected"
    if os.environ.get("GEN_CLIENT_ACCEPT"):
        accept(expected, made)
    assert made == files(expected)


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_the_output_imports_and_is_formatted(case: Path, tmp_path: Path) -> None:
    generated(case / "spec.yaml", tmp_path, "client")
    for command in (
        ["-W", "error", "-c", IMPORT_EVERYTHING, "client"],
        ["-m", "black", "--quiet", "--check", *RUNTIME, "."],
        [
            "-m",
            "ruff",
            "check",
            "--quiet",
            "--isolated",
            "--extend-select",
            "I",
            "--ignore",
            "N999",
            ".",
        ],
    ):
        subprocess.run([sys.executable, *command], cwd=tmp_path, check=True)


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_what_type_checkers_read_is_there(case: Path, tmp_path: Path) -> None:
    generated(case / "spec.yaml", tmp_path, "client")
    assert [*unresolved("client", files(tmp_path))] == []


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_the_tests_of_the_output_pass(case: Path, tmp_path: Path) -> None:
    outcome = generated(case / "spec.yaml", tmp_path, "client")
    if outcome.operations:
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
        subprocess.run(command, cwd=tmp_path, check=True)


def is_shown(name: str, case: Path) -> bool:
    """Whether a file is accepted by reading it; the modules beside the stubs of `inputs` hold nothing."""
    is_beside = name.startswith("client/inputs/") and name.endswith(".py")
    return name.startswith((*SHOWN, *MORE.get(case.name, ()))) and not is_beside


def files(folder: Path) -> dict[str, str]:
    found = (path for path in folder.rglob("*.py*") if path.suffix in (".py", ".pyi"))
    return {path.relative_to(folder).as_posix(): path.read_text() for path in found}


def accept(folder: Path, made: dict[str, str]) -> None:
    for name in files(folder).keys() - made.keys():
        (folder / name).unlink()
    for name, text in made.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
