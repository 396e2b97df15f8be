"""Texts that patterns find, for samples."""

import pytest

from generator.patterns.fitting import fitting


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"^a{3}$", "aaa"),
        (r"/(^\d{3}$)|(^\d{4}$)|(^\d{2}X$)/", "1111"),
        (r"^(a|b)c$", "ac"),
        ("", ""),
    ],
)
def test_one_of_the_texts_fits(pattern: str, text: str) -> None:
    assert text in fitting(pattern, 0)
