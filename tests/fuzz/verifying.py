"""What `--verify` says of clients, thousands of them: a second process tries out what was made while the next one is made.

In: clients as `making` has them. Out: what is wrong, each with the text of its document. Classes of Eiffel go through the
strict reader's grammar here.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from functools import lru_cache
from typing import IO

from generator.model.sound import faults
from generator.verify.annotations import unresolved
from tests.eiffel.lexer import Fault
from tests.eiffel.parse import parse
from tests.fuzz.making import PACKAGE, Made
from tests.generated import ROOT

CASES = int(os.environ.get("FUZZ_CASES", "5000"))
"""Documents that the marked tests break."""
VERIFIED = int(os.environ.get("FUZZ_VERIFIED", "100"))
"""Of these and of graphs, how many clients the second process tries out."""

WAITING = 8
"""Clients that may wait for the second process."""


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
        found = [*faults(made.api.declarations)]
        files = {path: data.decode() for path, data in made.files.items()}
        found += [*eiffel(files)]
        if made.files.get(f"{PACKAGE}/__init__.py") is not None:
            python = {path: each for path, each in files.items() if path.endswith((".py", ".pyi"))}
            found += [f"{path}: {said}" for path, said in unresolved(PACKAGE, python)]
            self.waiting.append((document, self.beside.submit(self.tried, python)))
        self.wrong += [f"{each}\n{document}" for each in found]
        self.settle(WAITING)

    def tried(self, files: dict[str, str]) -> list[str]:
        """What the second process says of the files of a client; it keeps what does not change."""
        own = {path: text for path, text in files.items() if self.known.get(path) != text}
        base = {path: text for path, text in own.items() if "/_runtime/" in path}
        self.known |= base
        own = {path: text for path, text in own.items() if path not in base}
        self.given.write(json.dumps({"base": base, "files": own}) + "\n")
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
    assert found.wrong == [], "\n\n".join(found.wrong[:5])


def eiffel(files: dict[str, str]) -> Iterator[str]:
    """Classes that are none."""
    for path, text in files.items():
        if path.endswith(".e") and (said := unreadable(text.removeprefix("\ufeff"))):
            yield f"{path}: {said}"


@lru_cache(maxsize=4096)
def unreadable(text: str) -> str:
    """What is wrong with the text of a class; nothing where it is one."""
    try:
        parse(text)
    except Fault as fault:
        return f"{fault}"
    return ""
