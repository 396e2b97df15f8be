"""Patterns of ECMA-262 in Python's dialect, where it can say exactly the same.

In: the text of a pattern, read as with the flag `u` (JSON Schema core §6.4), though lax where that would be an error and
nobody can mistake what is meant. Out: a pattern for `re.search`; `Untranslatable` says what has no equal in Python.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

_SPACES = r"\t\n\x0b\x0c\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
_NO_SPACES = (
    r"\x00-\x08\x0e-\x1f!-\x9f\xa1-\u167f\u1681-\u1fff\u200b-\u2027\u202a-\u202e"
    r"\u2030-\u205e\u2060-\u2fff\u3001-\ufefe\uff00-\U0010ffff"
)
_CONTROLS = {"t": r"\t", "n": r"\n", "v": r"\x0b", "f": r"\x0c", "r": r"\r"}
_QUANTIFIER = re.compile(r"[*+?]|\{\d+(?:,\d*)?\}")
_GROUPS = ("(?:", "(?=", "(?!", "(?<=", "(?<!")
_NAMED = re.compile(r"\(\?<[^<>=!]+>")
_UNICODE = re.compile(r"\\u\{([0-9A-Fa-f]{1,6})\}|\\u([0-9A-Fa-f]{4})|\\x([0-9A-Fa-f]{2})")


LONGEST: Final = 10_000
"""Characters: what engines make of a pattern grows with the square of its length (21 GB for one of 250,000)."""


class Untranslatable(Exception):
    """The pattern has no equal in Python; the text says why."""


@cache
def translated(pattern: str) -> str:
    """The pattern of Python that finds what this one finds."""
    if len(pattern) > LONGEST:
        raise Untranslatable(f"it is longer than {LONGEST:,} characters")
    found = _Reader(pattern).read()
    try:
        re.compile(found)
    except (re.error, OverflowError, RecursionError) as error:
        raise Untranslatable(str(error)) from None
    return found


def in_python(pattern: str) -> str | None:
    """The pattern of Python, where there is one."""
    try:
        return translated(pattern)
    except Untranslatable:
        return None


class _Reader:
    """Reads a pattern from left to right."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.place = 0
        self.is_ascii = False

    def read(self) -> str:
        pieces = []
        while self.place < len(self.pattern):
            pieces.append(self.piece())
            pieces.append(self.quantifier())
        return ("(?a)" if self.is_ascii else "") + "".join(pieces)

    def rest(self) -> str:
        return self.pattern[self.place :]

    def take(self, count: int = 1) -> str:
        taken = self.pattern[self.place : self.place + count]
        self.place += count
        return taken

    def piece(self) -> str:
        """One thing that can be repeated, a bar, or one side of a group."""
        letter = self.pattern[self.place]
        if letter == "(":
            return self.group()
        if letter == "[":
            return self.members()
        if letter == "\\":
            return self.escape(is_member=False)
        self.place += 1
        if letter in "*+?":
            raise Untranslatable(f"nothing to repeat before '{letter}'")
        if letter in "^|)":
            return letter
        if letter == "$":
            return r"\Z"
        return r"[^\n\r\u2028\u2029]" if letter == "." else _plain(letter)

    def quantifier(self) -> str:
        found = _QUANTIFIER.match(self.pattern, self.place)
        if found is None:
            return ""
        quantifier = self.take(len(found[0]))
        if self.rest()[:1] == "?":
            quantifier += self.take()
        if _QUANTIFIER.match(self.pattern, self.place):
            raise Untranslatable("one quantifier follows another")
        return quantifier

    def group(self) -> str:
        """How a group begins; names do not matter, as nothing refers to them."""
        found = _NAMED.match(self.pattern, self.place)
        if found is not None:
            self.place = found.end()
            return "(?:"
        for each in _GROUPS:
            if self.rest().startswith(each):
                return self.take(len(each))
        if self.rest().startswith("(?"):
            raise Untranslatable(f"'{self.rest()[:4]}' is no group of ECMA-262")
        return self.take()

    def members(self) -> str:
        """A class of characters; `[^]` is any, `[]` is none."""
        self.place += 1
        negated = self.rest().startswith("^")
        self.place += negated
        found: list[str] = []
        while not self.rest().startswith("]"):
            if not self.rest():
                raise Untranslatable("a class is not closed")
            found.append(self.members_range())
        self.place += 1
        if not found:
            return r"[\s\S]" if negated else "(?!)"
        return f"[{'^' if negated else ''}{''.join(found)}]"

    def members_range(self) -> str:
        """A member, or all from one to another."""
        first = self.member()
        if not re.match(r"-[^\]]", self.rest()):
            return first
        self.place += 1
        last = self.member()
        is_range = _is_letter(first) and _is_letter(last)
        return f"{first}-{last}" if is_range else rf"{first}\-{last}"

    def member(self) -> str:
        if self.rest().startswith("\\"):
            return self.escape(is_member=True)
        return _literal(self.take())

    def escape(self, is_member: bool) -> str:
        """What a backslash and what follows it mean."""
        found = _UNICODE.match(self.pattern, self.place)
        if found is not None:
            return self.code_point(found)
        letter = self.take(2)[1:]
        if letter in _CONTROLS and letter:
            return _CONTROLS[letter]
        if letter in ("d", "D", "w", "W") or (letter in ("b", "B") and not is_member):
            self.is_ascii = True
            return r"(?!\b)" if letter == "B" else f"\\{letter}"  # `\B` is not in "" in Python
        if letter in ("s", "S"):
            inside = _SPACES if letter == "s" else _NO_SPACES
            return inside if is_member else f"[{inside}]"
        if letter == "b":
            return r"\x08"
        if letter == "c" and re.match(r"[A-Za-z]", self.rest()):
            return _literal(chr(ord(self.take()) % 32))
        if letter == "0" and not re.match(r"\d", self.rest()):
            return r"\x00"
        if not letter or letter.isalnum():
            raise Untranslatable(f"'\\{letter}' has no equal")
        return _literal(letter) if is_member else _plain(letter)

    def code_point(self, found: re.Match[str]) -> str:
        """A character by its number; two surrogates are one."""
        self.place = found.end()
        number = int(found[1] or found[2] or found[3], 16)
        following = re.match(r"\\u([Dd][C-Fc-f][0-9A-Fa-f]{2})", self.rest())
        if 0xD800 <= number < 0xDC00 and following is not None and found[2]:
            self.place += following.end()
            number = 0x10000 + (number - 0xD800 << 10) + int(following[1], 16) - 0xDC00
        if 0xD800 <= number < 0xE000 or number > 0x10FFFF:
            raise Untranslatable("half a surrogate pair")
        return _literal(chr(number))


def _plain(letter: str) -> str:
    """A character outside a class."""
    return f"\\{letter}" if letter in r"\.^$*+?{}[]|()" else letter


def _literal(letter: str) -> str:
    """A character inside or outside a class."""
    if letter.isalnum() and letter.isascii():
        return letter
    number = ord(letter)
    if letter.isascii() and letter.isprintable():
        return f"\\{letter}" if letter not in " \"%',/:;<=>@_`!" else letter
    if letter.isprintable():
        return letter
    return (
        f"\\x{number:02x}"
        if number < 256
        else f"\\u{number:04x}" if number < 65536 else f"\\U{number:08x}"
    )


def _is_letter(member: str) -> bool:
    """Whether a member of a class is one character, not a class of its own."""
    return re.fullmatch(r"\\[dDwW]|\[.*|.*-.*", member, re.DOTALL) is None or member == r"\-"
