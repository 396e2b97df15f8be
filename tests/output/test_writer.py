"""What a run does to the output folder, and what it never does."""

import errno
import os
from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics
from generator.output import writer
from generator.output.compare import refuse_unusable
from generator.output.manifest import PATH
from tests.output.folders import content, generate, listed, plan

OPEN = writer._open


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


def ages(folder: Path) -> dict[str, int]:
    return {str(path): path.stat().st_mtime_ns for path in folder.rglob("*") if path.is_file()}


def test_makes_the_folder_and_everything_in_it(out: Path) -> None:
    changes, problems = generate(out / "deep", {"a.py": "1", "docs/b/c.md": "2"})
    assert content(out / "deep") == {"a.py": "1", "docs/b/c.md": "2"}
    assert list(changes.write) == ["a.py", "docs/b/c.md", PATH]
    assert problems == []


def test_leaves_alone_what_is_the_same(out: Path) -> None:
    generate(out, {"a.py": "1", "b.py": "2"})
    before = ages(out)
    changes, problems = generate(out, {"a.py": "1", "b.py": "2"})
    assert ages(out) == before
    assert not changes.any
    assert set(changes.unchanged) == {"a.py", "b.py", PATH}
    assert problems == []


def test_replaces_only_what_differs(out: Path) -> None:
    generate(out, {"a.py": "1", "b.py": "2"})
    before = ages(out)
    changes, _ = generate(out, {"a.py": "1", "b.py": "3"})
    assert list(changes.write) == ["b.py", PATH]
    assert ages(out)[str(out / "a.py")] == before[str(out / "a.py")]
    assert content(out) == {"a.py": "1", "b.py": "3"}


def test_removes_what_is_no_longer_generated_and_the_folders_it_leaves_empty(out: Path) -> None:
    generate(out, {"a.py": "1", "docs/deep/b.md": "2", "docs/mine/c.md": "3"})
    (out / "docs/mine/own.md").write_text("own")
    changes, problems = generate(out, {"a.py": "1"})
    assert content(out) == {"a.py": "1", "docs/mine/own.md": "own"}
    assert changes.remove == ("docs/deep/b.md", "docs/mine/c.md")
    assert not (out / "docs/deep").exists()
    assert problems == []


def test_keeps_what_was_edited_and_is_no_longer_generated(out: Path) -> None:
    generate(out, {"a.py": "1", "b.py": "2"})
    (out / "b.py").write_text("edited")
    changes, problems = generate(out, {"a.py": "1"})
    assert content(out) == {"a.py": "1", "b.py": "edited"}
    assert changes.kept == ("b.py",)
    assert problems == ["O105"]
    assert listed(out) == ["a.py"]
    assert generate(out, {"a.py": "1"})[1] == []


def test_replaces_what_was_edited_with_a_warning(out: Path) -> None:
    generate(out, {"a.py": "1"})
    (out / "a.py").write_text("edited")
    changes, problems = generate(out, {"a.py": "2"})
    assert content(out) == {"a.py": "2"}
    assert problems == ["O104"]
    assert "a.py" in changes.write


def test_an_edit_that_is_what_would_be_generated_is_no_news(out: Path) -> None:
    generate(out, {"a.py": "1"})
    (out / "a.py").write_text("2")
    assert generate(out, {"a.py": "2"})[1] == []


def test_makes_again_what_somebody_removed(out: Path) -> None:
    generate(out, {"a.py": "1", "b.py": "2"})
    (out / "a.py").unlink()
    assert generate(out, {"a.py": "1"})[1] == []
    assert content(out) == {"a.py": "1"}


def test_never_replaces_a_file_that_is_not_ours(out: Path) -> None:
    out.mkdir()
    (out / "README.md").write_text("precious")
    _, problems = generate(out, {"README.md": "generated", "a.py": "1"})
    assert problems == ["O103"]
    assert content(out) == {"README.md": "precious"}


def test_nor_does_it_in_a_folder_of_ours(out: Path) -> None:
    generate(out, {"a.py": "1"})
    (out / "b.py").write_text("precious")
    assert generate(out, {"a.py": "2", "b.py": "2"})[1] == ["O103"]
    assert content(out) == {"a.py": "1", "b.py": "precious"}


