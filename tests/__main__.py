"""`python -m tests` runs the fast tests on two processes, then those that are heavy or slow, file by file, on two as well.

Arguments go to pytest: `python -m tests -k writer` runs what matches in both parts; `python -m tests --fast` leaves
the second part out. It runs whatever became of the first one, so that both are known. `python -m tests bench …` runs the
benchmark instead, `python -m tests corpus PLACE…` makes a table of what comes of the documents there, `python -m tests
dropin` compares our clients with OpenAPI Generator's.
"""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]
HEAVY = "corpus or slow"
UNWANTED = "PYTHONDONTWRITEBYTECODE"
OK, NOTHING_COLLECTED = 0, 5


def main(arguments: Sequence[str]) -> int:
    """Run what the arguments ask for; gives the exit code."""
    if arguments[:1] in (["bench"], ["corpus"], ["dropin"]):
        return run([sys.executable, "-m", f"tests.{arguments[0]}", *arguments[1:]])
    fast_only = "--fast" in arguments
    given = [argument for argument in arguments if argument != "--fast"]
    fast = pytest("-n", "2", "--dist", "worksteal", "-m", f"not ({HEAVY})", *given)
    if fast_only:
        return fast
    heavy = pytest("-n", "2", "--dist", "loadfile", "-m", HEAVY, *given)
    if fast not in (OK, NOTHING_COLLECTED) or heavy == NOTHING_COLLECTED:
        return fast
    return heavy


def pytest(*arguments: str) -> int:
    """One run of pytest."""
    return run([sys.executable, "-m", "pytest", *arguments])


def run(command: Sequence[str]) -> int:
    """The exit code of a command that runs in the project's folder.

    Tests start hundreds of processes; without bytecode each would compile all modules again, which doubles the time.
    """
    environment = {name: each for name, each in os.environ.items() if name != UNWANTED}
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
