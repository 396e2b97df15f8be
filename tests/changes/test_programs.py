"""What is said to break breaks programs, and what is said not to does not.

Each edit has a program. All are right with the client of the old document; with the client of all breaking edits each
of theirs fails, under mypy or when it runs, and with the client of all others none of theirs does. mypy reads each
client once.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest
import yaml

from tests.changes.edits import EDITS
from tests.changes.writing import BREAKING, document
from tests.generated import generated

PROGRAM = "import shop\nfrom shop import models as m\n\n\n{body}\n"
RUNS = """
import importlib, json, sys, traceback
import shop
from shop.testing import mock_api
failed = []
with mock_api() as api:
    for number in json.loads(sys.argv[1]):
        program = importlib.import_module(f"program_{number}").program
        for method in ("GET", "POST", "PUT", "PATCH"):
            api.on(method, f"/t{number}").reply(200 if method == "GET" else 204, json=1)
        try:
            program(getattr(shop, f"T{number}Api")(shop.ApiClient()))
        except Exception:
            failed.append(number)
            print(number, traceback.format_exc(), file=sys.stderr)
print(json.dumps(failed))
"""
WITH_PROGRAM = [number for number, edit in enumerate(EDITS) if edit.program]
BREAKS = [number for number in WITH_PROGRAM if EDITS[number].grade == BREAKING]
FINE = [number for number in WITH_PROGRAM if EDITS[number].grade != BREAKING]
RUN = [number for number in BREAKS if EDITS[number].fails == "run"]


@pytest.fixture(scope="module")
def clients(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The three clients, each with all programs beside it."""
    found = {}
    for name, made in {"old": (), "broken": BREAKS, "fine": FINE}.items():
        folder = tmp_path_factory.mktemp(name)
        (folder / "api.yaml").write_text(yaml.safe_dump(document(EDITS, made), sort_keys=False))
        generated(folder / "api.yaml", folder / "out", "shop", validate=False)
        for number in WITH_PROGRAM:
            body = EDITS[number].program.replace("§", str(number))
            (folder / "out" / f"program_{number}.py").write_text(PROGRAM.format(body=body))
        found[name] = folder / "out"
    return found


def refused(folder: Path, numbers: Iterable[int]) -> set[int]:
    """The programs of which mypy says something."""
    names = [f"program_{number}.py" for number in numbers]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(folder / ".cache"), *names],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    return {
        int(number) for number in re.findall(r"^program_(\d+)\.py:\d+: error", done.stdout, re.M)
    }


def failed(folder: Path, numbers: Iterable[int]) -> set[int]:
    """The programs that fail when they run."""
    done = subprocess.run(
        [sys.executable, "-c", RUNS, json.dumps([*numbers])],
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
    )
    return {*json.loads(done.stdout)}


def named(numbers: Iterable[int]) -> list[str]:
    return sorted(f"{number} {EDITS[number].name}" for number in numbers)


@pytest.mark.slow
def test_programs_are_right_with_the_old_client(clients: dict[str, Path]) -> None:
    assert named(refused(clients["old"], WITH_PROGRAM)) == []
    assert named(failed(clients["old"], RUN)) == []


@pytest.mark.slow
def test_what_is_breaking_breaks(clients: dict[str, Path]) -> None:
    checked = [number for number in BREAKS if number not in RUN]
    assert len(checked) > 25 and len(RUN) > 3
    assert named({*checked} - refused(clients["broken"], checked)) == []
    assert named({*RUN} - failed(clients["broken"], RUN)) == []


@pytest.mark.slow
def test_what_is_compatible_does_not(clients: dict[str, Path]) -> None:
    assert len(FINE) > 20
    assert named(refused(clients["fine"], FINE)) == []
