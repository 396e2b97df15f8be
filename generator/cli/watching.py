"""`--watch`: the client is made anew whenever something changes of which it is made.

In: the words of the command line, and what gives the options of each client. Out: what each run says that has done
something, until Ctrl-C. A run is a process of its own, so that one which fails is told and nothing else; what is of no
consequence ends at once there, and nothing is said of it.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import click

from generator.cli.ending import INTERRUPTED, OK
from generator.cli.headlines import headlines, surfaces
from generator.options import Options

SUFFIXES: Final = (".yaml", ".yml", ".json", ".md", ".markdown", ".txt")
"""What a reference of a document may lead to in its folder; an event of other files is not looked at."""

QUIET: Final = 100
"""Milliseconds in which nothing may change before a run begins: editors write in several steps."""

TURN: Final = 300
"""Milliseconds between two looks at what has happened."""

PROBLEM: Final = re.compile(rb"^.*(?:warning|error)\[[A-Z]\d+\].*$", re.MULTILINE)
WRITTEN: Final = re.compile(rb"([\d,]+) files? (?:to be )?(?:written|removed)")


def watch(words: Sequence[str], read: Callable[[], Sequence[Options]]) -> int:
    """Run now, and after each change; `read` gives the options of all clients as the settings have them now."""
    try:
        import watchfiles
    except ImportError:
        advice = "python -m pip install 'gen-client[watch]'"
        raise click.UsageError(f"--watch needs the package watchfiles: {advice}") from None
    runs, looked_at = _Runs(words), _Watched(read())
    while True:
        events = watchfiles.watch(
            *looked_at.places(),
            watch_filter=looked_at.filter,
            step=QUIET,
            rust_timeout=TURN,
            yield_on_timeout=True,
            raise_interrupt=False,
        )
        code = _until_renewed(events, looked_at, runs)
        if code is not None:
            return code
        looked_at = _renewed(read, looked_at)


def _until_renewed(
    events: Iterable[set[tuple[Any, str]]], looked_at: _Watched, runs: _Runs
) -> int | None:
    """Run at once, as something may have changed before we looked, and after each change. The exit code at the end; none
    where a single file has changed, which may be another file of that name now."""
    is_due = True
    try:
        for found in events:
            changed = sorted({os.path.relpath(path) for _, path in found})
            if changed:
                click.echo(f"gen-client: {', '.join(changed[:3])} changed", err=True)
            if changed or is_due:
                runs.again(looked_at.outputs)
                is_due = False
            if any(looked_at.is_single(path) for _, path in found):
                return None
    except KeyboardInterrupt:
        click.echo("gen-client: interrupted", err=True)
        return INTERRUPTED
    return OK


def _renewed(read: Callable[[], Sequence[Options]], before: _Watched) -> _Watched:
    """What is looked at from now on; as before where the settings cannot be read, which a run has told."""
    try:
        return _Watched(read())
    except click.UsageError:
        return before


class _Runs:
    """Runs one after the other, each told if it fails, changes something, finds other problems or is the first one."""

    def __init__(self, words: Sequence[str]) -> None:
        self._command = [sys.executable, "-m", "generator", *words]
        self._problems: list[bytes] | None = None

    def again(self, outputs: Iterable[str]) -> None:
        """One more, which writes to these folders."""
        folders, command = [Path(each) for each in sorted(outputs)], self._command
        before = surfaces(folders)
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False)
        problems = PROBLEM.findall(done.stderr)
        counts = {int(each.replace(b",", b"")) for each in WRITTEN.findall(done.stderr)}
        if done.returncode or counts - {0} or problems != self._problems:
            sys.stderr.buffer.write(done.stderr)
            sys.stdout.buffer.write(done.stdout)
        self._problems = problems
        sys.stdout.flush()
        for line in headlines(before, surfaces(folders)):
            click.echo(line, err=True)
        click.echo("gen-client: waiting for changes; Ctrl-C ends", err=True)


class _Watched:
    """What matters to some clients: their documents' folders, which references do not leave, other folders that they
    allow, templates, and single files."""

    def __init__(self, jobs: Sequence[Options]) -> None:
        here = [each for each in jobs if each.spec != "-" and "://" not in each.spec]
        if any(each.spec in ("", "-") for each in jobs):
            raise click.UsageError("--watch needs a document that is a file or a URL")
        roots = {root for each in jobs for root in each.allow_root}
        documents = {os.path.dirname(each.spec) or "." for each in here}
        self._documents = _real(documents | roots)
        self._templates = _real(str(each.templates) for each in jobs if each.templates)
        self.outputs = _real(str(each.output) for each in jobs if each.output)
        overlays = {one for each in jobs for one in each.overlays if "://" not in one}
        settings = {at.source.name for each in jobs for at in each.places.values()}
        files = overlays | settings | set(_settings_files())
        self._files = _real(each for each in files if os.path.isfile(each))

    def places(self) -> Iterator[str]:
        """What is there to be looked at."""
        for each in (*self._documents, *self._templates):
            if os.path.isdir(each):
                yield each
        yield from self._files

    def counts(self, path: str) -> bool:
        """Whether a change of the file can matter."""
        real = os.path.realpath(path)
        if real in self._files:
            return True
        if _is_hidden(real) or any(_is_in(real, each) for each in self.outputs):
            return False
        if any(_is_in(real, each) for each in self._templates):
            return not real.endswith("~")
        return real.endswith(SUFFIXES) and any(_is_in(real, each) for each in self._documents)

    def filter(self, _: object, path: str) -> bool:
        """As watchfiles asks."""
        return self.counts(path)

    def is_single(self, path: str) -> bool:
        """Whether the file is looked at by itself."""
        return os.path.realpath(path) in self._files


def _settings_files() -> Iterator[str]:
    """The files in which settings are, or could be."""
    for place in (Path.cwd(), *Path.cwd().parents):
        for name in ("gen-client.toml", "pyproject.toml"):
            if (place / name).is_file():
                yield str(place / name)
                return


def _real(paths: Iterable[str]) -> frozenset[str]:
    return frozenset(os.path.realpath(each) for each in paths)


def _is_in(path: str, folder: str) -> bool:
    return path.startswith(os.path.join(folder, ""))


def _is_hidden(path: str) -> bool:
    here = os.path.realpath(os.curdir)
    inner = path.removeprefix(here)
    return any(part.startswith(".") or part == "node_modules" for part in inner.split(os.sep))
