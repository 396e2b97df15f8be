"""What a command costs: its processes' CPU seconds, the seconds on the wall, the peak of its memory."""

from __future__ import annotations

import os
import statistics
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds in the program, in the system, and on the wall; megabytes; the exit code; what it printed."""

    user: float
    system: float
    wall: float
    megabytes: float
    code: int
    said: str = ""


def cost(command: Sequence[str], folder: Path) -> Cost:
    """Run a command in a folder; its children count, except for their memory, of which the largest does."""
    started = perf_counter()
    with subprocess.Popen(
        command,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        assert process.stdout is not None
        said = process.stdout.read().decode(errors="replace")
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    wall = perf_counter() - started
    peak = usage.ru_maxrss / 1024
    return Cost(usage.ru_utime, usage.ru_stime, wall, peak, process.returncode, said)


def median(costs: Sequence[Cost]) -> Cost:
    """The middle of several runs of one command, each figure for itself; what it printed is that of the last one."""
    return Cost(
        statistics.median(each.user for each in costs),
        statistics.median(each.system for each in costs),
        statistics.median(each.wall for each in costs),
        max(each.megabytes for each in costs),
        max(each.code for each in costs),
        costs[-1].said,
    )
