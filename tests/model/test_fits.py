"""What a value of a type is: an example that is none is not taken for a sample."""

from __future__ import annotations

import pytest

from generator.model.fits import fits
from generator.model.types import Constraints, Json, Kind, Scalar


@pytest.mark.parametrize(
    ("value", "is_one"),
    [("12.50", True), ("-1", True), (1.1, False), (1, False), ("01", False), ("1e3", False)],
)
def test_a_decimal_is_a_text(value: Json, is_one: bool) -> None:
    assert fits(value, Scalar(Kind.DECIMAL), {}) is is_one


def test_a_decimal_has_the_rules_of_a_text() -> None:
    short = Scalar(Kind.DECIMAL, Constraints(max_size=3))
    assert fits("1.5", short, {})
    assert not fits("12.5", short, {})


@pytest.mark.parametrize(
    ("value", "is_one"),
    [
        ("SGVsbG8h", True),
        ("SGVsbA==", True),
        ("SGVsbB==", False),
        ("abcd123=", False),
        ("abcd120=", True),
    ],
)
@pytest.mark.parametrize("kind", [Kind.BYTES, Kind.BASE64URL])
def test_no_bit_of_octets_says_nothing(value: Json, is_one: bool, kind: Kind) -> None:
    assert fits(value, Scalar(kind), {}) is is_one
