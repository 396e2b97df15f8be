"""Problems as people read them."""

import pytest

from generator.diagnostics import Diagnostic, Diagnostics, Location, Severity, Source
from generator.diagnostics.listing import Style, cells, render


def listing(text: str, line: int, column: int, hint: str = "") -> list[str]:
    at = Location(Source("x.yaml", text), line, column, "")
    return render(Diagnostic("N204", Severity.WARNING, "what is wrong", at, hint)).split("\n")


def test_place_message_line_caret_hint() -> None:
    assert listing("type: object\nclass: a\n", 2, 1, "rename it") == [
        "x.yaml:2:1: warning[N204]: what is wrong",
        "     2 | class: a",
        "       | ^",
        "hint: rename it",
    ]


def test_without_a_place_there_is_no_excerpt() -> None:
    found = Diagnostics().report("D101", None, path="x.yaml", advice="check the path")
    assert render(found) == "error[D101]: cannot find 'x.yaml'\nhint: check the path"


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("    key: 1", 5),
        ("\tkey: 1", 2),
        ("東京: {a: 1}", 6),
        ("e\u0301: {a: 1}", 6),
        ("\x1b[0m: {a: 1}", 8),
    ],
)
def test_the_caret_stands_below_the_column(text: str, column: int) -> None:
    line, caret = listing(text, 1, column)[1:]
    shown = line[: line.index(text[column - 1 :])]
    wide = sum(character in "東京" for character in shown)
    combined = shown.count("\u0301")
    assert caret.index("^") == len(shown) + wide - combined


def test_a_minified_document_does_not_flood_the_terminal() -> None:
    text = '{"a":1,' * 100_000
    lines = listing(text, 1, 350_001)
    assert all(len(line) < 130 for line in lines)
    assert lines[1][lines[2].index("^")] == text[350_000]


def test_a_line_that_does_not_exist_is_not_shown() -> None:
    assert listing("a\n", 7, 1) == ["x.yaml:7:1: warning[N204]: what is wrong"]


def test_the_name_of_a_file_is_escaped() -> None:
    at = Location(Source("\x1b]0;x", "a"), 1, 1, "")
    found = Diagnostic("N204", Severity.NOTE, "m", at, "")
    assert render(found).startswith("\\x1b]0;x:1:1: note[N204]: m")


def test_a_caret_stands_below_wide_letters_in_a_long_line() -> None:
    text = "説明" * 60 + ": x"
    line, caret = listing(text, 1, 121)[1:]
    assert max(cells(line), cells(caret)) <= 9 + 100 + 2
    assert cells(caret[: caret.index("^")]) == cells(line[: line.index(": x")])


@pytest.mark.parametrize("width", [40, 60, 100])
def test_text_is_wrapped_to_the_width_of_a_terminal(width: int) -> None:
    at = Location(Source("x.yaml", "  key: " + "value " * 40), 1, 3, "")
    told = " ".join(["word"] * 40)
    found = Diagnostic("N204", Severity.WARNING, told, at, told)
    lines = render(found, Style(width)).split("\n")
    assert all(cells(line) <= width + 1 for line in lines)
    assert render(found, Style(width)).replace("\n    ", "").count("word") == 80
    plain = render(found).split("\n")
    assert len(plain) == 4


def test_a_style_paints_the_parts() -> None:
    at = Location(Source("x.yaml", "key: 1"), 1, 1, "")
    found = Diagnostic("N204", Severity.WARNING, "wrong", at, "repair it")
    shown = render(found, Style(0, lambda part, text: f"<{part}>{text}</>"))
    assert shown.split("\n") == [
        "<place>x.yaml:1:1: </><warning>warning[N204]:</> wrong",
        "     1 | key: 1",
        "<caret>       | ^</>",
        "<hint>hint:</> repair it",
    ]
