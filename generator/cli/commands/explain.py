"""`gen-client explain WHAT`: a code of a problem, a name of a client, a place in a document.

In: the question, and the document. Out: the explanation on standard output; 1 if there is nothing of the kind.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import click

from generator.cli.colours import style
from generator.cli.console import Console, write
from generator.cli.ending import FAILED, MISUSED, OK, guarded, is_misuse
from generator.cli.help import ReadableCommand
from generator.cli.progress import silence
from generator.cli.run import options_of
from generator.diagnostics import Diagnostics, Location
from generator.diagnostics.listing import excerpt, render, wrapped
from generator.diagnostics.printable import escape
from generator.options import Options

if TYPE_CHECKING:
    from generator.explained.things import Thing

_EXAMPLES = """\
  gen-client explain V301                         what a problem means
  gen-client explain V301 openapi.yaml            and where the document has it
  gen-client explain PetApi.list_pets openapi.yaml
  gen-client explain Pet.name openapi.yaml
  gen-client explain openapi.yaml:120             what is made of a line
  gen-client explain '#/components/schemas/Pet' openapi.yaml
"""
_SHOWN = 3
"""Problems of a code, and things of a name."""


@click.command(cls=ReadableCommand, sections={"Examples": _EXAMPLES})
@click.argument("what", metavar="WHAT")
@click.argument("spec", required=False, metavar="[SPEC]")
@click.option(
    "--target", metavar="NAME", help="The language of the client: python (default), eiffel, …"
)
@click.pass_context
def command(context: click.Context, /, what: str, **given: Any) -> None:
    """Explain a problem by its code, or lead from a client to its document and back.

    WHAT is a code (V301), a name as a program has it (PetApi.list_pets, list_pets, Pet.name, client.pets.list), a JSON
    pointer, or FILE:LINE. SPEC is the document; without it that of the settings.
    """
    if re.fullmatch(r"[A-Za-z]\d{3}", what):
        context.exit(_explain_code(what, given))
    if given["spec"] is None and (found := re.fullmatch(r"(.+?):\d+(:\d+)?", what)):
        given["spec"] = found[1]
    context.exit(_explain_thing(what, given))


def _explain_code(code: str, given: Mapping[str, Any]) -> int:
    from generator.explained.codes import closest_code, code_text

    text = code_text(code)
    if text is None:
        raise click.UsageError(f"there is no code '{code}': {closest_code(code)}")
    write([f"{_wrapped(text)}\n"])
    if given["spec"] is None:
        return OK
    diagnostics = Diagnostics()
    chosen = options_of({**given, "validate": True}, diagnostics)
    console = Console(chosen, diagnostics)
    return guarded(console, lambda: _show_found(code.upper(), chosen))


def _show_found(code: str, chosen: Options) -> int:
    """Where the document has the problem."""
    from generator.diagnostics import InputError
    from generator.understanding import understand

    found = Diagnostics()
    with suppress(InputError):  # one of its errors may be the one that is asked about
        understand(chosen, found, silence())
    listed = [each for each in found.items if each.code == code]
    write([f"\n{len(listed):,} in {chosen.spec}{':' if listed else '.'}\n"])
    for each in listed[:_SHOWN]:
        write([f"\n{render(each)}\n"])
    return OK


def _explain_thing(what: str, given: Mapping[str, Any]) -> int:
    diagnostics = Diagnostics()
    chosen = options_of(given, diagnostics)
    console = Console(chosen, diagnostics)
    if diagnostics.errors:
        console.finish(None)
        return MISUSED if any(map(is_misuse, diagnostics.errors)) else FAILED
    if not chosen.spec:
        raise click.UsageError("SPEC is missing: in which document is it?")
    return guarded(console, lambda: _look_up(what, chosen, diagnostics, console))


def _look_up(what: str, chosen: Options, diagnostics: Diagnostics, console: Console) -> int:
    from generator.differences import surface_of
    from generator.explained.asked import Nothing, answer
    from generator.explained.things import things

    seen, bundle = surface_of(chosen, diagnostics, silence())
    files = {each.source.name: each for each in bundle.documents.values()}
    found = answer(what, tuple(things(seen)), files, bundle.root)
    if isinstance(found, Nothing):
        console.say(f"{escape(found.why)}\nhint: {escape(found.advice)}")
        return FAILED
    if found.place is not None:
        write([f"{_placed(found.place)}\n"])
    if not found.things:
        write(["Nothing that callers see is made of it.\n"])
    for each in found.things[:_SHOWN]:
        write([f"\n{_told(each)}\n"])
    if len(found.things) > _SHOWN:
        write([f"\n… and {len(found.things) - _SHOWN} more\n"])
    return OK


def _told(thing: Thing) -> str:
    """A thing, its line in the document, its other names."""
    lines = [
        escape(f"{thing.shown}: {thing.what}"),
        f"  {_placed(thing.at)}",
        *excerpt(thing.at),
        *([escape(f"  also {', '.join(thing.also[:6])}")] if thing.also else []),
    ]
    return "\n".join(lines)


def _placed(at: Location) -> str:
    return escape(f"{at}  #{at.pointer}")


def _wrapped(text: str) -> str:
    width = style(is_terminal=sys.stdout.isatty()).width
    return "\n".join(line for each in text.split("\n") for line in wrapped(each, width, "  "))
