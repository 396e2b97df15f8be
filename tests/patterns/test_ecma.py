"""Patterns of ECMA-262 in Python: what is translated finds what node finds, and what cannot be said is refused."""

from __future__ import annotations

import json
import re
import shutil
import subprocess

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from generator.patterns.ecma import Untranslatable, translated

SAME = {
    "^[a-z]+$": r"^[a-z]+\Z",
    r"^\d{4}$": r"(?a)^\d{4}\Z",
    r"a\/b": "a/b",
    r"\cJ\u0041\x42": r"\x0aAB",
    r"\u{1F600}|\uD83D\uDE00": "😀|😀",
    "(?<year>x)": "(?:x)",
    "[^]": r"[\s\S]",
    "[]": "(?!)",
    "[[a-z&&b]": r"[\[a-z\&\&b]",
    r"(?<=a)b(?!c)": "(?<=a)b(?!c)",
    r"\$\{x\}": r"\$\{x\}",
    ".": r"[^\n\r\u2028\u2029]",
}
DIFFERENT = [
    r"\p{L}",
    r"(a)\1",
    r"(?<n>a)\k<n>",
    "(?<=a+)b",
    "(?i)a",
    "a++",
    "(?>a)",
    r"\Aa\Z",
    "(a",
    "[a",
    "*",
    r"\ud800",
    "a\\",
]
SEARCH = """
const lines = require("fs").readFileSync(0, "utf8").split("\\n").filter((line) => line);
const isNew = (pattern) => pattern.includes("\\\\u{");  // means something else without the flag
const made = (pattern) => {
  try { return new RegExp(pattern, "u"); } catch (error) { if (isNew(pattern)) throw error; }
  return new RegExp(pattern);
};
const search = ([pattern, texts]) => { const re = made(pattern); return texts.map((text) => re.test(text)); };
const answer = (line) => { try { return search(JSON.parse(line)); } catch { return null; } };
console.log(JSON.stringify(lines.map(answer)));
"""
ATOMS = [
    *[
        "a",
        "b",
        "Z",
        "0",
        "_",
        "-",
        ".",
        " ",
        "é",
        "😀",
        "&&",
        "~",
        "#",
        '"',
        "{",
        "}",
        "]",
        "\u2028",
    ],
    *[
        r"\d",
        r"\D",
        r"\w",
        r"\W",
        r"\s",
        r"\S",
        r"\b",
        r"\B",
        "^",
        "$",
        r"\/",
        r"\-",
        r"\.",
        r"\cJ",
    ],
    *[r"\x41", r"\u0041", r"\u{1F600}", r"\uD83D\uDE00", r"\t", r"\n", r"\v", r"\f", r"\0"],
    *[
        "[a-z]",
        "[^a-z]",
        "[^]",
        r"[\w-]",
        r"[\s\S]",
        r"[\d\-x]",
        r"[^\S]",
        r"[a\]b]",
        r"[\b]",
        "[ -~]",
    ],
    *["[[]", "[a&&b]", "[a||b]", "[!--]", r"[\u0000-\u00ff]", "(a|b)", "(?:ab)+", "(?<n>a)"],
    *[
        "(?=a)",
        "(?!a)",
        "(?<=a)",
        "(?<!ab)",
        "(a",
        "b)",
        "|",
        "a{2}",
        "a{1,}",
        "b{0,2}",
        "a*",
        "b+?",
    ],
]
TEXTS = [
    *[
        "",
        "a",
        "b",
        "ab",
        "aab",
        "Z0",
        "_",
        "-",
        ".",
        "é",
        "😀",
        "\n",
        "a\n",
        "\r",
        "\t",
        " ",
        "\u00a0",
    ],
    *[
        "\u2028",
        "\ufeff",
        "１",
        "٣",
        "x",
        "a b",
        "\x00",
        "\x08",
        "A",
        "/",
        "[",
        "]",
        "&",
        "a&b",
        "^$",
    ],
    *["abab", "~", "#", '"', "{", "}", "\x0b", "\u180e", "\u0085", "a]b"],
]
PATTERNS = st.lists(st.sampled_from(ATOMS), min_size=1, max_size=5).map("".join)


@pytest.mark.parametrize(("pattern", "expected"), SAME.items())
def test_what_python_can_say_alike(pattern: str, expected: str) -> None:
    assert translated(pattern) == expected


@pytest.mark.parametrize("pattern", DIFFERENT)
def test_what_has_no_equal(pattern: str) -> None:
    with pytest.raises(Untranslatable):
        translated(pattern)


@given(st.text(max_size=20))
@settings(deadline=None)
def test_any_text_is_translated_or_refused(pattern: str) -> None:
    try:
        re.compile(translated(pattern))
    except Untranslatable:
        return


@pytest.mark.skipif(shutil.which("node") is None, reason="needs node, whose patterns are ECMA-262")
@given(st.lists(PATTERNS, min_size=100, max_size=200))
@settings(deadline=None, max_examples=8, phases=[Phase.generate])
def test_it_finds_what_node_finds(patterns: list[str]) -> None:
    known = [(each, found) for each in patterns if (found := python(each)) is not None]
    lines = "\n".join(json.dumps([each, TEXTS]) for each, _ in known)
    command = ["node", "-e", SEARCH]
    ran = subprocess.run(command, input=lines, capture_output=True, text=True, check=True)
    for (pattern, found), theirs in zip(known, json.loads(ran.stdout), strict=True):
        ours = [re.search(found, text) is not None for text in TEXTS]
        assert theirs in (ours, None), pattern  # None: node says that it is no pattern


def python(pattern: str) -> str | None:
    try:
        return translated(pattern)
    except Untranslatable:
        return None
