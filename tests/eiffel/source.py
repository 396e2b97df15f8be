"""Reads the files of a library folder.

In: the folder. Out: a `Source` for each class that can be read, and findings on the text of all: encoding, white space,
syntax, the name of the file.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.eiffel.finding import Finding
from tests.eiffel.lexer import Fault
from tests.eiffel.parse import parse
from tests.eiffel.syntax import Class

BOM = b"\xef\xbb\xbf"
INDENTED_BY_SPACES = re.compile(r"^\t* +\S", re.MULTILINE)
VERBATIM = re.compile(r'"([^"\n\[{%]*)[\[{][ \t]*\n.*?^[ \t]*[\]}]\1"', re.MULTILINE | re.DOTALL)
TRAILING = re.compile(r"[ \t\r]+$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Source:
    """A class and the file that it stands in."""

    file: str
    tree: Class

    def finding(self, line: int, message: str) -> Finding:
        return Finding(self.file, line, message)


@dataclass(slots=True)
class Files:
    """What has been read; `broken` are the names of classes that could not be."""

    sources: list[Source] = field(default_factory=list)
    broken: set[str] = field(default_factory=set)
    findings: list[Finding] = field(default_factory=list)


def read(folder: Path) -> Files:
    """Every class of a folder, and what is wrong with its files."""
    files = Files()
    for path in sorted(folder.rglob("*.e")):
        file = path.relative_to(folder).as_posix()
        data = path.read_bytes()
        text = data.decode("utf-8-sig", "replace")
        files.findings += [Finding(file, line, message) for line, message in _layout(data, text)]
        try:
            source = Source(file, parse(text))
        except Fault as fault:
            files.broken.add(path.stem.upper())
            files.findings.append(Finding(file, fault.line, fault.message))
        else:
            files.sources.append(source)
            files.findings += _named(source)
    return files


def _layout(data: bytes, text: str) -> Iterator[tuple[int, str]]:
    if not data.isascii() and not data.startswith(BOM):
        yield 1, "not ASCII, and no byte order mark says that it is UTF-8"
    if "\ufffd" in text and not _is_utf_8(data):
        yield _line(text, text.index("\ufffd")), "not UTF-8"
    if text and not text.endswith("\n"):
        yield text.count("\n") + 1, "no end of line at the end"
    code = VERBATIM.sub(lambda match: '"' + "\n" * match[0].count("\n"), text)
    for match in TRAILING.finditer(code):
        yield _line(code, match.start()), "trailing white space"
    for match in INDENTED_BY_SPACES.finditer(code):
        yield _line(code, match.start()), "indented by spaces"


def _is_utf_8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _line(text: str, place: int) -> int:
    return text.count("\n", 0, place) + 1


def _named(source: Source) -> Iterator[Finding]:
    tree = source.tree
    if tree.spelling != tree.name:
        yield source.finding(tree.line, f"{tree.spelling} is not in upper case")
    wanted = f"{tree.name.lower()}.e"
    if source.file.rpartition("/")[2] != wanted:
        yield source.finding(tree.line, f"{tree.name} must stand in a file {wanted}")
