"""Builds the test system of an Eiffel client with Gobo's compiler, and runs it."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from tests.corpus.row import Row
from tests.corpus.steps import run

_TOTAL = re.compile(r"^(\d+) tests?, (\d+) failures?$", re.MULTILINE)
_SHOWN = 5


def has_compiler() -> bool:
    return shutil.which("gec") is not None


def own_tests(row: Row, folder: Path, timeout: float) -> None:
    """Enter into the row what the client's tests say."""
    place = folder / "test"
    code, out, err = run(["gec", "test.ecf"], place, timeout)
    if code != 0:
        why = f"took more than {timeout:g} seconds" if code is None else (out + err)[-300:]
        row.faults.append(f"gec: {why}")
        return
    code, out, err = run(["./api_test"], place, timeout)
    said = _TOTAL.search(out)
    if said is None:
        row.faults.append(f"its own tests ended with exit code {code}: {(out + err)[-300:]}")
        return
    total, failed = map(int, said.groups())
    row.tests_passed, row.tests_failed = total - failed, failed
    if failed:
        row.faults += [line[:300] for line in out.splitlines()[:-1] if line.strip()][:_SHOWN]
