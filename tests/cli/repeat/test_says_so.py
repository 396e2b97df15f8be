"""A run in which nothing has changed says so, and is in nothing else unlike a whole one."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from generator.diagnostics import InputError
from generator.options import Options
from generator.output import left, note
from tests.cli.calls import files, gen_client
from tests.cli.repeat.shop import SAID, again, made, whole


def test_says_that_nothing_has_changed_and_everything_else_as_before(here: Path) -> None:
    first = gen_client(here, "api.yaml", "-o", "out")
    second = gen_client(here, "api.yaml", "-o", "out")
    assert (first.code, second.code) == (0, 0)
    assert SAID not in first.err
    assert SAID in second.err
    assert "0 files written" in second.err

    listing = first.err[first.err.index("parts/") : first.err.index("2/2 operations")]
    assert "warning[" in listing
    assert listing in second.err
    checked = gen_client(here, "api.yaml", "-o", "out", "--check", "--report", "json")
    assert checked.code == 0
    assert checked.report["files"]["written"] == 0
    strict = gen_client(here, "api.yaml", "-o", "out", "--strict")
    assert strict.code == 1
    assert "error[C108]" in strict.err


@pytest.mark.parametrize("target", ["python", "eiffel"])
def test_what_it_comes_to_is_what_the_whole_run_comes_to(here: Path, target: str) -> None:
    options = made(here, target=target)
    expected, problems = whole(options)
    assert expected.changes is not None and not expected.changes.any
    found, same_problems = again(options)
    assert found is not None and found.changes is not None
    assert same_problems == problems
    assert {str(each[4]).split(":")[0] for each in problems} == {
        str(here / name) for name in ("api.yaml", "parts/paths.yaml", "parts/types/number.yaml")
    }
    assert set(found.changes.unchanged) == set(expected.changes.unchanged)
    told = replace(
        expected, changes=None, called="", commands=()
    )  # only a run that writes says how to go on
    assert replace(found, changes=None, repeated=False) == told


def test_problems_are_told_by_the_name_that_is_given_now(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    options = made(here)
    monkeypatch.chdir(here)
    options = replace(options, spec="api.yaml")
    _, problems = again(options)
    (here / note.PATH).unlink(missing_ok=True)
    assert problems == whole(options)[1]
    assert any(str(each[4]).startswith("api.yaml:") for each in problems)


def test_the_note_says_nothing_of_the_machine(here: Path, tmp_path: Path) -> None:
    made(here)
    shutil.copytree(here, tmp_path / "there", ignore=shutil.ignore_patterns("out"))
    made(tmp_path / "there")
    found = files(here / "out"), files(tmp_path / "there/out")
    for each in found:
        each.pop(left.PATH)  # digests, in which the path of the document is
    assert found[0] == found[1]
    assert str(tmp_path) not in (here / "out" / note.PATH).read_text()


def test_strict_stops_where_the_last_run_had_warnings(here: Path) -> None:
    options = made(here)
    with pytest.raises(InputError):
        again(replace(options, strict=True))


def test_a_check_leaves_no_note(here: Path) -> None:
    whole(Options(spec=str(here / "api.yaml"), output=here / "out", check=True))
    assert not (here / "out").exists()
