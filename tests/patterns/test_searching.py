"""A pattern is found in a text or not, in a time that the text alone decides."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.patterns.ecma import in_python
from generator.patterns.searching import finds, is_cheap, is_found

MANY_WAYS = [r"^(a+)+$", r"^(a|aa)+$", r"^([a-z]+)*$", r"(a*)*b", r"^(\w+\s?)*$", r"^(a|a?)+$"]


@pytest.mark.parametrize("pattern", MANY_WAYS)
def test_no_pattern_is_tried_in_every_way(pattern: str) -> None:
    assert not finds(pattern, "a" * 5000 + "!")


def test_what_fits_is_found_all_the_same() -> None:
    assert finds(r"^(a+)+$", "a" * 5000)
    assert finds(r"^([0-9a-f]{4}-)+[0-9a-f]{4}$", "12ab-" * 10 + "12ab")
    assert not finds(r"^([0-9a-f]{4}-)+[0-9a-f]{4}$", "12ab-" * 10 + "12ag")


def test_digits_and_words_are_those_of_ascii() -> None:
    assert finds(r"^(\d+-)+$", "12-" * 10)
    assert not finds(r"^(\d+-)+$", "١٢-" * 10)
    assert not finds(r"^(\w+-)+$", "é-" * 10)


def test_what_the_engine_does_not_know_is_taken_for_not_found() -> None:
    assert not finds(r"^(?=(a+)+$)", "a" * 50)


PIECES = ["a", "b", "-", r"\d", r"\w", r"\W", r"\b", "[ab]", r"[^\d]", r"[\w-]", "(a|b)", "(?:ab)+"]
PATTERNS = st.lists(
    st.tuples(st.sampled_from(PIECES), st.sampled_from(["", "?", "*", "+", "{1,3}"])), max_size=5
).map(
    lambda pieces: "".join(
        piece + times for piece, times in pieces if not (times and piece in (r"\b", "(?:ab)+"))
    )
)


@given(PATTERNS, st.text("ab-1é\n", max_size=12), st.booleans(), st.booleans())
def test_both_engines_agree(pattern: str, text: str, begins: bool, ends: bool) -> None:
    whole = in_python("^" * begins + pattern + "$" * ends)
    assert whole is not None
    assert is_found(whole, text) == (re.search(whole, text) is not None)


@given(st.text(max_size=20), st.text(max_size=20))
def test_any_pattern_is_soon_found_or_not(pattern: str, text: str) -> None:
    assert finds(pattern, text) in (True, False)


def test_short_texts_and_few_loops_are_for_python() -> None:
    assert is_cheap(r"^(a+)+$", "a" * 10)
    assert is_cheap("^a+b+$", "a" * 100)
    assert not is_cheap("^a+b+$", "a" * 2000)
