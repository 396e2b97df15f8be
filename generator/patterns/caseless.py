"""A pattern of ECMA-262 with the flag `i` as one without it: `/[a-f]x/i` is `[a-fA-F][xX]`.

In: the text of a pattern. Out: one that finds, without a flag, what it finds whatever the case of letters. Escapes stay as
they are: they name classes, or one character that was meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_TOKEN: Final = re.compile(r"""
      (?P<escape>\\(?:u\{[0-9A-Fa-f]+\}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|c[A-Za-z]|[pP]\{[^}]*\}|k<[^>]*>|.|$))
    | (?P<group>\(\?(?:<[^<>=!]+>|<?[:=!]))
    | (?P<range>(?P<first>[^\\\]])-(?P<last>[^\\\]]))
    | (?P<one>.)
    """, re.VERBOSE | re.DOTALL)  # fmt: skip
_CASES: Final = (("a", "z", -32), ("A", "Z", 32))


def caseless(pattern: str) -> str:
    """The pattern for letters of both cases."""
    return "".join(_pieces(pattern))


def _pieces(pattern: str) -> Iterator[str]:
    place, inside = 0, False
    while place < len(pattern):
        found = _TOKEN.match(pattern, place)
        assert found is not None  # any character is a token
        token = found[0][:1] if found["range"] and not inside else found[0]
        place += len(token)
        inside = token == "[" or (inside and token != "]")
        yield _both(token, inside)


def _both(token: str, inside: bool) -> str:
    """A token with its other case; in a class without brackets."""
    if len(token) == 3 and token[1] == "-" and inside:
        return token + "".join(_swapped(token[0], token[2]))
    other = token.swapcase()
    if len(token) != 1 or len(other) != 1 or other == token or other.swapcase() != token:
        return token
    return f"{token}{other}" if inside else f"[{token}{other}]"


def _swapped(first: str, last: str) -> Iterator[str]:
    """The other case of the letters of ASCII in a range."""
    for lowest, highest, step in _CASES:
        start, end = max(first, lowest), min(last, highest)
        if start <= end:
            yield f"{chr(ord(start) + step)}-{chr(ord(end) + step)}"
