"""A run that is killed at any moment leaves the old output, or what the next run makes whole; two runs never mix."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from generator.diagnostics import Diagnostics, InputError
from generator.output import passing, settle, writer
from generator.output.writer import at_work
from tests.bench.synthetic import sized
from tests.cli.calls import SPEC, environment, gen_client
from tests.cli.calls import files as every_file
from tests.output.folders import content, generate, plan

OLD: dict[str, str | bytes] = {"a.py": "1", "docs/b.md": "1", "docs/c.md": "1", "gone/d.py": "1"}
NEW: dict[str, str | bytes] = {
    "a.py": "2",
    "docs/b.md": "2",
    "docs/c.md": "1",
    "new/deep/e.py": "2",
}


class Killed(BaseException):
    """Nothing after this line happens."""


def kill_at(monkeypatch: pytest.MonkeyPatch, moment: int) -> Callable[[], int]:
    """Let the run end at so manieth call that changes something on disk; no clearing away comes after."""
    calls = 0

    def counted(real: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object, **more: object) -> object:
            nonlocal calls
            calls += 1
            if calls >= moment:
                raise Killed
            return real(*arguments, **more)

        return call

    for name in ("mkdir", "rename", "replace", "unlink", "rmdir"):
        monkeypatch.setattr(os, name, counted(getattr(os, name)))
    monkeypatch.setattr(writer, "_make", counted(writer._make))
    monkeypatch.setattr(writer, "_clear", lambda folder: None)
    return lambda: calls


@pytest.mark.parametrize("start", [OLD, {}], ids=["there", "new"])
@pytest.mark.parametrize("then", [OLD, NEW, {"other.py": "3"}], ids=["old", "new", "another"])
def test_the_next_run_makes_it_whole(
    tmp_path: Path, start: dict[str, str | bytes], then: dict[str, str | bytes]
) -> None:
    moment, ended = 0, False
    while not ended:
        moment += 1
        out = tmp_path / str(moment) / "out"
        if start:
            generate(out, start)
        with pytest.MonkeyPatch.context() as patch:
            calls = kill_at(patch, moment)
            with suppress(Killed):
                run(out, NEW)
            ended = calls() < moment
        run(out, then)
        assert content(out) == then
        assert sorted(path.name for path in out.parent.iterdir()) == ["out"]
        assert [path.name for path in (out / ".gen-client").iterdir()] == ["manifest.json"]
    assert moment > 10


def run(out: Path, files: dict[str, str | bytes]) -> None:
    problems = Diagnostics()
    with at_work(out, problems):
        run_within(out, files)
    assert not problems.errors


def run_within(out: Path, files: dict[str, str | bytes]) -> None:
    problems = Diagnostics()
    writer.write(plan(out, files, problems), problems)
    assert not problems.errors


def test_a_check_sees_that_a_run_has_not_ended(tmp_path: Path) -> None:
    out = tmp_path / "out"
    generate(out, OLD)
    waiting = passing.prepare(str(out))
    (Path(waiting) / "a.py").write_text("2")
    settle.begin(str(out), ["gone/d.py"])
    assert plan(out, OLD, Diagnostics()).any is False  # nothing has moved yet
    assert settle.is_pending(str(out))


def test_a_journal_of_a_stranger_changes_nothing_elsewhere(tmp_path: Path) -> None:
    out = tmp_path / "out"
    generate(out, OLD)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere/victim").write_text("precious")
    (out / "link").symlink_to(tmp_path / "elsewhere")
    waiting = Path(passing.prepare(str(out)))
    (waiting / "link").mkdir()
    (waiting / "link/victim").write_text("replaced")
    settle.begin(str(out), ["../elsewhere/victim", "link/victim", "/etc/passwd"])
    with pytest.raises(InputError), at_work(out, Diagnostics()):
        pass
    assert (tmp_path / "elsewhere/victim").read_text() == "precious"


@pytest.mark.parametrize("there", [True, False])
def test_one_run_at_a_time(tmp_path: Path, there: bool) -> None:
    out = tmp_path / "out"
    if there:
        generate(out, OLD)
    problems = Diagnostics()
    with at_work(out, Diagnostics()):
        with pytest.raises(InputError), at_work(out, problems):
            pass
        assert [each.code for each in problems.items] == ["O110"]
    run(out, NEW)
    assert content(out) == NEW


def test_two_clients_come_into_one_new_folder_side_by_side(tmp_path: Path) -> None:
    one, two = tmp_path / "clients/deep/one", tmp_path / "clients/two"
    with at_work(one, Diagnostics()):
        run(two, NEW)
        run_within(one, OLD)
    assert (content(one), content(two)) == (OLD, NEW)
    assert sorted(path.name for path in (tmp_path / "clients").rglob(".?*.gen-client")) == []


def test_no_trace_is_left_where_nothing_is_written(tmp_path: Path) -> None:
    with at_work(tmp_path / "deep/out", Diagnostics()):
        pass
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
@pytest.mark.parametrize("target", ["python", "eiffel"])
@pytest.mark.parametrize(("operations", "kills"), [(2, 40), (12, 10)], ids=["small", "larger"])
def test_killed_at_random_moments(tmp_path: Path, target: str, operations: int, kills: int) -> None:
    """A hundred kills in all: after each one the run of another document makes the folder exact."""
    documents = written(tmp_path, operations)
    expected, took = {}, 0.0
    for name in documents:
        began = time.monotonic()
        gen_client(tmp_path, name, "-o", f"whole-{name}", "--target", target, "--no-validate")
        took = time.monotonic() - began
        expected[name] = clean(tmp_path / f"whole-{name}")
    chance, killed = Random(1), 0
    for each in range(kills):
        killed += kill_one(tmp_path, documents[each % 2], target, chance.uniform(0.5, 1) * took)
        name = documents[each % 3 == 0]
        answer = gen_client(tmp_path, name, "-o", "out", "--target", target, "--no-validate")
        assert answer.code == 0, answer.err
        assert clean(tmp_path / "out") == expected[name]
    assert killed
    assert {path.name for path in tmp_path.iterdir() if path.name.startswith(".")} == set()


def written(folder: Path, operations: int) -> list[str]:
    """Two documents of so many operations, whose clients have nothing to remember of each other: the small ones differ in
    a tag, the larger ones in what they describe."""
    text = SPEC if operations == 2 else json.dumps(sized(operations), default=str)
    other = text.replace("tags: [Items]", "tags: [Goods]", 1)
    other = other.replace('"description": "The ', '"description": "Any ')
    assert other != text
    (folder / "gen-client.toml").write_text("names-lock = false\n")
    for name, each in (("one.yaml", text), ("two.yaml", other)):
        (folder / name).write_text(each)
    return ["one.yaml", "two.yaml"]


def kill_one(folder: Path, document: str, target: str, after: float) -> bool:
    """Start a run and kill it; gives whether it was still at work."""
    command = [sys.executable, "-m", "generator", document, "-o", "out", "--target", target]
    command.append("--no-validate")
    with subprocess.Popen(command, cwd=folder, env=environment(), stderr=subprocess.DEVNULL) as run:
        time.sleep(after)
        run.send_signal(signal.SIGKILL)
        return run.wait() != 0


def clean(folder: Path) -> dict[str, bytes]:
    """All files but those that git does not see."""
    ours = {f".gen-client/{name}" for name in (".gitignore", "last-run.json", "made.json")}
    return {name: text for name, text in every_file(folder).items() if name not in ours}
