"""The note of the last run: what comes back from it, where it is put, and that a bad one is none."""

from pathlib import Path

import pytest

from generator.output import note
from generator.output.note import Note

LAST = Note({"document": "a"}, {"b.yaml": "c"}, "d", ("e",), {"schemas": 1}, (["V301", "f", ""],))


def test_comes_back_as_it_was_written() -> None:
    assert note.from_bytes(note.to_bytes(LAST)) == LAST


def test_git_does_not_see_it(tmp_path: Path) -> None:
    (tmp_path / ".gen-client").mkdir()
    note.leave(tmp_path, LAST)
    assert note.find(tmp_path) == LAST
    ignored = (tmp_path / note.IGNORED).read_text().splitlines()[1:]
    names = {path.name for path in (tmp_path / ".gen-client").iterdir()}
    assert {"last-run.json", *names} <= {name.strip("/") for name in ignored}


def test_what_the_user_tells_git_stays(tmp_path: Path) -> None:
    (tmp_path / ".gen-client").mkdir()
    (tmp_path / note.IGNORED).write_text("mine")
    note.leave(tmp_path, LAST)
    assert (tmp_path / note.IGNORED).read_text() == "mine"


def test_what_an_older_run_told_git_is_brought_up_to_date(tmp_path: Path) -> None:
    (tmp_path / ".gen-client").mkdir()
    note.leave(tmp_path, LAST)
    told = (tmp_path / note.IGNORED).read_text()
    (tmp_path / note.IGNORED).write_text(told.replace("/made.json\n", ""))
    note.leave(tmp_path, LAST)
    assert (tmp_path / note.IGNORED).read_text() == told


def test_the_same_note_is_not_written_again(tmp_path: Path) -> None:
    (tmp_path / ".gen-client").mkdir()
    note.leave(tmp_path, LAST)
    before = (tmp_path / note.PATH).stat()
    note.leave(tmp_path, LAST)
    assert (tmp_path / note.PATH).stat() == before


def test_no_note_takes_the_old_one_away(tmp_path: Path) -> None:
    (tmp_path / ".gen-client").mkdir()
    note.leave(tmp_path, LAST)
    note.leave(tmp_path, None)
    note.leave(tmp_path, None)
    assert note.find(tmp_path) is None


def test_a_folder_that_takes_no_note_is_no_problem(tmp_path: Path) -> None:
    (tmp_path / ".gen-client").write_text("a file")
    note.leave(tmp_path, LAST)
    assert note.find(tmp_path) is None


def test_a_link_is_replaced_not_followed(tmp_path: Path) -> None:
    (tmp_path / ".gen-client").mkdir()
    (tmp_path / "victim").write_text("precious")
    (tmp_path / note.PATH).symlink_to(tmp_path / "victim")
    note.leave(tmp_path, LAST)
    assert (tmp_path / "victim").read_text() == "precious"
    assert note.find(tmp_path) == LAST


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"\xff", b"[]", b"{}", note.to_bytes(LAST)[:-4], b'{"inputs": [], "parts": {}}'),
        *(note.to_bytes(LAST).replace(was, b"1.5") for was in (b'"c"', b'"d"', b'"e"', b": 1")),
    ],
)
def test_what_is_no_note_is_none(content: bytes) -> None:
    assert note.from_bytes(content) is None