def test_takes_over_a_file_with_the_right_content(out: Path) -> None:
    out.mkdir()
    (out / "a.py").write_text("1")
    changes, problems = generate(out, {"a.py": "1"})
    assert problems == []
    assert "a.py" in changes.unchanged
    assert listed(out) == ["a.py"]


def test_leaves_other_files_in_peace(out: Path) -> None:
    out.mkdir()
    (out / "notes.txt").write_text("mine")
    assert generate(out, {"a.py": "1"})[1] == []
    assert content(out) == {"a.py": "1", "notes.txt": "mine"}


def test_a_file_named_under_keep_is_the_users_own(out: Path) -> None:
    assert generate(out, {"README.md": "1", "a.py": "1"}, keep=["README.md"])[1] == []
    (out / "README.md").write_text("mine")
    changes, problems = generate(out, {"README.md": "2", "a.py": "1"}, keep=["README.md"])
    assert content(out) == {"README.md": "mine", "a.py": "1"}
    assert changes.kept == ("README.md",)
    assert not changes.any
    assert problems == []


def test_a_file_named_under_keep_is_not_removed(out: Path) -> None:
    generate(out, {"tests/a.py": "1", "b.py": "1"})
    assert generate(out, {"b.py": "1"}, keep=["tests/*"])[1] == []
    assert content(out) == {"b.py": "1", "tests/a.py": "1"}


@pytest.mark.parametrize("files", [{"a": "1"}, {"a/b": "1"}])
def test_a_folder_in_the_place_of_a_file_or_the_other_way_round_is_an_error(
    out: Path, files: dict[str, str | bytes]
) -> None:
    out.mkdir()
    if "a" in files:
        (out / "a").mkdir()
    else:
        (out / "a").write_text("file")
    assert generate(out, files)[1] == ["O103"]


def test_one_target_does_not_remove_the_output_of_another(out: Path) -> None:
    generate(out, {"a.py": "1"})
    assert generate(out, {"a.e": "1"}, target="eiffel")[1] == ["O108"]
    assert content(out) == {"a.py": "1"}


def test_a_broken_manifest_stops_the_run(out: Path) -> None:
    generate(out, {"a.py": "1"})
    (out / PATH).write_text("<<<<<<< HEAD")
    assert "O107" in generate(out, {"a.py": "2"})[1]
    assert content(out) == {"a.py": "1"}


def test_a_manifest_cannot_make_us_remove_a_file_elsewhere(out: Path, tmp_path: Path) -> None:
    generate(out, {"a.py": "1"})
    (tmp_path / "victim").write_text("precious")
    text = (out / PATH).read_text().replace('"a.py"', '"../victim"')
    (out / PATH).write_text(text)
    assert generate(out, {"b.py": "1"})[1] == ["O107"]
    assert (tmp_path / "victim").exists()


