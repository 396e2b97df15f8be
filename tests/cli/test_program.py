"""The console script ends as Python would end it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.generated import ROOT

CODE = """
import atexit, sys
atexit.register(print, "all is over")
sys.argv = ["gen-client", *sys.argv[1:]]
from generator.cli.program import program
program()
"""


@pytest.mark.parametrize(
    ("arguments", "code"), [(["--version"], 0), (["gone.yaml", "-o", "out"], 1), (["--gone"], 2)]
)
def test_the_exit_code_is_that_of_the_command(
    tmp_path: Path, arguments: list[str], code: int
) -> None:
    command = [sys.executable, "-m", "generator", *arguments]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False)
    assert done.returncode == code
    assert done.stdout or done.stderr


def test_all_is_printed_and_whoever_waits_for_the_end_is_called() -> None:
    command = [sys.executable, "-c", CODE, "--help"]
    done = subprocess.run(command, cwd=ROOT, text=True, capture_output=True, check=False)
    lines = done.stdout.splitlines()
    assert done.returncode == 0
    assert lines[0].startswith("Usage: gen-client")
    assert lines[-1] == "all is over"
