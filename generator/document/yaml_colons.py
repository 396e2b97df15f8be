"""Colons before a bracket, which YAML 1.2 takes for the end of a key (`{a:[1]}`, §7.3.3) and parsers of YAML 1.1 refuse.

In: a text and where a parser stopped. Out: the same text with a space behind the colon, as long as before, so that places
stay: the space is one that stood before the key, or behind the bracket.
"""

from __future__ import annotations

from re import compile as compile_pattern
from typing import Final

KEY: Final = compile_pattern(r" [^\s,\[\]{}]+\Z")
"""A key and the space before it, at the end of a line's beginning."""


def with_space(text: str, index: int) -> str | None:
    """The text with a space behind the colon that is here; None where it is no such colon, or there is no space to take."""
    if text[index : index + 1] != ":" or text[index + 1 : index + 2] not in ("[", "{"):
        return None
    line = text.rfind("\n", 0, index) + 1
    key = KEY.search(text[line:index])
    if key is not None:
        start = line + key.start()
        return f"{text[:start]}{text[start + 1 : index + 1]} {text[index + 1 :]}"
    if text[index + 2 : index + 3] == " ":
        return f"{text[: index + 1]} {text[index + 1]}{text[index + 3 :]}"
    return None
