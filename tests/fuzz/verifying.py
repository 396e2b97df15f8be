"""What `--verify` says of clients, thousands of them: a second process tries out what was made while the next one is made.

In: clients as `making` has them. Out: what is wrong, each with the text of its document.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import IO

from generator.model.sound import faults
from tests.fuzz.making import PACKAGE, Made
from tests.generated import ROOT

CASES = int(os.environ.get("FUZZ_CASES", "5000"))
"""Documents and graphs of schemas that the marked tests make clients of; each is tried out."""

WAITING = 8
"""Clients that may wait for the second process."""

RUNTIME = (f"{PACKAGE}/_runtime/", "framework/", "src/framework/")


class Verifying:
    """Tries clients out; `wrong` is what was found so far."""

    def __init__(self, given: IO[str], told: IO[str]) -> None:
        self.given = given
        self.told = told
        self.beside = ThreadPoolExecutor(1)
        self.waiting: list[tuple[str, Future[list[str]]]] = []
        self.wrong: list[str] = []
        self.count = 0
        self.known: dict[str, str] = {}

    def take(self, document: str, made: Made) -> None:
        """A client that came of a document."""
        self.count += 1
        self.wrong += [f"{each}\n{document}" for each in faults(made.api.declarations)]
        files = {path: data.decode() for path, data in made.files.items()}
        self.waiting.append((document, self.beside.submit(self.tried, files)))
        self.settle(WAITING)

    def tried(self, files: dict[str, str]) -> list[str]:
        """What the second process says of the files of a client; it keeps what does not change."""
        target = "python" if f"{PACKAGE}/__init__.py" in files else "eiffel"
        suffixes = (".py", ".pyi") if target == "python" else (".e", ".ecf")
        own = {path: text for path, text in files.items() if path.endswith(suffixes)}
        base = {
            path: text
            for path, text in own.items()
            if target == "python" and path.startswith(RUNTIME) and self.known.get(path) != text
        }
        self.known |= base
        has = [path for path in own if self.known.get(path) == own[path]]
        own = {path: text for path, text in own.items() if self.known.get(path) != text}
        self.given.write(
            json.dumps({"target": target, "base": base, "has": has, "files": own}) + "\n"
        )
        self.given.flush()
        return [": ".join(each) for each in json.loads(self.told.readline())]

    def settle(self, most: int = 0) -> None:
        """Wait until no more than some are being tried."""
        while len(self.waiting) > most:
            document, told = self.waiting.pop(0)
            self.wrong += [f"{each}\n{document}" for each in told.result()]


@contextmanager
def verifying() -> Iterator[Verifying]:
    """The second process, which ends with the block; whatever was found fails then."""
    command = [sys.executable, "-W", "ignore", "-m", "tests.fuzz.worker"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as worker:
        assert worker.stdin and worker.stdout
        found = Verifying(worker.stdin, worker.stdout)
        try:
            yield found
            found.settle()
        finally:
            found.beside.shutdown(cancel_futures=True)
            worker.stdin.close()
            worker.kill()
    assert found.wrong == [], f"{len(found.wrong)}: " + "\n\n".join(found.wrong[:5])
