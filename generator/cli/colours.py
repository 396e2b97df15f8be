"""Whether there are colours, and which.

In: the environment, and whether somebody looks. Out: a style for listings. `NO_COLOR` turns colours off and `FORCE_COLOR`
on, whatever their value; otherwise a terminal has them that is no dumb one. A page is as wide as the terminal; elsewhere
nothing is wrapped, so that a line of a log is a problem.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from shutil import get_terminal_size
from types import MappingProxyType
from typing import Final

from generator.diagnostics.listing import Style, plain

NARROWEST: Final = 40
WIDEST: Final = 120

_CODES: Final[Mapping[str, str]] = MappingProxyType(
    {
        **{"error": "1;31", "warning": "1;33", "note": "1;36", "place": "1"},
        **{"caret": "1;32", "hint": "36", "breaking": "1;31", "title": "1"},
    }
)
"""What a terminal is told, by the part that it shows (ECMA-48, 8.3.117)."""


def has_colours(*, is_terminal: bool) -> bool:
    """Whether whoever reads wants colours."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return os.environ["FORCE_COLOR"] not in ("0", "false")
    return is_terminal and os.environ.get("TERM") != "dumb"


def paint(part: str, text: str) -> str:
    """The text in the colour of its part."""
    return f"\x1b[{_CODES[part]}m{text}\x1b[0m" if part in _CODES else text


def style(*, is_terminal: bool) -> Style:
    """How problems are shown."""
    columns = get_terminal_size().columns if is_terminal else 0
    width = max(NARROWEST, min(columns, WIDEST)) if is_terminal else 0
    return Style(width, paint if has_colours(is_terminal=is_terminal) else plain)
