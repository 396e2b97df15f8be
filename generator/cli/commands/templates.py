"""`gen-client templates`: what of a target can be replaced by files of one's own, and a copy to begin with.

In: a target, parts of names, names to copy. Out: the list on standard output; copies in the folder of templates.
"""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.folder import Folder
from generator.cli.help import ReadableCommand

if TYPE_CHECKING:
    from generator.offered.inventory import Original
    from generator.targets.target import Target

OK, FAILED = 0, 1


@click.command(cls=ReadableCommand)
@click.argument("target", required=False, metavar="[TARGET]")
@click.argument("names", nargs=-1, metavar="[PART OF A NAME]…")
@click.option(
    "--copy",
    "copies",
    multiple=True,
    metavar="NAME",
    help="Begin a file of your own as a copy of this one. Can be given several times.",
)
@click.option(
    "--templates",
    "folder",
    type=Folder(file_okay=False),
    metavar="FOLDER",
    help="Where copies go. Default: `templates` of the settings.",
)
@click.pass_context
def command(
    context: click.Context,
    /,
    target: str | None,
    names: tuple[str, ...],
    copies: tuple[str, ...],
    folder: Path | None,
) -> None:
    """List the templates of TARGET (python, eiffel, one of yours), with the fields that they can print.

    A folder of your own (`templates = "my-templates"` in the settings, or --templates) comes before ours: a file there
    replaces the one of the same name. `original/NAME` in an include or extends is the one that yours replaces.
    """
    from generator.offered.inventory import inventory, named
    from generator.offered.listing import listing

    settings = _settings()
    chosen = target or str(settings.get("target", "python"))
    offered = inventory(_target(chosen))
    if not copies:
        found = named(names, offered)
        if not found:
            raise click.UsageError(_unknown(names[0], offered, chosen))
        for line in listing(chosen, found):
            click.echo(line)
        context.exit(OK)
    place = folder or settings.get("templates")
    if not isinstance(place, Path):
        raise click.UsageError("where do copies go? Say --templates FOLDER, or set `templates`")
    context.exit(_copy(copies, offered, place, chosen))


def _settings() -> dict[str, object]:
    from generator import settings_file
    from generator.diagnostics import Diagnostics

    found = settings_file.read(Path.cwd(), Diagnostics())
    return {name: setting.value for name, setting in found.items()}


def _target(name: str) -> Target:
    from generator.targets.registry import UnknownTarget, find

    try:
        return find(name)
    except UnknownTarget as error:
        close = f"did you mean '{error.closest}'? " if error.closest else ""
        known = ", ".join(error.known)
        raise click.UsageError(f"there is no target '{name}': {close}there is: {known}") from error


def _copy(copies: Sequence[str], offered: Sequence[Original], folder: Path, target: str) -> int:
    from generator.diagnostics import Diagnostics, InputError
    from generator.diagnostics.listing import render
    from generator.offered.copies import content
    from generator.output.beginning import begin

    known = {each.name: each for each in offered}
    for name in copies:
        if name not in known:
            raise click.UsageError(_unknown(name, offered, target))
    for name in copies:
        try:
            place = begin(folder, name, content(known[name]), Diagnostics())
        except InputError as error:
            click.echo("\n".join(render(each) for each in error.diagnostics), err=True)
            return FAILED
        click.echo(f"{place} is a copy of {name} now. Change it, and run gen-client.", err=True)
    return OK


def _unknown(name: str, offered: Sequence[Original], target: str) -> str:
    names = [each.name for each in offered]
    ends = {each.rpartition("/")[2]: each for each in reversed(names)}
    close = get_close_matches(name, names, n=1) + [
        ends[each] for each in get_close_matches(name.rpartition("/")[2], ends, n=1)
    ]
    advice = f"did you mean '{close[0]}'?" if close else f"see `gen-client templates {target}`"
    return f"there is no template '{name}': {advice}"
