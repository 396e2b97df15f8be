"""`--watch`: what changes is made anew, errors are told and waited out, Ctrl-C ends it."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.calls import SPEC, environment, gen_client

pytest.importorskip("watchfiles")

SETTINGS = 'spec = "specs/shop.yaml"\noutput = "out"\ntarget = "lines"\nvalidate = false\n'
PATIENCE = 60.0


class Watching:
    """A process that watches, and what it has said."""

    def __init__(self, folder: Path) -> None:
        self.said = ""
        self.process = subprocess.Popen(
            [sys.executable, "-u", "-m", "generator", "--watch"],
            cwd=folder,
            env=environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.said += line

    def waits(self, times: int) -> str:
        """All that was said until it waited so many times."""
        end = time.monotonic() + PATIENCE
        while self.said.count("waiting for changes") < times:
            assert time.monotonic() < end, self.said
            assert self.process.poll() is None, self.said
            time.sleep(0.05)
        return self.said

    def stops(self) -> None:
        self.process.kill()
        self.process.wait()
        self.reader.join()
        assert self.process.stdout is not None
        self.process.stdout.close()

    def ends(self) -> int:
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(PATIENCE)


@pytest.fixture
def here(tmp_path: Path) -> Path:
    (tmp_path / "specs").mkdir()
    (tmp_path / "mine/lines").mkdir(parents=True)
    (tmp_path / "specs/shop.yaml").write_text(
        SPEC.replace("    Item:", "    Part: {$ref: p.yaml}\n    Item:")
    )
    (tmp_path / "specs/p.yaml").write_text("type: object\n")
    (tmp_path / "gen-client.toml").write_text(SETTINGS + 'templates = "mine"\n')
    return tmp_path


@pytest.fixture
def watching(here: Path) -> Iterator[Watching]:
    found = Watching(here)
    yield found
    found.stops()


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is another signal there")
def test_whatever_a_client_is_made_of_makes_it_anew(here: Path, watching: Watching) -> None:
    page = here / "out/0.txt"
    assert " files written" in watching.waits(1)

    text = (here / "specs/shop.yaml").read_text()
    (here / "specs/shop.yaml").write_text(text.replace("createItem", "makeItem"))
    assert "specs/shop.yaml changed" in watching.waits(2)
    assert "makeItem" in page.read_text()

    (here / "mine/lines/service.txt.jinja").write_text("mine {{ view.package }}\n")
    watching.waits(3)
    assert page.read_text() == "mine 'Shop'\n"

    new = here / "new.toml"  # as editors write: another file takes the name
    new.write_text(SETTINGS + 'templates = "mine"\npackage-name = "store"\n')
    os.replace(new, here / "gen-client.toml")
    watching.waits(5)  # once for the change, once as another file may have the name now
    assert page.read_text() == "mine 'store'\n"

    (here / "specs/p.yaml").write_text("type: [")
    watching.waits(6)
    assert "specs/p.yaml:1:" in watching.said
    (here / "specs/p.yaml").write_text("type: string\n")
    watching.waits(7)

    (here / "specs/notes.bin").write_text("nobody's")
    (here / "out/stray.yaml").write_text("nobody's")
    time.sleep(1)
    assert watching.said.count("waiting for changes") == 7
    assert watching.ends() == 0
    assert "Traceback" not in watching.said


def test_without_the_package_it_says_which_one(here: Path) -> None:
    (here / "watchfiles.py").write_text("raise ImportError\n")
    answer = gen_client(
        here, "--watch", PYTHONPATH=f"{here}{os.pathsep}{environment()['PYTHONPATH']}"
    )
    assert answer.code == 2
    assert "python -m pip install 'gen-client[watch]'" in answer.err


def test_standard_input_cannot_be_watched(here: Path) -> None:
    answer = gen_client(here, "-", "-o", "out", "--watch", stdin=SPEC)
    assert answer.code == 2
    assert "--watch needs a document that is a file or a URL" in answer.err


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is another signal there")
def test_it_says_what_changes_for_callers(here: Path) -> None:
    (here / "gen-client.toml").write_text(SETTINGS.replace("lines", "python"))
    watching = Watching(here)
    try:
        watching.waits(1)
        document = here / "specs/shop.yaml"
        document.write_text(document.read_text().replace("createItem", "makeItem"))
        assert "out: python: 1 compatible change" in watching.waits(2)  # the old name works on
    finally:
        watching.stops()
