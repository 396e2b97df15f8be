"""Lines and places of texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics import Location, Source
from generator.diagnostics.location import LINE_END


def test_a_place_prints_as_an_editor_reads_it() -> None:
    assert str(Location(Source("specs/x.yaml", ""), 51234, 9, "/paths")) == "specs/x.yaml:51234:9"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_as_in_any_editor(end: str) -> None:
    source = Source("x", f"one{end}{end}three")
    assert [source.line(number) for number in range(5)] == ["", "one", "", "three", ""]


def test_other_line_ends_of_unicode_are_no_line_ends() -> None:
    source = Source("x", "a\u2028b\x85c\nd")
    assert source.line(1) == "a\u2028b\x85c"
    assert source.position(6) == (2, 1)


def test_every_character_has_a_position() -> None:
    source = Source("x", "ab\r\n\nc")
    positions = [source.position(index) for index in range(7)]
    assert positions == [(1, 1), (1, 2), (1, 3), (1, 4), (2, 1), (3, 1), (3, 2)]


def test_sources_are_equal_only_to_themselves() -> None:
    assert Source("x", "a") != Source("x", "a")
    source = Source("x", "a")
    assert Location(source, 1, 1, "") == Location(source, 1, 1, "")


@given(st.text(alphabet="a\n\r\u2028é", max_size=20))
def test_lines_begin_behind_the_ends_of_others(text: str) -> None:
    assert Source("x", text).starts == [0, *(end.end() for end in LINE_END.finditer(text))]
