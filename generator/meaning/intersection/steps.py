"""Steps (`multipleOf`) of which each number is a step of both.

In: numbers as the document has them. Out: one number, or none where no number says both.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from math import gcd, lcm

from generator.meaning.intersection.numbers import Number

_LARGEST_STEP = 2**53


def common_step(steps: Iterable[Number]) -> Number | None:
    """The least number that is a multiple of all; None where it cannot be written, or is no step."""
    found: Fraction | None = None
    for step in steps:
        exact = _exact(step)
        if exact is None:
            return None
        found = exact if found is None else _lcm(found, exact)
    if found is None or found > _LARGEST_STEP:
        return None
    if found.denominator == 1:
        return int(found)
    return float(found) if _exact(float(found)) == found else None


def _exact(step: Number) -> Fraction | None:
    """A number as it is written in decimal: 0.1 is a tenth."""
    try:
        found = Fraction(repr(step))
    except ValueError:
        return None
    return found if found > 0 else None


def _lcm(one: Fraction, other: Fraction) -> Fraction:
    return Fraction(lcm(one.numerator, other.numerator), gcd(one.denominator, other.denominator))
