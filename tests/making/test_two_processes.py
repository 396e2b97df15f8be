"""What two processes make is what one makes: files, problems, faults."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from generator import beside, making, pipeline
from generator.beside import Beside, there_are_two
from generator.diagnostics import Diagnostics, InputError
from generator.diagnostics.progress import working_on
from generator.making import make
from generator.options import Options
from generator.outcome import InternalError
from generator.render.workshop import Workshop
from generator.stages import Stages
from generator.targets.registry import find
from generator.targets.target import Copied, Entry, Part, Plan
from tests.generated import ROOT, Unwatched, generated

OURS = os.getpid()

pytestmark = pytest.mark.skipif(not there_are_two(), reason="one process is all that is made here")


def in_ours() -> bool:
    return os.getpid() == OURS


def files(folder: Path) -> dict[str, bytes]:
    every = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in every}


@pytest.fixture(name="begun")
def count_processes(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """A process beside ours for whatever is made; all of them."""
    begun: list[object] = []

    def begin(work: object) -> Beside:
        begun.append(work)
        return Beside(work)  # type: ignore[arg-type]

    monkeypatch.setattr(making, "Beside", begin)
    monkeypatch.setattr(pipeline, "is_much", lambda api: True)
    return begun


@pytest.mark.parametrize("target", ["python", "eiffel"])
def test_both_ways_make_the_same_files_and_say_the_same(
    tmp_path: Path, target: str, begun: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    found = []
    for ways in (True, False):
        monkeypatch.setattr(pipeline, "there_are_two", lambda ways=ways: ways)
        diagnostics = Diagnostics()
        options = Options(str(ROOT / "specs/openai.yaml"), tmp_path / str(ways), target=target)
        pipeline.generate(options, find(target), diagnostics, Unwatched())
        found.append((files(tmp_path / str(ways)), list(map(str, diagnostics.items))))
    assert found[0] == found[1]
    assert len(found[0][0]) > 200
    assert len(begun) == 1


def test_what_the_other_process_finds_edited_is_made_anew(
    tmp_path: Path, begun: list[object]
) -> None:
    spec, out = tmp_path / "spec.yaml", tmp_path / "out"
    spec.write_text((ROOT / "tests/cases/brackets/spec.yaml").read_text())
    generated(spec, out, "shop")
    wanted = files(out)
    pages = [*(out / "docs").glob("*.md")]
    for page in pages:
        page.write_bytes(page.read_bytes().swapcase())
    generated(spec, out, "shop")
    assert files(out) == wanted
    assert len(pages) > 2
    assert len(begun) == 2


def test_a_small_document_is_made_by_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(making, "Beside", None)
    spec = tmp_path / "spec.yaml"
    spec.write_text("openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\npaths: {}\n")
    generated(spec, tmp_path / "out", "shop")


class Target:
    """Has files that are copied."""

    name = "copies"

    def __init__(self, folder: Path) -> None:
        self.templates = (folder,)

    def tidy(self, path: str, text: str) -> str:
        return text


class Halves:
    """Runs with a second part of our own, in stages that say what became of them."""

    def __init__(self, folder: Path) -> None:
        (folder / "text").write_bytes(b"a line\n")
        self.target = Target(folder)
        self.diagnostics = Diagnostics()

    def make(self, second: Part, *, two: bool) -> dict[str, bytes]:
        stage = Stages(self.diagnostics, Unwatched())
        workshop = Workshop(self.target, None, self.diagnostics)  # type: ignore[arg-type]
        parts = (lambda: [Copied("first", "text")], second)
        _, files = make(lambda: Plan((), 0, parts=parts), workshop, stage, two=two)
        return {each.path: each.content for each in files}


@pytest.fixture(name="halves")
def make_halves(tmp_path: Path) -> Halves:
    return Halves(tmp_path)


def test_the_second_part_comes_after_the_first(halves: Halves, begun: list[object]) -> None:
    made = halves.make(lambda: [Copied("second", "text")], two=True)
    assert list(made.items()) == [("first", b"a line\n"), ("second", b"a line\n")]
    assert len(begun) == 1


def faulty() -> Iterator[Entry]:
    with working_on("listPets"):
        raise ZeroDivisionError("by design")


def endless() -> Iterator[Entry]:
    with working_on("listPets"):
        yield from endless()


def lost() -> Iterator[Entry]:
    yield Copied("second", "gone")


@pytest.mark.parametrize(
    ("second", "stage"), [(faulty, "plan"), (lost, "render")], ids=["plan", "render"]
)
def test_a_fault_beside_us_is_told_as_if_it_were_ours(
    halves: Halves, second: Part, stage: str
) -> None:
    told = []
    for two in (True, False):
        with pytest.raises(InternalError) as caught:
            halves.make(second, two=two)
        error = caught.value
        told.append((error.stage, str(error.part), type(error.cause), str(error.cause)))
    assert told[0] == told[1]
    assert told[0][0] == stage
    assert stage != "plan" or told[0][1] == "the operation 'listPets'"


def test_what_is_too_deep_beside_us_is_an_error_with_its_place(halves: Halves) -> None:
    with pytest.raises(InputError, match="the operation 'listPets' is where it stopped"):
        halves.make(endless, two=True)


def killed() -> Iterator[Entry]:
    if not in_ours():
        os.kill(os.getpid(), signal.SIGKILL)
    yield Copied("second", "text")


def silent() -> Iterator[Entry]:
    if not in_ours():
        time.sleep(600)
    yield Copied("second", "text")


@pytest.mark.parametrize("second", [killed, silent])
def test_what_does_not_come_from_beside_us_is_made_here(
    halves: Halves, second: Part, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(beside, "PATIENCE", 0.2)
    assert list(halves.make(second, two=True)) == ["first", "second"]


def test_a_process_beside_us_says_nothing_to_others(
    halves: Halves, capfd: pytest.CaptureFixture[str]
) -> None:
    def second() -> Iterator[Entry]:
        if not in_ours():
            os.write(1, b"heard")
        yield Copied("second", "text")

    halves.make(second, two=True)
    assert "heard" not in "".join(capfd.readouterr())


def is_there(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


@contextmanager
def sleeping(folder: Path) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    """A run, and the process beside it, both of which sleep."""
    program = f"""
import os, signal, sys, time
signal.signal(signal.SIGINT, signal.default_int_handler)  # a job in the background ignores it
sys.path.insert(0, {str(ROOT)!r})
from generator import pipeline
from generator.targets.python import plan
from generator.cli.command import main
def sleeping(*_, **more):
    with open("process", "a") as file:
        file.write(f"{{os.getpid()}}\\n")
    time.sleep(600)
plan._project = plan.runtime = sleeping
pipeline.is_much = lambda api: True
main()
"""
    (folder / "spec.yaml").write_text("openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n")
    command = [sys.executable, "-c", program, "spec.yaml", "-o", "out", "--quiet"]
    with subprocess.Popen(command, cwd=folder) as run:
        try:
            while len(processes := noted(folder)) < 2:
                assert run.poll() is None
                time.sleep(0.05)
            yield run, next(each for each in processes if each != run.pid)
        finally:
            run.kill()


def noted(folder: Path) -> list[int]:
    place = folder / "process"
    return [int(each) for each in place.read_text().splitlines()] if place.exists() else []


def test_nothing_stays_behind_where_a_run_is_interrupted(tmp_path: Path) -> None:
    with sleeping(tmp_path) as (run, other):
        run.send_signal(signal.SIGINT)
        assert run.wait(30) == 130
    assert not is_there(other)
    assert not (tmp_path / "out").exists()
