"""How long generation takes and what comes out, beside peers where they are installed.

Peers are found on the PATH: `openapi-generator-cli` and `openapi-python-client`. Nothing is judged: machines differ, so
quote the ratios. `python -m tests bench generate DOCUMENT` measures another document than the published one.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).parents[2]
PUBLISHED = ROOT.parent / "shared" / "specs" / "openai-2026-08-21.yaml"
SAMPLE = ROOT / "specs" / "openai.yaml"
RUNS = 3


@dataclass(frozen=True, slots=True)
class Figures:
    """What one generator needed and made. Seconds are medians; memory is the peak of the process in MB."""

    name: str
    seconds: float
    megabytes: float
    files: int
    lines: int
    import_seconds: float | None


def main(arguments: Sequence[str]) -> int:
    """Measure every generator there is and print a table."""
    document = Path(arguments[0]) if arguments else PUBLISHED if PUBLISHED.exists() else SAMPLE
    ours = measure("gen-client", [sys.executable, "-m", "generator", str(document), "-o"], document)
    rows = [ours, *(measure(name, command, document) for name, command in peers(document))]
    print(f"{document.name}, median of {RUNS} runs (peers: 1)")
    print(f"{'':24}{'seconds':>9}{'ratio':>7}{'MB':>7}{'files':>7}{'lines':>9}{'import':>8}")
    for row in rows:
        imported = "fails" if row.import_seconds is None else f"{row.import_seconds:.2f}"
        print(
            f"{row.name:24}{row.seconds:9.1f}{row.seconds / ours.seconds:7.1f}{row.megabytes:7.0f}"
            f"{row.files:7,}{row.lines:9,}{imported:>8}"
        )
    return 0


def peers(document: Path) -> list[tuple[str, list[str]]]:
    """The commands of other generators; the output folder comes last."""
    found = []
    if openapi_generator := shutil.which("openapi-generator-cli"):
        options = ["generate", "-g", "python", "--skip-validate-spec", "-i", str(document), "-o"]
        found.append(("openapi-generator", [openapi_generator, *options]))
    if python_client := shutil.which("openapi-python-client"):
        options = ["generate", "--path", str(document), "--meta", "none", "--output-path"]
        found.append(("openapi-python-client", [python_client, *options]))
    return found


def measure(name: str, command: list[str], document: Path) -> Figures:
    """Run a generator into fresh folders."""
    runs = RUNS if name == "gen-client" else 1
    with tempfile.TemporaryDirectory() as place:
        folders = [Path(place) / str(number) / "client" for number in range(runs)]
        timed = [run([*command, str(folder)], folder) for folder in folders]
        made = [
            path
            for path in folders[-1].rglob("*.py*")
            if is_client_code(path.relative_to(folders[-1]))
        ]
        lines = sum(path.read_bytes().count(b"\n") for path in made)
        seconds = statistics.median(each for each, _ in timed)
        return Figures(
            name, seconds, max(each for _, each in timed), len(made), lines, importing(folders[-1])
        )


def is_client_code(path: Path) -> bool:
    """Python and stubs, but no tests that come with a client."""
    return path.suffix in (".py", ".pyi") and not {"test", "tests"} & {*path.parts}


def run(command: list[str], folder: Path) -> tuple[float, float]:
    """Seconds on the wall, and the peak memory of the process in MB."""
    folder.parent.mkdir(parents=True)
    started = perf_counter()
    with open(os.devnull, "wb") as nowhere:
        process = subprocess.Popen(command, cwd=ROOT, stdout=nowhere, stderr=nowhere)
        _, _, usage = os.wait4(process.pid, 0)
    return perf_counter() - started, usage.ru_maxrss / 1024


def importing(folder: Path) -> float | None:
    """CPU seconds that `import` of the package costs beyond a bare interpreter; None if it fails."""
    if (folder / "__init__.py").exists():
        folder = folder.parent
    packages = [
        path.parent.name for path in folder.glob("*/__init__.py") if path.parent.name != "test"
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
            [sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=False
        )
        if done.returncode:
            return None
        times.append(float(done.stdout))
    return statistics.median(times[1:])
