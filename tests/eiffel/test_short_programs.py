"""Where Gobo is at hand: programs for common things are short, compile without a complaint, and do what they should.

`programs/short` has a class for each; `short_programs.e` runs them on recorded answers.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.eiffel.test_compiles import HAS_COMPILER, OURS, PROGRAMS, built, complaints, run
from tests.generated import generated

SHORT = PROGRAMS / "short"
WRITTEN = [
    "Hi!",
    "Hi! True",
    "a.txtb.txt",
    "file-1",
    "404 No such model (GET https://api.openai.com/v1/models/no-such-model, status 404)",
]


@pytest.mark.parametrize(("program", "most"), [("one_question", 12), ("two_rounds", 38)])
def test_a_program_has_at_most_twice_the_lines_of_one_in_python(program: str, most: int) -> None:
    assert len((SHORT / f"{program}.e").read_text("utf-8").splitlines()) <= most


@pytest.mark.slow
@pytest.mark.skipif(not HAS_COMPILER, reason="needs gec and gelint of Gobo")
def test_short_programs_do_what_they_should(tmp_path: Path) -> None:
    generated(OURS, tmp_path, "client", target="eiffel")
    folder = tmp_path / "test"
    for each in SHORT.glob("*.e"):
        shutil.copy(each, folder)
    system = (folder / "test.ecf").read_text("utf-8").replace('"API_TEST"', '"SHORT_PROGRAMS"')
    (folder / "test.ecf").write_text(system, "utf-8")
    assert complaints(folder / "test.ecf") == []
    built(folder / "test.ecf")
    assert run(folder / "api_test").stdout.splitlines() == WRITTEN
