"""Several clients at once: a process for each, as many side by side as there are cores.

In: the words of the command line, and the names of clients. Out: what each said, told apart, in the order of the settings
file; the worst exit code. Makes no client itself.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeAlias

import click

from generator.cli.ending import BROKEN, INTERRUPTED, OK

Done: TypeAlias = "subprocess.CompletedProcess[bytes]"


def run_all(names: Sequence[str], arguments: Sequence[str], *, as_json: bool, quiet: bool) -> int:
    """Make each of the clients; `as_json`: standard output is one JSON object of all, by their names."""
    told: dict[str, Any] = {}
    codes: dict[str, int] = {}
    workers = min(len(names), os.cpu_count() or 1)
    pool = ThreadPoolExecutor(workers)
    try:
        for name, done in zip(
            names, pool.map(lambda each: one(each, arguments), names), strict=True
        ):
            codes[name] = done.returncode if done.returncode >= 0 else BROKEN
            _show(name, done, as_json=as_json)
            told[name] = _json(done.stdout) if as_json else None
    except KeyboardInterrupt:
        pool.shutdown(wait=False, cancel_futures=True)
        click.echo("gen-client: interrupted", err=True)
        return INTERRUPTED
    if as_json:
        click.echo(json.dumps({"clients": told}, indent=2, ensure_ascii=False))
    if not quiet:
        click.echo(_summary(codes), err=True)
    return max(codes.values())


def one(name: str, arguments: Sequence[str]) -> Done:
    """The run for one client, by a process of its own."""
    command = [sys.executable, "-m", "generator", *without(arguments, "--only"), "--only", name]
    return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False)


def without(arguments: Sequence[str], option: str, *, has_value: bool = True) -> Iterator[str]:
    """The words of a command line but an option and its values."""
    is_value = False
    for word in arguments:
        if is_value:
            is_value = False
        elif word == option:
            is_value = has_value
        elif not word.startswith(f"{option}="):
            yield word


def _show(name: str, done: Done, *, as_json: bool) -> None:
    """What one run said; nothing if it said nothing."""
    to_people = done.stderr if as_json else done.stderr + done.stdout
    if to_people:
        click.echo(f"== {name}", err=True)
        sys.stderr.buffer.write(done.stderr)
        sys.stderr.flush()
        if not as_json:
            sys.stdout.buffer.write(done.stdout)
            sys.stdout.flush()


def _json(text: bytes) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return None


def _summary(codes: dict[str, int]) -> str:
    failed = [f"{name} ({code})" for name, code in codes.items() if code != OK]
    told = f"; exit codes: {', '.join(failed)}" if failed else ""
    return f"{len(codes)} clients, {len(codes) - len(failed)} as wished{told}"
