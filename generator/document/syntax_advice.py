"""What stands in a text where neither JSON nor YAML has it, though people, editors and programs leave it there.

In: a text, and where its reader stopped. Out: a hint that names what is there, or nothing; where git has left a conflict.
"""

from __future__ import annotations

from re import MULTILINE
from re import compile as compile_pattern
from typing import Final
from unicodedata import name

CONFLICT: Final = "git has left a conflict here"
SOLVE: Final = "keep one of the two sides, and remove the lines <<<<<<<, ======= and >>>>>>>"

_MARKS: Final = (r"^<{7} .*$", r"^={7}\r?$", r"^>{7} .*$")
_QUOTES: Final = "‘’‚“”„«»"
_WORD: Final = compile_pattern(r"[+-]?\w+|[+-]\.?\w+")
_WORDS: Final = {
    **{"True": "true", "TRUE": "true", "yes": "true", "False": "false", "FALSE": "false"},
    **{"no": "false", "None": "null", "NULL": "null", "Null": "null", "nil": "null"},
    "undefined": "null",
}
"""What other languages call the three words of JSON."""

_NO_NUMBERS: Final = ("nan", "infinity", "inf")


def conflict(text: str) -> int | None:
    """Where a conflict of git begins that nobody has solved; to be asked of a text that cannot be read."""
    found = [compile_pattern(mark, MULTILINE).search(text) for mark in _MARKS]
    return found[0].start() if found[0] and all(found) else None


def unseen(character: str) -> str:
    """What to do about a character that does not look like what it is; nothing for any other."""
    called = (
        f"U+{ord(character):04X} ({name(character, 'a control character').lower()})"
        if character
        else ""
    )
    if character in _QUOTES:
        return f"the quote {character} is {called}: write a plain \" or '"
    if (
        character
        and (character.isspace() or not character.isprintable())
        and character not in " \t\r\n"
    ):
        return f"there is {called}, which looks like a space or like nothing: remove it, or write a plain space"
    return ""


def unseen_before(text: str, index: int) -> str:
    """The same of what is in the line here or in the one before, which a reader of YAML may have taken for a letter."""
    start = text.rfind("\n", 0, max(text.rfind("\n", 0, index), 0)) + 1
    return next(filter(None, map(_unseen_space, text[start:index])), "")


def _unseen_space(character: str) -> str:
    return "" if character in _QUOTES or character in "\n" else unseen(character)


def about_json(text: str, index: int) -> str:
    """What to do about what stands in JSON between values, or instead of one."""
    if text.startswith(("//", "/*", "#"), index):
        return "JSON has no comments: remove it"
    return unseen(text[index : index + 1])


def about_value(text: str, index: int) -> str:
    """What to do about what stands in JSON where a value is expected."""
    word = _WORD.match(text, index)
    return _about_word(word[0]) if word else about_json(text, index)


def _about_word(word: str) -> str:
    if word in _WORDS:
        return f"JSON says {_WORDS[word]}"
    if word.lstrip("+-").lower() in _NO_NUMBERS:
        return f"JSON has no number {word}: write null, or a text in double quotes"
    if word.startswith("+"):
        return "a number of JSON has no '+' before it"
    return ""