def test_does_not_write_through_a_link_that_leaves_the_folder(out: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    out.mkdir()
    (out / "docs").symlink_to(tmp_path / "elsewhere")
    assert generate(out, {"docs/a.md": "1"})[1] == ["O106"]
    assert content(tmp_path / "elsewhere") == {}


def test_does_not_remove_through_a_link_that_leaves_the_folder(out: Path, tmp_path: Path) -> None:
    generate(out, {"docs/a.md": "1", "b.py": "1"})
    (out / "docs").rename(tmp_path / "elsewhere")
    (out / "docs").symlink_to(tmp_path / "elsewhere")
    assert generate(out, {"b.py": "1"})[1] == []
    assert content(tmp_path / "elsewhere") == {"a.md": "1"}


def test_a_link_in_the_place_of_a_file_is_replaced_not_followed(out: Path, tmp_path: Path) -> None:
    generate(out, {"a.py": "1"})
    (tmp_path / "victim").write_text("precious")
    (out / "a.py").unlink()
    (out / "a.py").symlink_to(tmp_path / "victim")
    assert generate(out, {"a.py": "2"})[1] == ["O104"]
    assert (tmp_path / "victim").read_text() == "precious"
    assert not (out / "a.py").is_symlink()


def test_the_output_folder_may_itself_be_a_link(out: Path, tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    out.symlink_to(tmp_path / "real")
    assert generate(out, {"docs/a.md": "1"})[1] == []
    assert generate(out, {"docs/a.md": "2"})[1] == []
    assert content(tmp_path / "real") == {"docs/a.md": "2"}


def test_a_change_of_case_is_followed_where_case_does_not_count(out: Path) -> None:
    generate(out, {"User.md": "1"})
    os.link(out / "User.md", out / "user.md")  # as such a file system shows it
    changes, problems = generate(out, {"user.md": "1"})
    assert problems == []
    assert changes.remove == ("User.md",)
    assert content(out) == {"user.md": "1"}


def test_keeps_the_permissions_of_a_file(out: Path) -> None:
    generate(out, {"run": "1"})
    (out / "run").chmod(0o755)
    generate(out, {"run": "2"})
    assert (out / "run").stat().st_mode & 0o777 == 0o755


def test_new_files_have_the_permissions_of_any_new_file(out: Path, tmp_path: Path) -> None:
    (tmp_path / "ordinary").write_text("")
    generate(out, {"a.py": "1"})
    assert (out / "a.py").stat().st_mode == (tmp_path / "ordinary").stat().st_mode


@pytest.mark.parametrize("problem", [errno.ENOSPC, errno.EACCES, errno.EROFS])
def test_a_failure_leaves_the_old_output_as_it_was(
    out: Path, monkeypatch: pytest.MonkeyPatch, problem: int
) -> None:
    generate(out, {"a.py": "1", "old/b.py": "2"})
    before = ages(out)
    opened: list[str] = []

    def fails(path: str) -> int:
        opened.append(str(path))
        if len(opened) == 3:
            raise OSError(problem, os.strerror(problem), str(path))
        return OPEN(path)

    monkeypatch.setattr(writer, "_open", fails)
    problems = Diagnostics()
    changes = plan(out, {"a.py": "2", "new/c.py": "3", "new/d.py": "4"}, problems)
    writer.write(changes, problems)
    assert [item.code for item in problems.items] == ["O109"]
    assert os.strerror(problem) in problems.items[0].message
    assert problems.items[0].hint
    assert ages(out) == before
    assert not (out / "new").exists()


def test_an_interruption_leaves_no_litter(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(path: str) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(writer, "_open", interrupted)
    with pytest.raises(KeyboardInterrupt):
        generate(out, {"docs/a.md": "1"})
    assert not out.exists()


def test_says_early_that_the_output_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("")
    for place in (tmp_path / "out", tmp_path / "out" / "deeper"):
        problems = Diagnostics()
        refuse_unusable(place, problems, writing=False)
        assert [item.code for item in problems.items] == ["O101"]


def test_says_early_that_nothing_can_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    problems = Diagnostics()
    refuse_unusable(tmp_path / "out", problems, writing=True)
    assert [item.code for item in problems.items] == ["O102"]


@pytest.mark.parametrize("new", ["", "deep/er", "docs"])
def test_a_new_folder_appears_as_a_whole(
    out: Path, monkeypatch: pytest.MonkeyPatch, new: str
) -> None:
    if new:
        generate(out, {"a.py": "1"})
    folder = f"{new}/" if new else ""
    seen: list[bool] = []

    def watched(path: str) -> int:
        seen.append((out / folder / "b.py").exists())
        return OPEN(path)

    monkeypatch.setattr(writer, "_open", watched)
    generate(out, {"a.py": "1", f"{folder}b.py": "2", f"{folder}c/d.py": "3"})
    assert not any(seen)
    expected = {"a.py": "1", f"{folder}b.py": "2", f"{folder}c/d.py": "3"}
    assert content(out) == expected
    assert not list(out.parent.rglob("*.tmp"))


def test_a_failure_names_the_place_not_the_passing_one(
    out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(path: str) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), path)

    monkeypatch.setattr(writer, "_open", fails)
    for there in (False, True):
        if there:
            out.mkdir()
        problems = Diagnostics()
        writer.write(plan(out, {"docs/a.md": "1", "b.py": "2"}, problems), problems)
        assert f"'{out}/docs/a.md'" in problems.items[0].message
        assert not out.exists() or not list(out.iterdir())
