"""The steps that make a row: generate, import and build, run the client's own tests; each a process with a time limit.

In: a document and what to do. Out: a `Row`. A step that crashes, or takes too long, is a fault of its row and nothing
else: the table goes on.
"""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.corpus.row import Row
from tests.generated import ROOT

BUILDS = Path(__file__).with_name("builds.py")
_PYTEST = ("-q", "-p", "no:cacheprovider", "-W", "error", "--no-header", "--tb=line", "-rfE")
_COUNT = re.compile(r"(\d+) (passed|failed|error)")
_SHOWN = 5
"""So many of a client's failing tests stand in its row."""


@dataclass(frozen=True, slots=True)
class Job:
    """One document in one language. `name` is what the table calls it, `package` is nobody else's."""

    path: Path
    name: str
    target: str
    package: str
    folder: Path
    timeout: float
    validate: bool


def row_of(job: Job) -> Row:
    """Everything that is found of the document."""
    row = Row(job.name, job.target)
    base = job.path.resolve().parents[len(Path(job.name).parts) - 1]
    flags = (f"--allow-root={base}", *(() if job.validate else ("--no-validate",)))
    arguments = [str(job.path.resolve()), job.target, str(job.folder), job.package, *flags]
    made = _asked(
        "generating", [sys.executable, "-m", "tests.corpus.measure", *arguments], ROOT, job
    )
    _enter(row, made)
    if row.declared is not None and row.operations < row.declared and not row.faults:
        row.faults.append(f"{row.operations} of {row.declared} operations")
    if row.faults:
        return row
    if job.target == "eiffel":
        _enter(
            row,
            _asked(
                "reading", [sys.executable, "-m", "tests.corpus.reads", str(job.folder)], ROOT, job
            ),
        )
    else:
        _enter(row, _asked("building", [sys.executable, str(BUILDS), job.package], job.folder, job))
        _own_tests(row, job)
    return row


def _enter(row: Row, found: dict[str, Any]) -> None:
    row.faults += found.pop("faults", [])
    for name, each in found.items():
        setattr(row, name, each)


def _asked(what: str, command: list[str], folder: Path, job: Job) -> dict[str, Any]:
    """What a step prints in its last line; a fault where it prints nothing of the kind."""
    code, out, err = run(command, folder, job.timeout)
    if code is None:
        return {"faults": [f"{what} took more than {job.timeout:g} seconds"]}
    try:
        found: dict[str, Any] = json.loads(out.rstrip().rpartition("\n")[2])
        return found
    except ValueError:
        last = next((line for line in reversed(err.splitlines()) if line.strip()), "")
        return {"faults": [f"{what} ended with {_ended(code)}: {last[:300]}"]}


def _own_tests(row: Row, job: Job) -> None:
    """Run the tests that come with the client, as its user would."""
    command = [sys.executable, "-m", "pytest", *_PYTEST]
    code, out, _ = run(command, job.folder, job.timeout)
    if code is None:
        row.faults.append(f"its own tests took more than {job.timeout:g} seconds")
        return
    counts = {what: int(count) for count, what in _COUNT.findall(out.rstrip().rpartition("\n")[2])}
    row.tests_passed = counts.get("passed", 0)
    row.tests_failed = counts.get("failed", 0) + counts.get("error", 0)
    failing = [line[:300] for line in out.splitlines() if line.startswith(("FAILED ", "ERROR "))]
    row.faults += failing[:_SHOWN]
    if len(failing) > _SHOWN:
        row.faults.append(f"… {len(failing) - _SHOWN} more tests fail")
    if code not in (0, 5) and not failing:
        row.faults.append(f"its own tests ended with {_ended(code)}: {out[-300:]}")


def _ended(code: int) -> str:
    return signal.Signals(-code).name if code < 0 else f"exit code {code}"


def run(command: list[str], folder: Path, timeout: float) -> tuple[int | None, str, str]:
    """Exit code, or `None` if it took too long, and what was printed. All processes that it started end with it."""
    environment = {name: each for name, each in os.environ.items() if name != "PYTHONPATH"}
    process = subprocess.Popen(
        command,
        cwd=folder,
        env=environment | {"PYTHONDONTWRITEBYTECODE": "1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        errors="replace",
        start_new_session=True,
    )
    try:
        out, err = process.communicate(timeout=timeout)
        return process.returncode, out, err
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        return None, "", ""
