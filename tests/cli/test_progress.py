"""How a run looks while it goes on: a bar on a terminal, lines elsewhere; and how it ends when it is interrupted."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.calls import SPEC, environment, gen_client

CALL = [sys.executable, "-m", "generator", "spec.yaml", "-o", "out", "--target", "lines"]


@pytest.fixture
def here(tmp_path: Path) -> Path:
    (tmp_path / "spec.yaml").write_text(SPEC)
    return tmp_path


def test_there_is_a_line_for_each_stage_where_there_is_no_terminal(here: Path) -> None:
    said = gen_client(here, "spec.yaml", "-o", "out", "--target", "lines").err
    stages = [line.split()[0] for line in said.splitlines() if line.endswith(" s")]
    assert stages == [
        *("load", "resolve", "validate", "parse", "build"),
        *("plan", "render", "tidy", "compare", "write"),
    ]
    said = gen_client(
        here, "spec.yaml", "-o", "out", "--target", "lines", "--check", "--no-validate"
    ).err
    stages = [line.split()[0] for line in said.splitlines() if line.endswith(" s")]
    assert stages == ["load", "resolve", "parse", "build", "plan", "render", "tidy", "compare"]


@pytest.mark.skipif(os.name == "nt", reason="needs a pseudo-terminal")
def test_there_is_a_bar_on_a_terminal_and_it_goes_away(here: Path) -> None:
    ours, theirs = os.openpty()
    variables = environment(TERM="xterm")
    with subprocess.Popen(CALL, cwd=here, env=variables, stdout=theirs, stderr=theirs) as process:
        os.close(theirs)
        shown = read_all(ours)
    os.close(ours)
    assert process.returncode == 0
    assert "%" in shown
    assert "\x1b[2K" in shown  # the bar is wiped out
    assert "2/2 operations" in shown
    assert "load        0" not in shown


def read_all(descriptor: int) -> str:
    """What is shown on a pseudo-terminal until its other end is closed."""
    shown = b""
    while True:
        try:
            piece = os.read(descriptor, 4096)
        except OSError:  # Linux says so at the end
            return shown.decode()
        if not piece:
            return shown.decode()
        shown += piece


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX signals")
def test_an_interruption_is_no_fault_and_writes_nothing(here: Path) -> None:
    call = [*CALL[:3], "-", *CALL[4:]]
    with subprocess.Popen(
        call,
        cwd=here,
        env=environment(PYTHONUNBUFFERED="1"),
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin is not None and process.stderr is not None
        process.stdin.write(SPEC)
        process.stdin.flush()
        wait_for_modules(process.pid)
        process.send_signal(signal.SIGINT)
        said = process.stderr.read()
        process.stdin.close()
    assert process.returncode == 130
    assert said.splitlines()[-1] == "gen-client: interrupted"
    assert "Traceback" not in said
    assert not (here / "out").exists()


def wait_for_modules(process: int) -> None:
    """Until the process waits for its standard input: one of its threads is blocked in a read on a pipe."""
    threads = Path(f"/proc/{process}/task")
    if not threads.exists():
        pytest.skip("needs Linux's /proc to know when the process waits")
    for _ in range(200):
        if any("pipe" in (each / "wchan").read_text() for each in threads.iterdir()):
            return
        signal.sigtimedwait([], 0.05)
    pytest.skip("the process cannot be seen waiting")
