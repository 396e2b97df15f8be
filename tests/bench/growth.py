"""What an operation costs in documents of 50 to 5,000 of them: a table, and the plot that the README shows."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from tests.bench.plot import Line, plot
from tests.bench.process import Cost, cost
from tests.bench.synthetic import written

ROOT: Final = Path(__file__).parents[2]
PLOT: Final = Path(__file__).with_name("growth.svg")
SIZES: Final = (50, 100, 200, 500, 1000, 2000, 5000)


def main(arguments: Sequence[str]) -> int:
    """`growth [MOST]`: print the table; of all sizes, draw the plot that the README shows."""
    most = max(int(arguments[0]), SIZES[1]) if arguments else SIZES[-1]
    sizes = [size for size in SIZES if size <= most]
    print(f"{'operations':>10}{'CPU s':>9}{'system':>8}{'MB':>8}{'ms each':>9}{'MB each':>9}")
    costs = []
    for size in sizes:
        costs.append(of_size(size))
        print(_row(size, costs[-1]), flush=True)
    if len(sizes) == len(SIZES):
        PLOT.write_text(drawn(sizes, costs))
        print(f"drawn: {PLOT.relative_to(ROOT)}")
    return 0


def of_size(size: int) -> Cost:
    """Generate the client of a document with so many operations."""
    with tempfile.TemporaryDirectory() as place:
        document = written(size, Path(place))
        command = [
            sys.executable,
            "-m",
            "generator",
            str(document),
            "--quiet",
            "-o",
            f"{place}/out",
        ]
        return cost(command, ROOT)


def _row(size: int, found: Cost) -> str:
    return (
        f"{size:10,}{found.user:9.1f}{found.system:8.1f}{found.megabytes:8.0f}"
        f"{1000 * found.user / size:9.1f}{found.megabytes / size:9.2f}"
    )


def drawn(sizes: Sequence[int], costs: Sequence[Cost]) -> str:
    """Milliseconds and megabytes by operation, over the number of operations."""
    return plot(
        "Generating a Python client: what each operation costs",
        "operations in the document",
        [float(size) for size in sizes],
        Line(
            "CPU milliseconds",
            [1000 * f.user / n for n, f in zip(sizes, costs, strict=True)],
            "#1f5fa8",
        ),
        Line("megabytes", [f.megabytes / n for n, f in zip(sizes, costs, strict=True)], "#b4531a"),
    )
