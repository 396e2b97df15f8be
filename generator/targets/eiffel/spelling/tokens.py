"""Cuts a class as it stands in a file into tokens, as far as its names are concerned (ECMA-367, 8.29 to 8.32).

In: the text of a class. Out: tokens, which are all of the text; what is no Eiffel is cut somehow. Used for files that are
copied; whatever is written for a document is spelled with the names that it needs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from generator.values import dataclass

_TOKEN: Final = re.compile(
    r"""
      --(?P<comment>[^\n]*)
    | "(?P<tag>[^"%\n]*[\[{])[ \t\r]*\n                 # a verbatim string, up to a line that begins with its end
    | "(?:[^"%\n]|%[ \t\r]*\n[ \t]*%|%[^\n])*"
    | '(?:%/[^/\n]*/|%[^\n]|[^%'\n])'
    | (?P<name>\w+)
    | [^\w"'-]+ | .
    """,
    re.VERBOSE | re.DOTALL,
)
_IN_COMMENT: Final = re.compile(r"(?P<name>\w+)|\W+")
_CLOSED_BY: Final = {"[": "]", "{": "}"}


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of text; whether it is a name (a word or a number), be it in a comment."""

    text: str
    is_name: bool


def tokens(text: str) -> Iterator[Token]:
    """All tokens, in order."""
    place = 0
    while found := _TOKEN.match(text, place):
        place = _end(found)
        if found["comment"] is None:
            yield Token(text[found.start() : place], found["name"] is not None)
        else:
            yield from _in_comment(found[0])


def _in_comment(text: str) -> Iterator[Token]:
    for found in _IN_COMMENT.finditer(text):
        yield Token(found[0], found["name"] is not None)


def _end(found: re.Match[str]) -> int:
    """Where a token ends: a verbatim string with the first line that begins with what closes it."""
    tag = found["tag"]
    if tag is None:
        return found.end()
    mark = re.escape(f'{_CLOSED_BY[tag[-1]]}{tag[:-1]}"')
    last = re.compile(rf"^[ \t]*{mark}", re.MULTILINE).search(found.string, found.end())
    return last.end() if last else len(found.string)
