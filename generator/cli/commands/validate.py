"""`gen-client validate SPEC`: everything that can be said of a document before a client is made of it.

In: the document. Out: its problems, as the main form tells them, and how much there is in it; nothing is written.
"""

from __future__ import annotations

from typing import Any

import click

from generator.cli.command import command as main_form
from generator.cli.console import Console
from generator.cli.ending import FAILED, MISUSED, OK, guarded, is_misuse
from generator.cli.help import ReadableCommand
from generator.cli.run import options_of
from generator.diagnostics import Diagnostics
from generator.options import Options
from generator.outcome import Outcome, be_strict
from generator.values import replace

_EXAMPLES = """\
  gen-client validate openapi.yaml
  gen-client validate https://example.com/openapi.json --strict
  gen-client validate openapi.yaml --report sarif > findings.sarif
"""
_EXIT_CODES = """\
  0  a client can be made of it
  1  it cannot; or there is a warning, and --strict
  2  the command line is wrong
"""
_SHARED = ("spec", "strict", "allow_root", "allow_remote", "overlays", "report", "quiet")
"""The options of the main form that are about documents."""


@click.command(
    cls=ReadableCommand,
    params=[each for each in main_form.params if each.name in _SHARED],
    sections={"Examples": _EXAMPLES, "Exit codes": _EXIT_CODES},
)
@click.pass_context
def command(context: click.Context, /, **given: Any) -> None:
    """Look at a document: is it right, and what would be made of it?

    SPEC is a path, a URL, or - for standard input; without it the document of the settings.
    """
    diagnostics = Diagnostics()
    chosen = options_of({**given, "validate": True}, diagnostics)
    console = Console(replace(chosen, dump_model=True), diagnostics)
    if diagnostics.errors:
        console.finish(None)
        context.exit(MISUSED if any(map(is_misuse, diagnostics.errors)) else FAILED)
    if not chosen.spec:
        raise click.UsageError("SPEC is missing: which document is to be looked at?")
    context.exit(guarded(console, lambda: _validate(chosen, diagnostics, console)))


def _validate(chosen: Options, diagnostics: Diagnostics, console: Console) -> int:
    from generator.pipeline import counted
    from generator.understanding import understand

    with console.watching() as watch:
        understood = understand(chosen, diagnostics, watch)
    api, described = understood.api, understood.described
    be_strict(chosen, diagnostics)
    called = {id(each) for service in api.services for each in service.operations}
    schemas = len(described.components)
    total = len(described.operations)
    console.finish(Outcome(len(called), total, schemas, None, None, *counted(api)))
    return OK
