"""The command line: what options there are, and who is asked.

In: argv. Out: the values given, handed to `run`, or to a command of `commands` if the first word is its name. Standard
output carries results only (a diff, a model, a report); everything for people goes to standard error. Knows no default
and does no work.
"""

from __future__ import annotations

import gc
import sys
from typing import Any, Final

import click

from generator import __version__
from generator.cli import commands
from generator.cli.folder import Folder
from generator.cli.help import SECTIONS, ReadableCommand, group
from generator.project import PARTS

OBJECTS_BETWEEN_COLLECTIONS: Final = 3_000_000
"""Looking for garbage in what lives as long as the run is a tenth of its time, and finds next to none. The published
OpenAI document makes half as many objects; what is ten times as large is still looked through now and then."""


def headers_of(_: object, __: object, given: tuple[str, ...]) -> dict[str, str] | None:
    """Names and values; what is wrong with a header is told without its value."""
    pairs = [each.partition(":") for each in given]
    for number, (name, colon, _value) in enumerate(pairs, 1):
        if not colon or not name.strip():
            raise click.BadParameter(
                f"the header number {number} is not written like 'NAME: VALUE'"
            )
    return {name.strip(): value.strip() for name, _, value in pairs} or None


class _MainForm(ReadableCommand):
    """`gen-client SPEC -o FOLDER`, which suspects that a word in the place of SPEC was meant as a command."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        first = args[0] if args else ""
        if close := commands.meant(first):
            raise click.UsageError(
                f"there is no command '{first}', nor a document: did you mean '{close}'?", ctx
            )
        return super().parse_args(ctx, args)


@click.command(cls=_MainForm, sections=SECTIONS)
@click.argument("spec", required=False, metavar="SPEC")
@click.option(
    "-o",
    "--output",
    type=Folder(),
    metavar="FOLDER",
    cls=group("Output"),
    help="Where the client goes. The folder is made if it is not there; files that are not ours are never touched.",
)
@click.option(
    "--target",
    metavar="NAME",
    cls=group("Output"),
    help="The language of the client: python (default), eiffel, or one that an installed package offers.",
)
@click.option(
    "--package-name",
    metavar="NAME",
    cls=group("Output"),
    help="What a Python client is imported as (shop, or acme.shop), what an Eiffel library and its"
    " classes are called after (shop.ecf, SHOP_PET), and any client calls itself."
    " Default: made of the document's info.title.",
)
@click.option(
    "--package-version",
    metavar="VERSION",
    cls=group("Output"),
    help="The client's own version. Default: 1.0.0.",
)
@click.option(
    "--bump/--no-bump",
    default=None,
    cls=group("Output"),
    help="Count the client's version up by what has changed for its callers, and say it in its CHANGELOG.md.",
)
@click.option(
    "--without",
    multiple=True,
    metavar="PART",
    cls=group("Output"),
    help=f"Leave a part of the client out: {', '.join(PARTS)}. Can be given several times.",
)
@click.option(
    "--source-only",
    is_flag=True,
    cls=group("Output"),
    help="Make the source alone: without all of these.",
)
@click.option(
    "--templates",
    type=Folder(),
    metavar="FOLDER",
    cls=group("Output"),
    help="Templates of your own, which come before ours of the same names; `gen-client templates` lists these.",
)
@click.option(
    "--only",
    multiple=True,
    metavar="NAME",
    cls=group("Output"),
    help="Make this one of the clients in the settings, not all of them. Can be given several times.",
)
@click.option(
    "--watch",
    is_flag=True,
    cls=group("Output"),
    help="Go on: make the client anew whenever its document, overlays, templates or settings change.",
)
@click.option(
    "--check",
    is_flag=True,
    default=None,
    cls=group("Checking"),
    help="Write nothing: show what would change as a unified diff, and exit with 1 if anything would.",
)
@click.option(
    "--strict/--no-strict",
    default=None,
    cls=group("Checking"),
    help="Treat warnings as errors: nothing is written if there is one.",
)
@click.option(
    "--validate/--no-validate",
    default=None,
    cls=group("Checking"),
    help="Hold the document against the OpenAPI specification first (default), or do not.",
)
@click.option(
    "--verify/--no-verify",
    default=None,
    cls=group("Checking"),
    help="Compile, import and try the client in a second process before it is written: its types and all of its samples.",
)
@click.option(
    "--overlay",
    "overlays",
    multiple=True,
    metavar="FILE",
    cls=group("References"),
    help="An OpenAPI Overlay that changes the document first. Can be given several times; applied in this order.",
)
@click.option(
    "--allow-root",
    multiple=True,
    metavar="FOLDER",
    cls=group("References"),
    help="A folder into which a $ref may lead besides the document's own. Can be given several times.",
)
@click.option(
    "--allow-remote",
    multiple=True,
    metavar="HOST[:PORT]",
    cls=group("References"),
    help="A host from which a $ref may have documents fetched, besides the document's own. Can be given several times.",
)
@click.option(
    "--header",
    "headers",
    multiple=True,
    metavar="'NAME: VALUE'",
    callback=headers_of,
    cls=group("References"),
    help="A header for the host of a document that is a URL; ${NAME} in it is a variable of the environment."
    " Can be given several times.",
)
@click.option(
    "--dump-model",
    is_flag=True,
    default=None,
    cls=group("Messages"),
    help="Print the model that clients are made from as JSON, and write nothing. Needs no -o.",
)
@click.option(
    "--report",
    type=click.Choice(["json", "sarif", "github"]),
    cls=group("Messages"),
    help="Print a report of the run for programs on standard output: JSON, SARIF 2.1.0 or GitHub's workflow commands.",
)
@click.option(
    "--quiet/--no-quiet",
    "-q",
    default=None,
    cls=group("Messages"),
    help="Say nothing but problems.",
)
@click.version_option(__version__, prog_name="gen-client", message="%(prog)s %(version)s")
@click.pass_context
def command(context: click.Context, /, source_only: bool, **given: Any) -> None:
    """Generate a client from an OpenAPI document: a Python package or an Eiffel library, and its Markdown pages.

    SPEC is a path, a URL, or - for standard input; YAML or JSON; Swagger 2.0, OpenAPI 3.0, 3.1 or 3.2.
    """
    from generator.cli.run import run  # and with it everything that --help can do without

    chosen = {**given, **({"without": PARTS} if source_only else {})}
    context.exit(run(chosen, context.meta["arguments"]))


def main() -> None:
    """The console script."""
    gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS)
    try:
        _asked(sys.argv[1:])
    finally:
        gc.freeze()  # nor is it looked for at the very end


def _asked(arguments: list[str]) -> None:
    """Do what the first word asks for: a command, or else the main form."""
    first = next(iter(arguments), "")
    if first in commands.COMMANDS:
        commands.find(first).main(arguments[1:], prog_name=f"gen-client {first}")
    else:
        command.main(arguments, prog_name="gen-client")
