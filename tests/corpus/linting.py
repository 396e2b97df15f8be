"""What the usual tools say of generated clients: mypy --strict, ruff and black for Python, gelint for Eiffel where it is.

In: folders with one package each. Out: complaints by package. Many packages are given to one run of mypy, since most of
its time goes into what they share.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

TOOLS: Mapping[str, tuple[str, ...]] = {
    "mypy": ("mypy", "--strict", "--no-error-summary"),
    "ruff": (
        "ruff",
        "check",
        "--isolated",
        "--quiet",
        "--output-format=concise",
        "--extend-select",
        "I",
        "--ignore",  # modules are named after schemas, in their own letters
        "N999",
    ),
    "black": ("black", "--check", "--extend-exclude", "/_runtime/"),  # the same in each client
}
"""The commands; the packages come behind them."""
_BATCH = 20
_MADE = re.compile(r"^(would reformat |error: cannot format )?(?P<file>\S+?\.pyi?)\b")


def complaints(packages: Mapping[str, Path], cache: Path) -> dict[str, list[str]]:
    """What is said of each package (a name and the folder it is in), tools in order. `cache` is mypy's."""
    found: dict[str, list[str]] = {package: [] for package in packages}
    for tool, command in TOOLS.items():
        for some in _batches(packages):
            for package, line in _said(tool, command, some, cache):
                found.setdefault(package, []).append(f"{tool}: {line[:300]}")
    return found


def _batches(packages: Mapping[str, Path]) -> Iterator[Mapping[str, Path]]:
    names = [*packages]
    for start in range(0, len(names), _BATCH):
        yield {name: packages[name] for name in names[start : start + _BATCH]}


def _said(
    tool: str, command: Sequence[str], packages: Mapping[str, Path], cache: Path
) -> Iterator[tuple[str, str]]:
    search = ""
    if tool == "mypy":
        given = [each for package in packages for each in ("-p", package)]
        command = [*command, "--cache-dir", str(cache), *given]
        search = os.pathsep.join(map(str, packages.values()))
    else:
        command = [*command, *(str(folder / package) for package, folder in packages.items())]
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=cache.parent,
        env=os.environ | {"MYPYPATH": search},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode == 0:
        return
    lines = [line for line in (done.stdout + done.stderr).splitlines() if ": note:" not in line]
    known = [(owner, line) for line in lines if (owner := _owner(line, packages)) is not None]
    yield from known or ((next(iter(packages)), line) for line in lines[-3:])


def _owner(line: str, packages: Iterable[str]) -> str | None:
    parts = Path(match["file"]).parts if (match := _MADE.match(line)) else ()
    return next((package for package in packages if package in parts), None)


def linted(folder: Path) -> list[str]:
    """What gelint says of all classes of an Eiffel library; nothing where there is no gelint."""
    if shutil.which("gelint") is None:
        return []
    library = min(folder.glob("*.ecf"), key=lambda each: len(each.name))
    said = subprocess.run(
        ["gelint", "--flat", library.name],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    lines = (said.stdout + said.stderr).splitlines()
    return [
        f"gelint: {line[:300]}"
        for line in lines
        if line.strip() and not line.startswith(("Degree ", "Total Time:"))
    ]
