"""Texts of a megabyte in every place of a document: bounded time and memory, and a client or an error with its place."""

from __future__ import annotations

import json
import resource
import signal
import subprocess
import sys
from collections.abc import Callable
from types import FrameType
from typing import Any, Final

import pytest

from generator.diagnostics import InputError
from generator.room import with_room
from tests.fuzz.making import client
from tests.fuzz.sinks import MANY, ONE, document
from tests.generated import ROOT

MEGABYTE: Final = 1 << 20
MEMORY: Final = 6 << 30
"""Bytes of addresses; a pattern of a quarter of a megabyte has asked for 21 GB."""
SECONDS: Final = 60
"""Of the processor for each client; they take one to ten."""

TEXTS: Final = {
    "one word": "x" * MEGABYTE,
    "lines": "a `b` *c* <p> | # [x](y) \\ \"' {{ }} %\n" * (MEGABYTE // 40),
}


EVERY: Final = [*ONE, *MANY]


def large(sink: str, text: str) -> Any:
    """A document with the text in a place."""
    made = document()
    if sink in ONE:
        ONE[sink](made, text)
    else:
        MANY[sink](made, text, 0)
    return made


@pytest.mark.slow
@pytest.mark.parametrize(
    ("target", "sinks"),
    [(target, EVERY[part::3]) for target in ("python", "eiffel") for part in range(3)],
)
def test_a_megabyte_anywhere(target: str, sinks: list[str]) -> None:
    command = [sys.executable, "-m", "tests.fuzz.test_large_texts", target, *sinks]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.splitlines()) == (0, sinks), done.stderr[-3000:]


def test_a_pattern_that_is_too_long_is_not_checked() -> None:
    text = json.dumps(large("pattern", "(a|b)+" * 2_000))
    found = with_room(lambda: client(text, "python", validate=False)).diagnostics.items
    told = [each.message for each in found if each.code == "B322"]
    assert told
    assert "longer than 10,000 characters" in told[0]
    assert len(told[0]) < 500


def try_out(target: str, sink: str, text: str) -> None:
    """One client."""
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    try:
        with_room(lambda: client(json.dumps(large(sink, text)), target, validate=False))
    except InputError as error:
        assert error.diagnostics
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def ends(sink: str) -> Callable[[int, FrameType | None], None]:
    def end(number: int, frame: FrameType | None) -> None:
        sys.exit(f"{sink}: no end after {SECONDS} seconds")

    return end


def main(target: str, *sinks: str) -> None:
    """Name each place whose texts came through."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    for sink in sinks:
        signal.signal(signal.SIGPROF, ends(sink))
        for text in TEXTS.values():
            try_out(target, sink, text)
        print(sink, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
