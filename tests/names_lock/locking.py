"""A document's names with a lock and without: no file of a client is made."""

from pathlib import Path

from generator.diagnostics import Diagnostics, Source
from generator.names_lock import kept, read, written
from generator.options import Options
from generator.targets.registry import find
from generator.targets.target import Settings
from generator.understanding import understand
from tests.generated import Unwatched


def lock_of(spec: Path, target: str, before: str = "", version: str = "1.0.0") -> str:
    """The lock of a client that is made of a document, where `before` was the one of its last run."""
    api = understand(Options(spec=str(spec), validate=False), Diagnostics(), Unwatched()).api
    diagnostics = Diagnostics()
    lock = read(Source("names.lock", before), diagnostics) if before else None
    assert diagnostics.items == ()
    found = kept(lock, target, version, api)
    settings = Settings("client", version, kept=found.spelled)
    return written(api, find(target).spelled(api, settings), target, found)  # type: ignore[attr-defined]


def lines(lock: str) -> set[str]:
    """What a lock says, each line with what it is below."""
    above, found = "", set()
    for line in lock.splitlines():
        if not line.startswith("  "):
            above = line
        found.add(line if line == above else f"{above} / {line.strip()}")
    return found
