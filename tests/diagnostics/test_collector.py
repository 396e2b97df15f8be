"""What becomes of reported problems."""

import pytest

from generator.diagnostics import CATALOGUE, Diagnostics, InputError, Location, Severity, Source

SOURCE = Source("x.yaml", "a: 1\nb: 2\n")


def at(line: int) -> Location:
    return Location(SOURCE, line, 1, "")


def test_details_fill_the_templates() -> None:
    found = Diagnostics().report("D130", at(2), key="a", first=at(1))
    assert found.severity is Severity.WARNING
    assert found.message == "the key 'a' stands twice in this mapping; the last one counts"
    assert found.hint == "it stands first at x.yaml:1:1"


def test_the_same_problem_at_the_same_place_is_kept_once() -> None:
    diagnostics = Diagnostics()
    first = diagnostics.report("V207", at(1), name="a", advice="")
    assert diagnostics.report("V207", at(1), name="a", advice="") is first
    diagnostics.report("V207", at(2), name="a", advice="")
    diagnostics.report("V207", at(1), name="b", advice="")
    assert diagnostics.counts() == {"V207": 3}


def test_problems_keep_their_order_and_are_counted_by_code() -> None:
    diagnostics = Diagnostics()
    diagnostics.report("V207", at(1), name="a", advice="")
    diagnostics.report("D112", at(1))
    diagnostics.report("V207", at(2), name="b", advice="")
    assert [item.code for item in diagnostics.items] == ["V207", "D112", "V207"]
    assert [item.code for item in diagnostics.errors] == ["D112"]
    assert len(diagnostics.warnings) == 2
    assert list(diagnostics.counts().items()) == [("D112", 1), ("V207", 2)]


def test_what_a_reader_takes_a_value_for_is_told_instead_of_all_that_is_judged_of_it() -> None:
    diagnostics = Diagnostics()
    for finding in ("'type' is 'obect', which is not known", "'type' is 'obect', which fits none"):
        diagnostics.report("V301", at(1), finding=finding, advice="")
    diagnostics.report("V301", at(1), finding="'title' is 5", advice="")
    diagnostics.report("V203", at(1), value="obect", key="type", advice="")
    assert diagnostics.counts() == {"V203": 1, "V301": 1}


def test_failing_reports_and_stops() -> None:
    diagnostics = Diagnostics()
    with pytest.raises(InputError) as raised:
        diagnostics.fail("D112", at(1))
    assert raised.value.diagnostics == diagnostics.items


def test_warnings_alone_do_not_stop() -> None:
    diagnostics = Diagnostics()
    diagnostics.report("V207", at(1), name="a", advice="")
    diagnostics.raise_errors()
    diagnostics.report("D112", at(1))
    with pytest.raises(InputError) as raised:
        diagnostics.raise_errors()
    assert [item.code for item in raised.value.diagnostics] == ["D112"]


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("\x1b[31mred", "\\x1b[31mred"),
        ("one\ntwo", "one\\ntwo"),
        ("\u202egnp.exe", "\\u202egnp.exe"),
        ("\u2028", "\\u2028"),
        ("\ud800", "\\ud800"),
        ("Straße, 東京, 🎉", "Straße, 東京, 🎉"),
        ("no\u00a0break", "no\u00a0break"),
        ("{key}", "{key}"),
    ],
)
def test_text_of_documents_cannot_touch_the_terminal(raw: str, shown: str) -> None:
    found = Diagnostics().report("V207", at(1), name=raw, advice=raw)
    assert shown in found.message
    assert found.hint == shown


def test_details_are_cut() -> None:
    found = Diagnostics().report("V207", at(1), name="x" * 5000, advice="")
    assert len(found.message) < 250
    assert "…" in found.message


def test_an_unknown_code_is_a_mistake_of_ours() -> None:
    with pytest.raises(KeyError):
        Diagnostics().report("D999", at(1))
    assert "D999" not in CATALOGUE
