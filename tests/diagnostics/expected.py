"""Documents that say themselves what is wrong with them: `# expect: D201` on the guilty line, several codes if need be.

A case is a YAML file, or a folder with `main.yaml` and what it refers to.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from generator.diagnostics import Diagnostic, Diagnostics, InputError

COMMENT = re.compile(r"# expect: ([A-Z0-9 ]+)")
Problem = tuple[str, int, str]
"""File name, line, code."""


def cases(folder: Path) -> list[Path]:
    """The main documents of the cases in a folder."""
    return sorted(
        entry / "main.yaml" if entry.is_dir() else entry
        for entry in folder.iterdir()
        if entry.is_dir() or entry.suffix == ".yaml"
    )


def expected(main: Path) -> list[Problem]:
    """What the comments of a case announce."""
    files = main.parent.rglob("*.yaml") if main.name == "main.yaml" else [main]
    return sorted(problem for file in files for problem in announced(file))


def announced(file: Path) -> Iterator[Problem]:
    text = file.read_bytes().decode("utf-8", "replace")
    for number, line in enumerate(re.split(r"\r\n|\r|\n", text), start=1):
        for comment in COMMENT.finditer(line):
            yield from ((file.name, number, code) for code in comment[1].split())


def found(run: Callable[[str, Diagnostics], object], main: Path) -> list[Problem]:
    """What running the stages on a case reports."""
    diagnostics = Diagnostics()
    try:
        run(str(main), diagnostics)
    except InputError as error:
        assert set(error.diagnostics) <= set(diagnostics.items), "what stops a run is listed"
    return sorted(problems(diagnostics.items))


def problems(items: Iterable[Diagnostic]) -> Iterator[Problem]:
    for item in items:
        assert item.at is not None
        yield Path(item.at.source.name).name, item.at.line, item.code
