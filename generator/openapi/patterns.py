"""Which patterns Python soon finds in a text, or not: it tries every way, and some have more than it ever could."""

from __future__ import annotations

import re
from typing import Final

PATTERN_STEPS: Final = 1_000_000
"""About so many steps Python may take to find a pattern in a default."""

LOOP: Final = re.compile(r"[*+{]")
LOOP_OF_GROUP: Final = re.compile(r"\)[*+{]")
SHORT: Final = 10
"""In a text of this length any pattern is soon found or not."""


def is_cheap(pattern: object, text: object) -> bool:
    """Whether Python, which tries every way, soon knows whether the pattern is in the text."""
    if not isinstance(pattern, str) or not isinstance(text, str) or len(text) <= SHORT:
        return True
    loops = len(LOOP.findall(pattern))
    return not LOOP_OF_GROUP.search(pattern) and len(text) ** (loops + 1) <= PATTERN_STEPS
