"""What small libraries say themselves to be wrong with them: `-- ERROR: text` on the guilty line.

The text is a part of the message. Several may stand on a line; `ERROR^:` means the line above.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from tests.eiffel.finding import Finding

MARK = re.compile(r"(?:--|<!--) ERROR(\^*): (.*?)\s*(?=-->|-- ERROR|$)")


def announced(folder: Path) -> list[Finding]:
    """The file, the line, and a part of the message of each."""
    return sorted(
        finding
        for path in folder.rglob("*.*")
        if path.suffix in (".e", ".ecf", ".md")
        for finding in _in_file(path, path.relative_to(folder).as_posix())
    )


def _in_file(path: Path, file: str) -> Iterator[Finding]:
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), start=1):
        for mark in MARK.finditer(line):
            yield Finding(file, number - len(mark[1]), mark[2])


def unmatched(found: list[Finding], expected: list[Finding]) -> tuple[list[str], list[str]]:
    """What was found and not announced, and what was announced and not found."""
    left = list(found)
    missing = []
    for wanted in expected:
        match = next((each for each in left if _is(each, wanted)), None)
        if match:
            left.remove(match)
        else:
            missing.append(str(wanted))
    return [str(each) for each in left], missing


def _is(found: Finding, wanted: Finding) -> bool:
    same_place = (found.file, found.line) == (wanted.file, wanted.line)
    return same_place and wanted.message in found.message
