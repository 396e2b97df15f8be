"""What stands in the folder of notes is whatever somebody has put there: no run stops over it, or believes it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.changes.from_json import BadSurface
from generator.changes.from_json import from_text as surface_from_text
from generator.diagnostics import Diagnostics
from generator.output import left, manifest, note, ours, settle
from generator.output.compare import refuse_unusable
from generator.output.writer import at_work
from generator.room import with_room
from generator.versions import last
from tests.output.folders import content, generate

DEEP = b"[" * 1_000_000
TEXTS = {
    **{"deep": DEEP, "deep in objects": b'{"a":' * 200_000, "empty": b"", "null": b"null"},
    **{"NUL": b"\0", "a list": b"[]", "an object": b"{}", "a number": b"5", "no UTF-8": b"\xff{}"},
    **{"digits": b"1" * 6000, "UTF-16": "{}".encode("utf-16"), "half a pair": b'"\\ud800"'},
    "other types": b'{"files": 5, "run": [], "remove": 5, "inputs": [], "target": {}}',
    "others within": b'{"files": {"a": 5}, "run": "x", "remove": [5, null, "../up", "/x"]}',
}


@pytest.fixture(name="folder")
def make_folder(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    generate(folder, {"a": "1", "b": "2"})
    return folder


def pipe(place: Path) -> None:
    os.mkfifo(place)


def link(place: Path) -> None:
    (place.parents[2] / "victim").write_text("mine")
    place.symlink_to(place.parents[2] / "victim")


ODD: dict[str, Callable[[Path], None]] = {"a pipe": pipe, "a link": link, "a folder": Path.mkdir}


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_that_is_no_note(folder: Path, name: str) -> None:
    for path in (note.PATH, left.PATH, settle.JOURNAL):
        (folder / path).write_bytes(TEXTS[name])
    with_room(lambda: nothing_is_known(folder))
    assert {each.name for each in folder.iterdir()} == {".gen-client", "a", "b"}


@pytest.mark.skipif(os.name != "posix", reason="needs pipes and links")
@pytest.mark.parametrize("name", ODD)
def test_what_is_no_file(folder: Path, name: str) -> None:
    for path in (note.PATH, left.PATH, settle.JOURNAL, manifest.PATH):
        (folder / path).unlink(missing_ok=True)
        ODD[name](folder / path)
    nothing_is_known(folder)
    assert last(folder) is None
    victim = folder.parent / "victim"
    assert not victim.exists() or victim.read_text() == "mine"


def nothing_is_known(folder: Path) -> None:
    """Neither of the last run, nor of its files; and what is under way is over."""
    assert note.find(folder) is None
    assert left.left(folder, "run").files == {}
    with at_work(folder, Diagnostics()):
        assert not settle.is_pending(str(folder))


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_that_is_no_manifest(name: str) -> None:
    def read() -> None:
        with pytest.raises(manifest.BadManifest):
            manifest.from_bytes(TEXTS[name])
        with pytest.raises(BadSurface):
            surface_from_text(TEXTS[name].decode("latin-1"))

    with_room(read)


@pytest.mark.skipif(os.name != "posix", reason="needs pipes")
def test_what_git_is_told_may_be_a_pipe(folder: Path) -> None:
    pipe(folder / note.IGNORED)
    note.leave(folder, note.Note({}, {}, "", (), {}, ()))
    assert note.find(folder) is not None


def test_a_journal_leads_nowhere_else(folder: Path) -> None:
    (folder.parent / "up").write_text("mine")
    (folder / settle.JOURNAL).write_text('{"remove": ["../up", "a", 5, "b/../../up", ""]}')
    with at_work(folder, Diagnostics()):
        assert content(folder) == {"b": "2"}
    assert (folder.parent / "up").read_text() == "mine"


def test_only_plain_files_are_read(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="no plain file"):
        ours.content(tmp_path)


@pytest.mark.parametrize("name", ["y" * 5_000, "a\0b", "x/" * 3_000])
def test_a_folder_that_no_system_can_have(tmp_path: Path, name: str) -> None:
    diagnostics = Diagnostics()
    refuse_unusable(Path(f"{tmp_path}/{name}"), diagnostics, writing=True)
    assert [each.code for each in diagnostics.items] == ["O109"]
    assert len(diagnostics.items[0].message) < 400
