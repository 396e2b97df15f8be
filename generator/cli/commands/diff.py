"""`gen-client diff OLD NEW`: what has changed for those who call the client.

In: two clients, each a document, a client's folder, or `REVISION:FILE`. Out: the difference on standard output, for
people, as Markdown or as JSON; 1 if it is as bad as `--fail-on` says.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

import click

from generator.changes.change import GRADES, Difference, Grade
from generator.changes.lines import Line, Look, lines
from generator.changes.markdown import markdown
from generator.changes.report import report
from generator.cli.console import Console, write
from generator.cli.ending import FAILED, MISUSED, OK, guarded
from generator.cli.help import ReadableCommand
from generator.cli.progress import silence
from generator.cli.run import options_of
from generator.diagnostics import Diagnostics
from generator.options import Options
from generator.targets.registry import UnknownTarget

FAIL_ON: Final = MappingProxyType({"breaking": GRADES[:1], "compatible": GRADES[:2], "any": GRADES})
"""What `--fail-on` says, and the grades that are that bad."""

EXAMPLES: Final = """\
  gen-client diff HEAD~1:openapi.yaml openapi.yaml
  gen-client diff client/ openapi.yaml --fail-on breaking
  gen-client diff old.yaml new.yaml --format markdown > pull-request.md
  gen-client diff old.json new.json --target python --target eiffel
"""

EXIT_CODES: Final = """\
  0  done
  1  what differs is as bad as --fail-on says; a document or a folder is at fault
  2  the command line is wrong
  3  gen-client is at fault
"""

_COLOURS: Final[Mapping[Look, Mapping[str, Any]]] = {
    Look.TITLE: {"bold": True},
    Look.BREAKING: {"fg": "red", "bold": True},
    Look.COMPATIBLE: {"fg": "green"},
    Look.DOCS: {"fg": "blue"},
    Look.FAINT: {"dim": True},
    Look.PLAIN: {},
}


@click.command(cls=ReadableCommand, sections={"Examples": EXAMPLES, "Exit codes": EXIT_CODES})
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
@click.option(
    "--target",
    "targets",
    multiple=True,
    metavar="NAME",
    help="The language of the clients: python (default), eiffel, … Can be given several times.",
)
@click.option(
    "--package-name", metavar="NAME", help="What both are imported as, where that does not count."
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "markdown", "json"]),
    default="text",
    help="For people (default), for the text of a pull request, or for programs.",
)
@click.option(
    "--fail-on",
    type=click.Choice([*FAIL_ON]),
    help="Exit with 1 if there is a breaking change; a compatible one or worse; any at all.",
)
@click.option(
    "--lock",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help="The names.lock by which documents are called; default: the one in the output of the settings.",
)
@click.option("--all", "everything", is_flag=True, help="List every change, however many.")
@click.pass_context
def command(context: click.Context, /, **given: Any) -> None:
    """Compare two clients as their callers see them.

    OLD and NEW are documents (paths or URLs), folders of clients that were generated, or documents of a git revision,
    such as HEAD~1:specs/openai.yaml. What is renamed is found by structure; each change is breaking, compatible, or of
    the documentation alone. Documents are called as the client in the output of the settings calls them, or as --lock says.
    """
    context.exit(_run(given))


def _run(given: dict[str, Any]) -> int:
    diagnostics = Diagnostics()
    chosen = options_of({"package_name": given["package_name"]}, diagnostics)
    console = Console(chosen, diagnostics)
    if diagnostics.errors:
        console.finish(None)
        return MISUSED if any(error.at is None for error in diagnostics.errors) else FAILED
    return guarded(console, lambda: _compare(given, chosen, diagnostics, console))


def _compare(
    given: dict[str, Any], chosen: Options, diagnostics: Diagnostics, console: Console
) -> int:
    from generator.differences import differences  # and with it the whole generator

    try:
        with silence() as watch:
            old, new = given["old"], given["new"]
            targets, lock = given["targets"], given["lock"]
            found = differences(old, new, chosen, targets, diagnostics, watch, lock)
    except UnknownTarget as error:
        console.report_unknown_target(error)
        console.finish(None)
        return MISUSED
    _show(found, given)
    return FAILED if _is_bad(found, given["fail_on"]) else OK


def _is_bad(found: Sequence[Difference], fail_on: str | None) -> bool:
    grades: Sequence[Grade] = FAIL_ON[fail_on] if fail_on else ()
    return any(each.of(grade) for each in found for grade in grades)


def _show(found: Sequence[Difference], given: dict[str, Any]) -> None:
    old, new = given["old"], given["new"]
    if given["form"] == "markdown":
        write([markdown(found, old, new)])
    elif given["form"] == "json":
        write([report(found, old, new)])
    else:
        for each in found:
            for line in lines(each, everything=given["everything"]):
                write([f"{_coloured(line)}\n"])


def _coloured(line: Line) -> str:
    if not _in_colour():
        return "".join(text for text, _ in line).rstrip()
    return "".join(click.style(text, **_COLOURS[look]) for text, look in line)


def _in_colour() -> bool:
    """As terminals and their users say (no-color.org, force-color.org)."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or sys.stdout.isatty()
