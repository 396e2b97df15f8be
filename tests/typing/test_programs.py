"""Type checkers find the mistakes in `programs/`, each in the line that says so, and nothing else.

A guilty line ends in `# expect: mypy CODE …, pyright RULE …`.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.generated import ROOT

PROGRAMS = Path(__file__).parent / "programs"
SAMPLE = ROOT / "output_samples" / "python"
EXPECTED = re.compile(r"# expect: mypy (?P<mypy>[^,]*), pyright (?P<pyright>.*)$")
Found = set[tuple[str, int, str]]


def expected(checker: str) -> Found:
    return {
        (path.name, number, code)
        for path in PROGRAMS.glob("*.py")
        for number, line in enumerate(path.read_text().split("\n"), 1)
        if (marked := EXPECTED.search(line))
        for code in marked[checker].split()
    }


def test_mypy() -> None:
    programs = sorted(each.name for each in PROGRAMS.glob("*.py"))
    options = ["--strict", "--no-incremental", "--no-error-summary", "--python-version", "3.11"]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *options, "--config-file", os.devnull, *programs],
        cwd=PROGRAMS,
        env=os.environ | {"MYPYPATH": str(SAMPLE)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (0, 1), done.stderr
    assert set(errors(done.stdout)) == expected("mypy")


def errors(printed: str) -> Iterator[tuple[str, int, str]]:
    for line in printed.split("\n"):
        if found := re.fullmatch(r"(.*?):(\d+): error: .*  \[(.*)\]", line):
            yield Path(found[1]).name, int(found[2]), found[3]


def test_pyright_of_the_programs(tmp_path: Path) -> None:
    found = {
        (Path(each["file"]).name, each["range"]["start"]["line"] + 1, each["rule"])
        for each in pyright(PROGRAMS, tmp_path)
    }
    assert found == expected("pyright")


def test_pyright_of_the_sample(tmp_path: Path) -> None:
    assert pyright(SAMPLE / "openai_api", tmp_path) == []


def pyright(folder: Path, project: Path) -> list[dict[str, object]]:
    """What pyright's strict mode says; skips where it cannot run: it is a program for Node."""
    pytest.importorskip("pyright", reason="pyright is not installed")
    settings = {
        "include": [os.path.relpath(folder, project)],
        "extraPaths": [str(SAMPLE)],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
    }
    (project / "pyrightconfig.json").write_text(json.dumps(settings))
    command = ["-m", "pyright", "--outputjson", "--pythonpath", sys.executable]
    done = subprocess.run(
        [sys.executable, *command, "-p", str(project)], capture_output=True, text=True, check=False
    )
    if not done.stdout.lstrip().startswith("{"):
        pytest.skip(f"pyright cannot run: {(done.stderr or done.stdout)[-200:]}")
    said = json.loads(done.stdout)
    assert said["summary"]["filesAnalyzed"], done.stdout
    return [each for each in said["generalDiagnostics"] if each["severity"] == "error"]
