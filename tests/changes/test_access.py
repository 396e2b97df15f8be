"""Where a field travels, and whether answers may lack it."""

from __future__ import annotations

import pytest

from generator.changes.change import Grade
from generator.changes.compare import compare
from tests.changes.surfaces import surface_of
from tests.changes.writing import COMPATIBLE, answers, document, record

DESCRIBED = record("a: {}, b: {type: string}", "a")
ALONE = record("a: {writeOnly: true}, b: {type: string}", "a")
ASKED = record("b: {type: string}", "a")
"""The name is required, and nothing else is said of it."""


@pytest.mark.parametrize(
    ("before", "after", "grade"),
    [
        (DESCRIBED, ASKED, Grade.BREAKING),
        (DESCRIBED, ALONE, Grade.BREAKING),
        (ASKED, DESCRIBED, Grade.COMPATIBLE),
        (ALONE, ASKED, Grade.COMPATIBLE),
    ],
)
def test_answers_that_may_lack_a_field(before: str, after: str, grade: Grade) -> None:
    edit = answers("access", "field-access", COMPATIBLE, before, after, "")
    found = compare(surface_of(document([edit])), surface_of(document([edit], [0]))).changes
    assert [(each.kind, each.grade) for each in found] == [("field-access", grade)]
