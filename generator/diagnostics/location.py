"""Texts that were read, and places in them.

In: a name and a text. Out: lines, and places that print as `file:line:column`. Does not know how texts are
read or parsed.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from itertools import accumulate
from re import compile as compile_pattern
from typing import Final

from generator.values import dataclass

LINE_END: Final = compile_pattern(r"\r\n|\r|\n")


class Source:
    """A text that was read. `name` is shown to people: the path as they wrote it, a URL, or `<stdin>`.

    `origin` tells where the text really came from (an absolute path or the URL after redirects), and so
    which names mean the same text. `part` is what the document that the user named calls the text: the way from its
    folder, the same wherever that is; nothing for the document itself. `digest` is the SHA-256 of the bytes, where they
    were read from somewhere. Two sources are equal only when they are the same object.
    """

    def __init__(self, name: str, text: str, origin: str = "", digest: str = "") -> None:
        self.name = name
        self.text = text
        self.origin = origin or name
        self.part = ""
        self.digest = digest

    def __repr__(self) -> str:
        return f"Source({self.name!r})"

    @cached_property
    def starts(self) -> list[int]:
        """The index in the text at which each line begins."""
        if "\r" in self.text:
            return [0, *(end.end() for end in LINE_END.finditer(self.text))]
        return [0, *accumulate(len(line) + 1 for line in self.lines[:-1])]

    @cached_property
    def lines(self) -> list[str]:
        """The lines, without their ends."""
        return LINE_END.split(self.text) if "\r" in self.text else self.text.split("\n")

    def line(self, number: int) -> str:
        """The line with this number, counted from 1, without its end; empty where there is none."""
        return self.lines[number - 1] if 1 <= number <= len(self.lines) else ""

    def position(self, index: int) -> tuple[int, int]:
        """Line and column, both counted from 1, of a character of the text."""
        line = bisect_right(self.starts, index)
        return line, index - self.starts[line - 1] + 1

    def location(self, index: int) -> Location:
        """The place of a character of the text."""
        line, column = self.position(index)
        return Location(self, line, column, "")


@dataclass(frozen=True, slots=True)
class Location:
    """A place in a text. Line and column count characters from 1; `pointer` is the JSON pointer of the value there. Equal
    to any other that says the same."""

    source: Source
    line: int
    column: int
    pointer: str

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Location) and (
            (self.source, self.pointer) == (other.source, other.pointer)
            and (self.line, self.column) == (other.line, other.column)
        )

    def __hash__(self) -> int:
        return hash((self.source, self.pointer))

    def __str__(self) -> str:
        return f"{self.source.name}:{self.line}:{self.column}"
