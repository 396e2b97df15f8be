"""Tabs between tokens, which YAML 1.2 allows as white space (§6.2) and parsers of YAML 1.1 refuse.

In: a text and where a parser stopped. Out: the same text with spaces in place of the tab, as long as before, so that
places stay. A tab that indents is none of them.
"""

from __future__ import annotations

from re import MULTILINE, Match
from re import compile as compile_pattern
from typing import Final

RUN: Final = compile_pattern(r"[ \t]*")
SILENT: Final = compile_pattern(r"^[ \t]*\t[ \t]*(?=#|$|\r)", MULTILINE)
"""What stands before a comment that has a line of its own, and a line of white space."""

LINE_ENDS: Final = ("", "\n", "\r", "#")


def without_tab(text: str, index: int) -> str | None:
    """The text without the tab that is here or behind the white space here; None where there is none, or it indents."""
    start = max(text.rfind("\n", 0, index), text.rfind("\r", 0, index)) + 1
    while index > start and text[index - 1] in " \t":
        index -= 1
    found = RUN.match(text, index)
    end = found.end() if found else index
    if "\t" not in text[index:end]:
        return None
    if index == start and text[end : end + 1] not in LINE_ENDS:
        return None
    return text[:index] + " " * (end - index) + text[end:]


def without_silent_tabs(text: str) -> str:
    """The text without tabs in lines that say nothing, those in block scalars too."""
    return SILENT.sub(_spaces, text)


def _spaces(found: Match[str]) -> str:
    return " " * len(found[0])
