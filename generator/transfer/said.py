"""What somebody has said of an option of OpenAPI Generator, and how its values are read.

In: plain values of JSON, or their text on a command line. Out: `Said`; truth values, pairs and lists of them. A value that
is none of its kind raises `ValueError`, whose text says what it must be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from generator.diagnostics import Location
from generator.values import dataclass

_COMMA: Final = re.compile(r"(?<!\\),")


@dataclass(frozen=True, slots=True)
class Said:
    """An option by its key (a name that nobody knows included), what it is called where it stands, its value."""

    key: str
    shown: str
    value: Any
    at: Location


def pairs(value: Any) -> dict[str, str]:
    """Names with values: an object, or `a=b,c=d`; a name alone has an empty value."""
    if isinstance(value, dict):
        return {str(name): text(each) for name, each in value.items()}
    return dict(_pair(each) for each in texts(value))


def _pair(said: str) -> tuple[str, str]:
    name, _, value = said.partition("=")
    return name.strip(), value


def texts(value: Any) -> list[str]:
    """Several texts: a list, or one text with commas."""
    if isinstance(value, list):
        return [each for one in value for each in texts(one)]
    return [each for each in map(str.strip, _split(text(value))) if each]


def _split(said: str) -> Iterator[str]:
    for each in _COMMA.split(said):
        yield each.replace("\\,", ",")


def text(value: Any) -> str:
    """A text; numbers and truth values as JSON has them."""
    match value:
        case bool():
            return "true" if value else "false"
        case None:
            return ""
        case str() | int() | float():
            return str(value)
        case _:
            raise ValueError("a text")


def truth(value: Any) -> bool:
    """True or false, in any case of letters."""
    said = text(value).strip().lower()
    if said not in ("true", "false"):
        raise ValueError("true or false")
    return said == "true"
