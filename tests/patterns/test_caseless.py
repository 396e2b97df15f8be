"""A pattern without its flag `i` finds what the engine of Python finds with it."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.patterns.caseless import caseless
from generator.patterns.ecma import translated

PIECES = [*"abXY_7-", "é", ".", r"\d", r"\.", r"\x41", "\\u{62}", "(?:ab|C)", "(?=a)", "(?<name>b)"]
CLASSES = ["[a-f]", "[^A-F]", "[b-]", "[0-9x]", "[X-c]", r"[\d\]z]", "[é]", "[A-Zq]"]
PATTERNS = st.lists(
    st.tuples(st.sampled_from(PIECES + CLASSES), st.sampled_from(["", "*", "+", "{1,2}"]))
)


@pytest.mark.parametrize(
    ("pattern", "made"),
    [
        (r"^image_\d{1,3}$", r"^[iI][mM][aA][gG][eE]_\d{1,3}$"),
        ("[a-f]x", "[a-fA-F][xX]"),
        ("[^x-]", "[^xX-]"),
        (r"(?<word>\w)\k<word>", r"(?<word>\w)\k<word>"),
        (r"\cA\u0041\x41", r"\cA\u0041\x41"),
        ("ß1-2", "ß1-2"),
    ],
)
def test_letters_have_both_cases(pattern: str, made: str) -> None:
    assert caseless(pattern) == made


@given(PATTERNS, st.text("abcABCxXyYzZéÉ_7-.]"))
def test_it_finds_what_the_flag_finds(pieces: list[tuple[str, str]], text: str) -> None:
    pattern = "".join(
        piece + ("" if piece.startswith("(?=") else count) for piece, count in pieces
    ).replace("?<name>", "?:")
    if r"\x41" in pattern or "\\u{62}" in pattern:  # one character that was meant, as it is
        pattern = pattern.replace(r"\x41", "a").replace("\\u{62}", "B")
    plain, flagged = translated(caseless(pattern)), re.compile(translated(pattern), re.IGNORECASE)
    assert bool(re.search(plain, text)) == bool(flagged.search(text)), (pattern, plain)
