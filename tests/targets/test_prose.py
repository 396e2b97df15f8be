"""Descriptions as lines of a comment: joined, wrapped once, and what Markdown says with lines is kept."""

from __future__ import annotations

import ast
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.targets.from_html import from_html
from generator.targets.prose import UNSEEN, first_paragraph, first_sentence, seen, wrapped
from generator.targets.python.spelling.literals import docstring

WORD = st.text(alphabet="abcxyz`*-+#>=|.1)(", min_size=1, max_size=12)
LINE = st.lists(WORD, max_size=12).map(" ".join)
TEXT = st.lists(LINE, max_size=8).map("\n".join)


def test_what_was_wrapped_is_joined_and_wrapped_once() -> None:
    text = "A parcel that is\non its way can be\nchanged.\n\nNot its number."
    assert wrapped(text, 60) == (
        "A parcel that is on its way can be changed.",
        "",
        "Not its number.",
    )
    assert wrapped(text, 40)[:2] == ("A parcel that is on its way can be", "changed.")


@pytest.mark.parametrize(
    "kept",
    [
        "- one\n- two\n  - three\n- four",
        "1. one\n2. two\n10) ten",
        "One.\n\n    code  of\n      four",
        "```json\n{  }\n\n  - no item\n```",
        "~~~\na\n```\nb\n~~~",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "a | b\n--- | ---\n1 | 2",
        "# One\n## Two\nThree",
        "One\n---\nTwo\n===",
        "> said\n> twice",
        "One\n\n---\n\nTwo",
    ],
)
def test_lines_that_mean_something_are_kept(kept: str) -> None:
    assert "\n".join(wrapped(kept, 80)) == kept


def test_the_lines_of_an_item_hang_under_its_first_one() -> None:
    text = (
        "- what may be changed, which\nis all of it\n  - but its number\n\n  and no more\n1. "
        + "a " * 30
    )
    assert wrapped(text, 40) == (
        "- what may be changed, which is all of",
        "  it",
        "  - but its number",
        "",
        "  and no more",
        "1. a a a a a a a a a a a a a a a a a a a",
        "   a a a a a a a a a a a",
    )


def test_links_within_a_site_are_text() -> None:
    said = "See [the guide](/docs/a) and [below](#b), `[x](/y)` and [all](https://example.com/c)."
    assert wrapped(said, 100) == (
        "See the guide and below, `[x](/y)` and [all](https://example.com/c).",
    )
    assert wrapped("```\n[x](/y)\n```", 100) == ("```", "[x](/y)", "```")


def test_a_line_ends_where_its_author_ends_it() -> None:
    assert wrapped("One  \ntwo\\\nthree\nfour", 80) == ("One", "two", "three four")


def test_a_number_that_is_no_list_goes_on_in_its_paragraph() -> None:
    assert wrapped("It was so in\n2023. Then it changed.", 80) == (
        "It was so in 2023. Then it changed.",
    )


@given(TEXT)
def test_no_line_starts_what_the_text_does_not(text: str) -> None:
    paragraph = "Text " + " ".join(text.split())
    starts = ("- ", "+ ", "* ", "> ", "# ", "```", "| ")
    assert not any(each.startswith(starts) for each in wrapped(paragraph, 50)[1:])


@given(TEXT.map(lambda text: text.replace(">", "")), st.integers(40, 90))
def test_words_stay_and_blank_lines_stand_alone(text: str, width: int) -> None:
    lines = wrapped(text, width)
    assert " ".join(lines).split() == text.split()
    assert not any(a == b == "" for a, b in pairwise(lines))


@given(st.text(max_size=300), st.integers(0, 12))
def test_a_docstring_holds_whatever_is_said(text: str, indent: int) -> None:
    code = docstring([text], indent, [("argument", text)])
    read = ast.literal_eval(code)
    assert "argument:" in read
    assert not any("\u202a" <= each <= "\u202e" for each in code)


def test_lines_that_all_begin_with_blanks_have_the_margin_alone() -> None:
    code = docstring(["One of two.\n\n - a: the one\n - b: the other"], 4)
    assert code == '"""One of two.\n\n    - a: the one\n    - b: the other\n    """'


def test_html_reads_as_markdown() -> None:
    raw = (
        "<p>The <code>Carrier</code> of a <b>parcel</b>, see <a href='https://a.example/b'>the\nlist</a>"
        " for &lt;T&gt;.</p>\n  <ul>\n <li>by day</li>\n <li>by night</li></ul>Never<br/>both."
        "<pre><code>a  = &lt;1></code></pre><!-- no -->"
    )
    assert wrapped(raw, 60) == (
        "The `Carrier` of a **parcel**, see [the",
        "list](https://a.example/b) for <T>.",
        "",
        "- by day",
        "- by night",
        "",
        "Never",
        "both.",
        "",
        "```",
        "a  = <1>",
        "```",
    )


@pytest.mark.parametrize(
    "kept",
    [
        "In the format `<b>:</b>` or <device_id>",
        "if 1 < 2 and 3 > 2 & so on",
        "a <b> that never ends",
        "```\n<p>&lt;</p>\n```",
        "&amp",
    ],
)
def test_what_is_no_html_stays(kept: str) -> None:
    assert from_html(kept) == kept


def test_first_sentence_and_paragraph() -> None:
    assert first_sentence("It is, e.g. here, short.\nAnd more.") == "It is, e.g. here, short."
    assert first_sentence("One of:\n- a\n- b") == "One of:"
    assert first_sentence("Version 1.5 of it") == "Version 1.5 of it"
    assert first_sentence("<p>One. Two.</p>") == "One."
    assert first_paragraph("One\ntwo.\n\nThree.") == "One\ntwo."


@given(st.text(st.one_of(st.characters(), st.characters(max_codepoint=0x7F)), max_size=12))
def test_what_nobody_sees_is_taken_out_of_plain_texts_too(text: str) -> None:
    assert seen(text) == UNSEEN.sub("", text)
