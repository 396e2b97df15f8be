"""The reader as others use it: a function, a command, and the names that it knows of libraries."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.eiffel import known
from tests.eiffel.finding import Finding
from tests.eiffel.library import Library
from tests.eiffel.reader import USUAL, class_findings, findings
from tests.eiffel.words import RESERVED

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
WHOLE = HERE / "valid" / "constructs"


def run(*folders: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.eiffel", *map(str, folders)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_the_command_says_nothing_of_a_library_that_is_as_it_should_be() -> None:
    done = run(WHOLE)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_the_command_prints_findings_with_their_places() -> None:
    folder = HERE / "cases" / "pages"
    done = run(folder)
    assert done.returncode == 1
    assert f"{folder}/README.md:7: there is no nowhere on README.md\n" in done.stdout


def test_a_folder_without_a_configuration_is_no_library(tmp_path: Path) -> None:
    (tmp_path / "a.e").write_text("class\n\tA\n\nend\n")
    assert class_findings(tmp_path) == []
    assert findings(tmp_path) == [Finding(".", 0, "there is no .ecf file")]


def test_one_file_that_cannot_be_read_does_not_hide_the_others(tmp_path: Path) -> None:
    (tmp_path / "a.e").write_text("class\n\tA\n\nfeature\n\n\tb: detachable B\n\nend\n")
    (tmp_path / "b.e").write_text("class\n\tB\n\nfeature\n\n\tc: :\n\nend\n")
    assert [(each.file, each.line) for each in class_findings(tmp_path)] == [("b.e", 6)]


@pytest.mark.parametrize("library", sorted(known.libraries()))
def test_every_line_of_the_names_of_libraries_can_be_read(library: str) -> None:
    text = (known.FOLDER / f"{library}.txt").read_text(encoding="utf-8")
    assert len(known.lines(library)) == len(text.splitlines())


def test_what_is_known_of_libraries_hangs_together() -> None:
    library = Library({}, USUAL, frozenset())
    for name, feature, arguments in (
        ("ANY", "default_create", 0),
        ("STRING_32", "append_string_general", 1),
        ("ARRAYED_LIST", "force", 1),
        ("STRING_TABLE", "item", 1),
        ("JSON_OBJECT", "put", 2),
    ):
        interface = library.interface(name)
        assert interface and interface.is_complete, name
        assert interface.members[feature].arguments == arguments


def test_words_that_compilers_reserve_are_reserved() -> None:
    assert {"attribute", "note", "across", "some", "separate", "reference", "is"} <= RESERVED
