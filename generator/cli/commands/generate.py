"""`gen-client generate -i SPEC -g python -o FOLDER`: for scripts that were written for OpenAPI Generator.

In: its command line. Out: the client that the main form makes. What is said on the command line and in the file that
`-c` names is translated into our settings; what has no counterpart is told.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import click

from generator.cli.console import Console
from generator.cli.ending import guarded
from generator.cli.help import ReadableCommand, group
from generator.cli.translating import ours
from generator.diagnostics import Diagnostics
from generator.options import Options, check, combine
from generator.transfer.files import jobs
from generator.transfer.invocation import invocation
from generator.transfer.said import Said
from generator.transfer.vocabulary import OPTIONS, Kind, Option

_EXAMPLES = """\
  gen-client generate -i openapi.yaml -g python -o client --package-name shop
  gen-client generate -c config.yaml --additional-properties packageVersion=2.0.0
"""
_DIFFERENCES = """\
  Options that are not listed do nothing here, or ask for what is so in any case;
  each is named when it is given. `gen-client migrate` writes such options down as
  settings of gen-client.
"""
_PROPERTIES = """\
  packageName, packageVersion, projectName, packageUrl, infoName, infoEmail,
  generateSourceCodeOnly, library, and whatever else a configuration file can say
"""


class _AsElsewhere(ReadableCommand):
    """Says of a word without an option what was probably meant."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        ctx.meta["words"] = tuple(args)
        return super().parse_args(ctx, [*_legacy(args)])


def _legacy(words: list[str]) -> Iterator[str]:
    """`-Dmodels`, as before version 5, is `-D models`; some write `- -D=`."""
    for word in words:
        if word.startswith("-D") and len(word) > 2:
            yield from ("-D", word[2:].removeprefix("="))
        else:
            yield word


def _options() -> list[click.Option]:
    return [_option(each) for each in OPTIONS.values() if each.flags]


def _option(option: Option) -> click.Option:
    is_flag = option.kind is Kind.FLAG
    kinds: dict[str, Any] = {"is_flag": True, "default": None} if is_flag else {"multiple": True}
    return group("Options")(
        [*option.flags, option.key],
        help=_HELP.get(option.key),
        hidden=bool(option.advice),
        metavar=None if is_flag else option.kind.value,
        **kinds,
    )


_HELP: Mapping[str, str] = {
    "inputSpec": "The document: a path or a URL.",
    "generatorName": "python or eiffel, or a target that an installed package offers.",
    "outputDir": "Where the client goes. Default: the current folder.",
    "config": "A file that says these options, in YAML or JSON.",
    "additionalProperties": "Properties of the Python client (see below).",
    "globalProperties": "apiDocs=false, modelTests=false, models, apis, supportingFiles, …",
    "packageName": "What the client is imported as. Default: openapi_client.",
    "gitUserId": "With --git-repo-id: the repository, for the client's packaging.",
    "httpUserAgent": "How the client names itself to servers.",
    "skipValidateSpec": "Do not hold the document against the OpenAPI specification.",
    "skipOverwrite": "Leave files alone that are there.",
    "dryRun": "Write nothing, show what would change; exits with 1 if anything would.",
    "modelNameMappings": "Other names for models.",
    "operationIdNameMappings": "Other names for operations.",
}


@click.command(
    cls=_AsElsewhere,
    params=_options(),
    sections={
        "Additional properties": _PROPERTIES,
        "Examples": _EXAMPLES,
        "Differences": _DIFFERENCES,
    },
)
@click.argument("stray", nargs=-1, metavar="")
@click.pass_context
def command(context: click.Context, /, stray: tuple[str, ...], **given: Any) -> None:
    """Make a client with the command line that OpenAPI Generator takes.

    The settings of gen-client (gen-client.toml, pyproject.toml) are not read.
    """
    if stray:
        raise click.UsageError(_stray(stray[0]))
    diagnostics = Diagnostics()
    console = Console(Options(""), diagnostics)
    context.exit(guarded(console, lambda: _run(context.meta["words"], given, diagnostics)))


def asked(words: Sequence[str]) -> tuple[Said, ...]:
    """What the words of a command line say, the file that they name included; a wrong one raises `UsageError`."""
    context = command.make_context("gen-client generate", [*words])
    diagnostics = Diagnostics()
    said = tuple(_said(tuple(words), context.params, diagnostics))
    diagnostics.raise_errors()
    return said


def _said(
    words: tuple[str, ...], given: Mapping[str, Any], diagnostics: Diagnostics
) -> Iterator[Said]:
    """What the configuration file says, then what the command line does."""
    by_key = {key: given[key] for key in OPTIONS if given.get(key)}
    values = {key: each if isinstance(each, tuple) else ("true",) for key, each in by_key.items()}
    for name in values.get("config", ())[-1:]:
        yield from jobs(name, diagnostics)[0].said
    yield from invocation(words, values)


def _run(words: tuple[str, ...], given: Mapping[str, Any], diagnostics: Diagnostics) -> int:
    made = ours(_said(words, given, diagnostics), diagnostics)
    chosen = combine({"spec": "", "output": Path(), **made.values, "places": made.places}, {})
    if not diagnostics.errors:
        check(chosen, {keys[0]: at for keys, at in made.places.items()}, diagnostics)
    if not chosen.spec and not diagnostics.errors:
        raise click.UsageError("-i SPEC is missing: which document is the client for?")
    from generator.cli.run import carry_out

    return carry_out(chosen, diagnostics)


def _stray(word: str) -> str:
    """What to do about a word that belongs to no option."""
    if "=" in word:
        return f"'{word}' belongs to no option: write properties as --additional-properties a=b,c=d"
    close = get_close_matches(word, [flag for each in OPTIONS.values() for flag in each.flags], n=1)
    advice = f"did you mean '{close[0]}'?" if close else "the document is given as -i SPEC"
    return f"'{word}' belongs to no option: {advice}"
