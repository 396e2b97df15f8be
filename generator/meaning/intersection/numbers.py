"""Limits: which of two bounds is the narrower, and whether anything lies between two.

In: numbers as the document has them. Out: the keywords of each kind, or yes and no.
"""

from __future__ import annotations

Number = int | float

HIGHEST = (*("minimum", "exclusive_minimum", "min_length", "min_items", "min_properties"),)
LOWEST = (*("maximum", "exclusive_maximum", "max_length", "max_items", "max_properties"),)
PAIRS = (
    *zip(HIGHEST, LOWEST, strict=True),
    *(("minimum", "exclusive_maximum"), ("exclusive_minimum", "maximum")),
)
"""Keywords that contradict each other where nothing lies between the first and the second."""


def is_empty(lower: str, least: Number, upper: str, most: Number) -> bool:
    """Whether nothing lies between two limits."""
    return least > most or (least == most and "exclusive" in lower + upper)
