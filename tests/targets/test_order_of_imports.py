"""Names are imported in the order of ruff, which tells numbers with leading zeros from others."""

import subprocess
import sys

from generator.targets.python.spelling.imports import Import, lines

NAMES = ["a1", "a01", "a010", "a0", "a00", "a9", "a09", "a100", "a1b", "a01b", "a0b", "A2", "A02"]


def test_modules_and_names_stand_as_ruff_has_them() -> None:
    text = lines(Import(f"..models.{each.lower()}", name) for each in NAMES for name in NAMES)
    ruff = ("-m", "ruff", "check", "--quiet", "--isolated", "--select", "I", "--line-length", "88")
    command = [sys.executable, *ruff, "--stdin-filename", "a.py", "-"]
    subprocess.run(command, input=f"{text}\n", text=True, check=True)
