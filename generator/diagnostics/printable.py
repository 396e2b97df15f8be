"""Text of documents made fit for a terminal.

In: any text. Out: one line of printable text. A document must not be able to move the cursor, recolour the
screen or reorder what a person reads, so characters that do such things are shown as escapes.
"""

from __future__ import annotations

from typing import Final
from unicodedata import category

UNSAFE_CATEGORIES: Final = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})


def escape(text: str) -> str:
    """The text with control, format and unassigned characters as `\\n`, `\\x1b`, `\\u202e`."""
    if text.isprintable():
        return text
    return "".join(escape_character(character) for character in text)


def escape_character(character: str) -> str:
    if category(character) not in UNSAFE_CATEGORIES:
        return character
    return character.encode("unicode_escape", "surrogatepass").decode("ascii")


def shorten(text: str, limit: int) -> str:
    """The text, cut at the end with an ellipsis where it is longer than `limit`."""
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"
