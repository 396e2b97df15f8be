"""`gen-client suggest SPEC`: an overlay that says what was inferred of a document, and what would want a correction.

In: the document. Out: the overlay on standard output, or in a file that is not there yet.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from generator.cli.command import command as main_form
from generator.cli.console import Console, write
from generator.cli.ending import FAILED, MISUSED, OK, guarded, is_misuse
from generator.cli.help import ReadableCommand
from generator.cli.run import options_of
from generator.diagnostics import Diagnostics
from generator.options import Options
from generator.values import replace

_EXAMPLES = """\
  gen-client suggest openapi.yaml                         look at it
  gen-client suggest openapi.yaml -o fixes.overlay.yaml   edit it, then:
  gen-client openapi.yaml -o client --overlay fixes.overlay.yaml
"""
_SHARED = ("spec", "allow_root", "allow_remote", "overlays", "quiet")
"""The options of the main form that are about documents."""


@click.command(
    cls=ReadableCommand,
    params=[
        *(each for each in main_form.params if each.name in _SHARED),
        click.Option(
            ["-o", "--output", "file"],
            type=click.Path(path_type=Path, dir_okay=False),
            metavar="FILE",
            help="Where the overlay goes. Default: standard output. A file that is there is kept.",
        ),
        click.Option(
            ["--changing"],
            is_flag=True,
            help="Let that hold, too, which changes the client. Without it these actions are comments.",
        ),
    ],
    sections={"Examples": _EXAMPLES},
)
@click.pass_context
def command(context: click.Context, /, file: Path | None, changing: bool, **given: Any) -> None:
    """Write an overlay with what was inferred of a document: pages, streams, places of methods; and what could be better:
    missing ids, long names, lists that may go on, what OpenAPI 3.1 says otherwise.

    SPEC is a path, a URL, or - for standard input; without it the document of the settings. Given back as it is, the
    overlay leaves the client as it is.
    """
    diagnostics = Diagnostics()
    chosen = replace(options_of(given, diagnostics), output=None, dump_model=True, validate=False)
    console = Console(chosen, diagnostics)
    if diagnostics.errors:
        console.finish(None)
        context.exit(MISUSED if any(map(is_misuse, diagnostics.errors)) else FAILED)
    if not chosen.spec:
        raise click.UsageError("SPEC is missing: for which document are suggestions wanted?")
    context.exit(guarded(console, lambda: _suggest(chosen, file, changing, diagnostics, console)))


def _suggest(
    chosen: Options, file: Path | None, changing: bool, diagnostics: Diagnostics, console: Console
) -> int:
    from generator.output.beginning import begin
    from generator.suggestions import Asked, overlay_text, suggestions
    from generator.understanding import understand

    with console.watching() as watch:
        found = understand(chosen, diagnostics, watch)
    every = suggestions(Asked(found.bundle, found.described.operations, found.api))
    if not every:
        console.say("There is nothing to suggest.")
        return OK
    text = overlay_text(every, found.api, changing=changing)
    if file is None:
        write([text])
        return OK
    place = begin(file.parent, file.name, text.encode("utf-8", "backslashreplace"), diagnostics)
    same = sum(not each.changes for each in every)
    console.say(
        f"{place} has {same:,} actions that say what holds, {len(every) - same:,} that would change the client."
    )
    return OK
