"""How a text begins: its first sentence, or as much of its first paragraph as a table can hold.

In: a description of the document. Out: a shorter one, still untrusted and in CommonMark.
"""

from __future__ import annotations

import re
from functools import lru_cache

LONGEST = 320
"""Characters of a description in a table that has a page for the whole of it."""

LINE = 120
"""Characters of a description in a list of many things."""

SHORT = 60
"""A paragraph with fewer characters says little without the next one."""

_SENTENCE = re.compile(r"(?<=[.!?])(?<!e\.g\.)(?<!i\.e\.)(?<!etc\.)\s+(?=[^\sa-z])")
_BLOCK = re.compile(r"\n\s*(?:(?:[-*+]|\d{1,9}[.)])\s|`{3}|~{3})")


@lru_cache(maxsize=2**12)
def first_sentence(text: str) -> str:
    """The first sentence, on one line."""
    return _SENTENCE.split(_prose(text.strip().partition("\n\n")[0]), maxsplit=1)[0]


@lru_cache(maxsize=2**13)
def opening(text: str) -> str:
    """The first paragraph, with the next ones where it is short, or as many of its sentences as fit, but at least one."""
    found = ""
    for paragraph in text.strip().split("\n\n"):
        more = _prose(paragraph)
        if found and len(found) + len(more) >= LONGEST:
            break
        found = f"{found} {more}" if found else _sentences(more)
        if len(found) >= SHORT or more != " ".join(paragraph.split()):
            break
    return f"{found[:-1]} …" if found.endswith(":") else found


def shortened(text: str) -> str:
    """A sentence that fits on a line, cut between words where it has to be; no link or code is cut in half."""
    if len(text) <= LINE:
        return text
    cut = text[:LINE].rsplit(" ", 1)[0]
    for mark in ("[", "`"):
        is_open = cut.count("[") > cut.count("]") if mark == "[" else cut.count("`") % 2
        cut = cut[: cut.rindex(mark)] if is_open else cut
    if cut.rfind("](") > cut.rfind(")"):
        cut = cut[: cut.rindex("[")]
    return f"{cut.rstrip(' ,;:(')} …"


def _sentences(paragraph: str) -> str:
    found = ""
    for sentence in _SENTENCE.split(paragraph):
        if found and len(found) + len(sentence) >= LONGEST:
            break
        found = f"{found} {sentence}" if found else sentence
    return found


def _prose(paragraph: str) -> str:
    """A paragraph up to its list or fenced code, on one line."""
    return " ".join(_BLOCK.split(f"\n{paragraph}", maxsplit=1)[0].split())
