"""`gen-client help [COMMAND]`: the same as `--help` of it.

In: the name of a command, or none. Out: its help on standard output.
"""

from __future__ import annotations

import click

from generator.cli import commands
from generator.cli.help import ReadableCommand


@click.command(cls=ReadableCommand)
@click.argument("name", required=False, metavar="[COMMAND]")
@click.pass_context
def command(context: click.Context, /, name: str | None) -> None:
    """Show what COMMAND does and which options it has; without COMMAND, all there is."""
    if name is None:
        from generator.cli import command as main_form

        main_form.command.main(["--help"], prog_name="gen-client")
    elif name in commands.COMMANDS:
        commands.find(name).main(["--help"], prog_name=f"gen-client {name}")
    else:
        raise click.UsageError(_unknown(name))


def _unknown(name: str) -> str:
    close = commands.meant(name)
    advice = f"did you mean '{close}'?" if close else f"there is: {', '.join(commands.COMMANDS)}"
    return f"there is no command '{name}': {advice}"
