"""A command line of OpenAPI Generator: what it says of which option, each with its place in the line.

In: the words, and the values that were found in them by key. Out: `Said`. The line is a text like any other, so that a
problem is shown in it; what authenticates somebody is not shown.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from shlex import quote
from typing import Final

from generator.diagnostics import Location, Source
from generator.transfer.said import Said, pairs
from generator.transfer.vocabulary import ALIASES, OPTIONS

COMMAND_LINE: Final = "the command line"
_BEGIN: Final = "gen-client generate"
_SECRET: Final = ("-a", "--auth")

Given = Mapping[str, Sequence[str]]
"""The values that options were given, by key, in their order."""


def invocation(words: Sequence[str], given: Given) -> Iterator[Said]:
    """What the command line says."""
    line = _Line(words)
    for key, values in given.items():
        for flag, at, value in zip(*line.find(key, len(values)), values, strict=False):
            if key == "additionalProperties":
                for name, each in pairs(value).items():
                    yield Said(ALIASES.get(name, name), name, each, at)
            elif key != "config":
                yield Said(key, flag, value, at)


class _Line:
    """The command line as a text, with the place of each of its words."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = words
        shown = [_BEGIN]
        self._columns: list[int] = []
        for before, word in zip(["", *words], words, strict=False):
            self._columns.append(len(" ".join(shown)) + 2)
            shown.append(quote(_masked(before, word)))
        self._source = Source(COMMAND_LINE, " ".join(shown))

    def find(self, key: str, count: int) -> tuple[list[str], list[Location]]:
        """The flags of an option as they were written, and where."""
        flags = OPTIONS[key].flags
        found = [
            (flag, index)
            for index, word in enumerate(self._words)
            if (flag := next((each for each in flags if _is(word, each)), None))
        ]
        found += [(flags[-1], 0)] * (count - len(found))
        places = [Location(self._source, 1, self._columns[at], "") for _, at in found[:count]]
        return [flag for flag, _ in found[:count]], places


def _is(word: str, flag: str) -> bool:
    """Whether the word is the flag, with its value behind it or not."""
    if flag.startswith("--"):
        return word.partition("=")[0] == flag
    return word.startswith(flag) and not word.startswith("--")


def _masked(before: str, word: str) -> str:
    flag, has_value, _ = word.partition("=")
    if before in _SECRET:
        return "***"
    return f"{flag}=***" if flag in _SECRET and has_value else word
