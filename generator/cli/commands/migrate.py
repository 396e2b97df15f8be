"""`gen-client migrate CONFIG`: settings of gen-client for what a configuration of OpenAPI Generator says.

In: the name of its configuration file or `openapitools.json`, or the words of its command line. Out: a table of TOML on
standard output, or in a file; what has no counterpart is told.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from generator import settings_file
from generator.cli.commands import generate
from generator.cli.console import Console, write
from generator.cli.ending import FAILED, MISUSED, OK, guarded, is_misuse
from generator.cli.help import ReadableCommand
from generator.cli.translating import ours
from generator.diagnostics import Diagnostics
from generator.diagnostics.printable import escape
from generator.options import Options
from generator.output.appended import append
from generator.transfer.files import Job, jobs
from generator.transfer.said import Said
from generator.transfer.toml import settings_text

_EXAMPLES = """\
  gen-client migrate config.yaml
  gen-client migrate openapitools.json --write
  gen-client migrate generate -i openapi.yaml -g python -o client -c config.yaml
"""


class _WithWords(ReadableCommand):
    """Keeps the words behind `generate` for that command."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if "generate" in args:
            at = args.index("generate")
            ctx.meta["words"] = tuple(args[at + 1 :])
            args = args[:at]
        return super().parse_args(ctx, args)


@click.command(cls=_WithWords, sections={"Examples": _EXAMPLES})
@click.argument("configs", nargs=-1, metavar="[CONFIG | generate OPTIONS…]")
@click.option(
    "--write",
    "is_written",
    is_flag=True,
    help="Put the table into pyproject.toml, or into gen-client.toml where there is none.",
)
@click.pass_context
def command(context: click.Context, /, configs: tuple[str, ...], is_written: bool) -> None:
    """Print the settings of gen-client that do what OpenAPI Generator is told to do.

    CONFIG is a configuration file of its `generate`, in YAML or JSON, or an openapitools.json.
    """
    words = context.meta.get("words")
    if not configs and words is None:
        raise click.UsageError("CONFIG is missing: which file is to be translated?")
    diagnostics = Diagnostics()
    console = Console(Options(""), diagnostics)
    asked = [] if words is None else generate.asked(words)
    work = _Work(configs, asked, diagnostics, console)
    context.exit(guarded(console, lambda: work.done(is_written=is_written)))


class _Work:
    """One migration."""

    def __init__(
        self,
        configs: Sequence[str],
        asked: Sequence[Said],
        diagnostics: Diagnostics,
        console: Console,
    ) -> None:
        self._configs = configs
        self._asked = asked
        self._diagnostics = diagnostics
        self._console = console

    def done(self, *, is_written: bool) -> int:
        """Print the table or write it; the exit code."""
        found = [job for each in self._configs for job in jobs(each, self._diagnostics)]
        values = [self._values(job) for job in found or [Job("", ())]]
        made = [each for each in values if each]
        if not made or self._diagnostics.errors:
            self._console.finish(None)
            return MISUSED if any(map(is_misuse, self._diagnostics.errors)) else FAILED
        self._say(made, is_written=is_written)
        self._console.finish(None)
        return FAILED if self._diagnostics.errors else OK

    def _values(self, job: Job) -> Mapping[str, Any]:
        """The settings of one client; none where it is in no language of ours, among others that are."""
        problems = Diagnostics()
        made = ours((*job.said, *self._asked), problems)
        self._diagnostics.extend(problems.items if not job.name else _mild(problems))
        if problems.errors and job.name:
            told = f"left out: '{escape(job.name)}', {problems.errors[0].message}"
            self._console.say(told)
            return {}
        return {**({"name": job.name} if job.name else {}), **self._without_secrets(made.values)}

    def _without_secrets(self, values: Mapping[str, Any]) -> Mapping[str, Any]:
        """The settings, with variables of the environment in the place of what authenticates somebody."""
        headers = {name: _variable(name) for name in values.get("headers", ())}
        for name, variable in headers.items():
            told = f"'{escape(name)}' is not written down: set the variable {variable[2:-1]} to it"
            self._console.say(told)
        return {**values, "headers": headers} if headers else values

    def _say(self, made: list[Mapping[str, Any]], *, is_written: bool) -> None:
        path = Path("pyproject.toml")
        is_ours = not is_written or path.exists()
        header = "tool.gen-client" if is_ours else ""
        text = _text(header, made)
        if not is_written:
            write([text])
            return
        path = path if path.exists() else Path("gen-client.toml")
        there = settings_file.found(Path.cwd())
        if there is not None or (path.name == "gen-client.toml" and path.exists()):
            self._diagnostics.report("O149", None, place=os.path.relpath(there or path))
            return
        append(path, text, self._diagnostics)
        self._console.say(f"{path} has the settings now; `gen-client` without arguments uses them.")


def _variable(header: str) -> str:
    """`${X_API_KEY}` for `X-Api-Key`."""
    return f"${{{re.sub('[^A-Z0-9]+', '_', header.upper())}}}"


def _mild(problems: Diagnostics) -> list[Any]:
    """Problems of a client that is made."""
    return [] if problems.errors else list(problems.items)


def _text(header: str, made: list[Mapping[str, Any]]) -> str:
    """One table, or one for each of several clients."""
    if len(made) == 1:
        return settings_text(header, {key: each for key, each in made[0].items() if key != "name"})
    place = f"{header}.clients" if header else "clients"
    return "\n".join(settings_text(f"[{place}]", each) for each in made)
