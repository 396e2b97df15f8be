"""Values as YAML, as people write it.

In: JSON values. Out: text that any reader of YAML 1.1 or 1.2 takes for the same values.
"""

from __future__ import annotations

import json
import re
from typing import Final

from generator.document import Json

_PLAIN: Final = re.compile(r"[A-Za-z][A-Za-z0-9_.]*(?:-[A-Za-z0-9_.]+)*")
_MEANS_ELSE: Final = frozenset({"true", "false", "null", "yes", "no", "on", "off", "y", "n"})
_WIDEST: Final = 90


def scalar(value: str | float | bool | None) -> str:
    """A value that is no object and no array."""
    if not isinstance(value, str):
        return json.dumps(value)
    if _PLAIN.fullmatch(value) and value.lower() not in _MEANS_ELSE:
        return value
    return quoted(value)


def quoted(text: str) -> str:
    """A text in quotes, what is no visible letter escaped."""
    inner = json.dumps(text, ensure_ascii=False)[1:-1]
    return f'"{"".join(map(_letter, inner))}"'


def _letter(letter: str) -> str:
    if letter == " " or letter.isprintable():
        return letter
    code = ord(letter)
    return (
        f"\\x{code:02x}"
        if code < 0x100
        else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
    )


def on_one_line(value: Json) -> str:
    """A value within brackets."""
    if isinstance(value, dict):
        return (
            f"{{{', '.join(f'{scalar(key)}: {on_one_line(each)}' for key, each in value.items())}}}"
        )
    if isinstance(value, list):
        return f"[{', '.join(map(on_one_line, value))}]"
    return scalar(value)


def member(key: str, value: Json, indent: int) -> list[str]:
    """The lines of a member of an object: on one where there is room."""
    space = " " * indent
    line = f"{space}{scalar(key)}: {on_one_line(value)}"
    if not isinstance(value, dict) or not value or (indent > 6 and len(line) <= _WIDEST):
        return [line]
    inner = [line for name, each in value.items() for line in member(name, each, indent + 2)]
    return [f"{space}{scalar(key)}:", *inner]
