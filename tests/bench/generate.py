"""How long generation takes: at first, after a small change, and when nothing has changed; and beside its peers.

All runs of a document are made in turns, so that a busy minute strikes everybody. Nothing is judged: machines differ, so
quote the ratios. CPU seconds are those of the program; the system's, most of which is for writing files, stand apart.
"""

from __future__ import annotations

import json
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

from tests.bench import peers
from tests.bench.edits import edits
from tests.bench.process import Cost, cost, median
from tests.bench.synthetic import OURS, written

ROOT: Final = Path(__file__).parents[2]
PUBLISHED: Final = ROOT.parent / "shared" / "specs" / "openai-2026-08-21.yaml"
SYNTHETIC: Final = (20, 300, 1000)
RUNS: Final = 3
HEAD: Final = f"{'':42}{'CPU s':>8}{'system':>8}{'wall':>8}{'ratio':>7}{'MB':>7}{'files':>8}"


@dataclass(frozen=True, slots=True)
class Row:
    """What is measured, and how often it came to what."""

    name: str
    costs: list[Cost]
    files: str


def main(arguments: Sequence[str]) -> int:
    """`[--alone] [DOCUMENT…]`: measure these, or the ones that are at hand; without peers if alone."""
    alone = "--alone" in arguments
    given = [Path(each).resolve() for each in arguments if each != "--alone"]
    if lost := [each for each in given if not each.is_file()]:
        print(f"there is no document {lost[0]}", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as place:
        found = {} if alone else peers.found(Path(place, "peers"))
        documents = given or at_hand(Path(place))
        for number, document in enumerate(documents):
            work = Path(place, str(number))
            work.mkdir()
            compare = found if given or number == 0 else {}
            measure(document, work, compare)
            shutil.rmtree(work)
    return 0


def at_hand(place: Path) -> list[Path]:
    """The published document where it is, ours, and three that are made of it."""
    published = [PUBLISHED] if PUBLISHED.exists() else []
    return [*published, OURS, *(written(size, place) for size in SYNTHETIC)]


def measure(document: Path, work: Path, others: dict[peers.Peer, str]) -> None:
    """Print the table of one document."""
    ours = _Ours(document, work)
    theirs = [_Theirs(peer, command, document, work) for peer, command in others.items()]
    for number in range(RUNS):
        ours.cold(number)
        for each in theirs:
            each.run(number)
    ours.further()
    operations = ours.report["operations_total"]
    print(f"\n{document.name}: {operations:,} operations, median of {RUNS} runs in turns")
    print(HEAD)
    first = median(ours.rows[0].costs)
    for row in [*ours.rows, *(each.row() for each in theirs)]:
        print(_line(row, first))
    stages = ours.report["seconds"].items()
    print("stages of a first run, wall: " + ", ".join(f"{name} {s:.2f}" for name, s in stages))
    for made in [_Made("gen-client", work / "ours-0"), *(each.made() for each in theirs)]:
        print(made.line(), flush=True)


def _line(row: Row, first: Cost) -> str:
    each = median(row.costs)
    ratio = (each.user + each.system) / (first.user + first.system)
    failed = f"  exit code {each.code}" if each.code else ""
    return (
        f"{row.name:42}{each.user:8.2f}{each.system:8.2f}{each.wall:8.2f}{ratio:7.2f}"
        f"{each.megabytes:7.0f}{row.files:>8}{failed}"
    )


class _Ours:
    """Runs of gen-client on one document."""

    def __init__(self, document: Path, work: Path) -> None:
        self.document = document
        self.work = work
        self.rows = [Row("gen-client, first run", [], "")]
        self.report: dict[str, Any] = {}

    def cold(self, number: int) -> None:
        found, files = self._run(self.document, self.work / f"ours-{number}")
        self.rows[0].costs.append(found)
        self.rows[0] = Row(self.rows[0].name, self.rows[0].costs, files)

    def further(self) -> None:
        """Runs into a folder that holds the client already."""
        folder = self.work / "again" / "client"
        same = self.work / "again" / self.document.name
        folder.parent.mkdir()
        text = self.document.read_text()
        same.write_text(text)
        first = json.loads(self._run(same, folder)[0].said)
        self._row("nothing changed", lambda: self._run(same, folder))
        self._row("nothing changed, --check", lambda: self._run(same, folder, "--check"))
        for what, changed in edits(text).items():
            self._row(f"{what} changed", partial(self._edited, same, changed, folder))
        self.report = first

    def _row(self, name: str, run: Callable[[], tuple[Cost, str]]) -> None:
        runs = [run() for _ in range(RUNS)]
        self.rows.append(Row(f"  {name}", [each for each, _ in runs], runs[0][1]))

    def _edited(self, document: Path, text: str, folder: Path) -> tuple[Cost, str]:
        """A run after the change; another one takes it back, so that each is measured alike."""
        before = document.read_text()
        document.write_text(text)
        found = self._run(document, folder)
        document.write_text(before)
        self._run(document, folder)
        return found

    def _run(self, document: Path, folder: Path, *more: str) -> tuple[Cost, str]:
        command = [sys.executable, "-m", "generator", str(document), "-o", str(folder), "--quiet"]
        found = cost([*command, "--report", "json", *more], ROOT)
        return found, f"{json.loads(found.said)['files']['written']:,}" if found.said else ""


class _Theirs:
    """Runs of another generator on one document."""

    def __init__(self, peer: peers.Peer, command: str, document: Path, work: Path) -> None:
        self.peer = peer
        self.command = command
        self.document = document
        self.work = work
        self.costs: list[Cost] = []

    def run(self, number: int) -> None:
        folder = self._folder(number)
        folder.parent.mkdir(parents=True)
        command = [self.command, *self.peer.arguments(self.document, folder)]
        self.costs.append(cost(command, folder.parent))

    def row(self) -> Row:
        return Row(self.peer.name, self.costs, "")

    def made(self) -> _Made:
        beside = Path(self.command).with_name("python")  # knows what the client needs
        return _Made(self.peer.name, self._folder(0), str(beside) if beside.exists() else None)

    def _folder(self, number: int) -> Path:
        return self.work / f"{self.peer.command}-{number}" / "client"


@dataclass(frozen=True, slots=True)
class _Made:
    """What came out of a first run."""

    name: str
    folder: Path
    python: str | None = None

    def line(self) -> str:
        made = [path for path in self.folder.rglob("*.py*") if _is_client(path, self.folder)]
        lines = sum(path.read_bytes().count(b"\n") for path in made)
        seconds = importing(self.folder, self.python or sys.executable)
        imported = "fails" if seconds is None else f"takes {seconds:.2f} CPU seconds"
        return f"{self.name}: {len(made):,} files of Python, {lines:,} lines, import {imported}"


def _is_client(path: Path, folder: Path) -> bool:
    """Python and stubs, but no tests that come with a client."""
    inside = path.relative_to(folder)
    return path.suffix in (".py", ".pyi") and not {"test", "tests"} & {*inside.parts}


def importing(folder: Path, python: str) -> float | None:
    """CPU seconds that `import` of the package costs beyond a bare interpreter; None if it fails."""
    if (folder / "__init__.py").exists():
        folder = folder.parent
    packages = [
        *(each.parent.name for each in folder.glob("*/__init__.py") if each.parent.name != "test"),
        *(each.stem for each in folder.glob("models.py")),
    ]
    if not packages:
        return None
    code = (
        "import time; start = time.process_time(); "
        f"import {packages[0]} as package; getattr(package, 'ApiClient', None); print(time.process_time() - start)"
    )
    times = []
    for _ in range(RUNS + 1):
        done = subprocess.run(
            [python, "-c", code], cwd=folder, capture_output=True, text=True, check=False
        )
        if done.returncode:
            return None
        times.append(float(done.stdout))
    return statistics.median(times[1:])
