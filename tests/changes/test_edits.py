"""Known edits of a document are found, each as what it is, alone and among others."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.changes.alike import same_lines
from generator.changes.as_json import to_text
from generator.changes.both import both
from generator.changes.change import Change, Grade
from generator.changes.compare import compare
from generator.changes.from_json import from_text
from tests.changes.edits import EDITS
from tests.changes.surfaces import surface_of
from tests.changes.writing import BREAKING, Edit, document

OLD = surface_of(document(EDITS))


def of(changes: Sequence[Change], number: int) -> list[Change]:
    """The changes that speak of the part of an edit."""
    own = re.compile(rf"[TUSEFZ]{number}(?!\d)|(Other|Cat|Dog|Elk){number}(?!\d)")
    return [each for each in changes if own.match(each.group)]


def test_there_are_enough_of_them() -> None:
    assert len(EDITS) >= 60
    assert sum(each.grade == BREAKING for each in EDITS) >= 30
    assert len({each.name for each in EDITS}) == len(EDITS)


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.name)
def test_an_edit_is_found_and_graded(edit: Edit) -> None:
    found = compare(surface_of(document([edit])), surface_of(document([edit], [0]))).changes
    assert edit.kind in {each.kind for each in found}, found
    (own,) = {each.grade.value for each in found if each.kind == edit.kind}
    assert own == edit.grade
    worst = next(grade for grade in Grade if any(each.grade is grade for each in found))
    assert worst.value == edit.grade, found
    assert of(found, 0) == list(found), "it is found where it was made"


@given(st.sets(st.integers(0, len(EDITS) - 1), max_size=12))
@settings(max_examples=25, deadline=None)
def test_edits_are_found_among_others(numbers: set[int]) -> None:
    found = compare(OLD, surface_of(document(EDITS, numbers))).changes
    for number in range(len(EDITS)):
        kinds = {each.kind for each in of(found, number)}
        assert (EDITS[number].kind in kinds) is (number in numbers), EDITS[number].name


@given(st.sets(st.integers(0, len(EDITS) - 1), max_size=12))
@settings(max_examples=10, deadline=None)
def test_a_surface_that_was_kept_is_as_good_as_the_document(numbers: set[int]) -> None:
    new = surface_of(document(EDITS, numbers))
    kept = from_text(to_text(OLD))
    told = [(each.kind, each.grade, each.subject, each.what) for each in compare(OLD, new).changes]
    again = [
        (each.kind, each.grade, each.subject, each.what) for each in compare(kept, new).changes
    ]
    assert again == told
    assert compare(kept, from_text(to_text(new))).headline == compare(OLD, new).headline


@given(st.sets(st.integers(0, len(EDITS) - 1), max_size=12))
@settings(max_examples=20, deadline=None)
def test_types_that_stand_in_the_same_lines_need_no_look(numbers: set[int]) -> None:
    new = surface_of(document(EDITS, numbers))
    old, text = to_text(OLD), to_text(new)
    same, kept = same_lines(old, text), from_text(old)
    assert compare(kept, new, same) == compare(kept, new)
    assert both(kept, new, same).alike
    again = same_lines(text, old)
    assert compare(from_text(text), OLD, again) == compare(from_text(text), OLD)


def test_nothing_differs_from_itself() -> None:
    assert compare(OLD, OLD).changes == ()
    again = surface_of(document(EDITS), name="elsewhere/other.yaml")
    assert compare(OLD, again).changes == ()


def test_what_errors_are_written_in_is_no_media_type_of_the_answer() -> None:
    def written(errors: str) -> str:
        octets = "application/octet-stream: {schema: {type: string, format: binary}}"
        return f"""\
openapi: 3.1.0
info: {{title: T, version: "1"}}
paths:
  /f:
    get:
      operationId: read
      tags: [f]
      responses:
        "200": {{description: ok, content: {{{octets}}}}}
{errors}"""

    error = "        '429': {description: no, content: {application/json: {schema: {}}}}\n"
    found = compare(surface_of(written("")), surface_of(written(error))).changes
    assert [each.kind for each in found] == ["error-added"]
