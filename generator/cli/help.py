"""`--help` that one can read: options in groups, examples, exit codes.

In: click's own description of a command. Out: its help text. Knows no option by name.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

import click

from generator.cli.commands import COMMANDS

EXAMPLES = """\
  gen-client specs/openai.yaml -o out/
  gen-client https://example.com/openapi.json -o out/ --package-name shop
  gen-client openapi.yaml -o client/ --check     in CI: is the client up to date?
  curl -s localhost:8000/openapi.json | gen-client - -o client/
"""

SETTINGS = """\
  gen-client.toml, or [tool.gen-client] in pyproject.toml, in this folder or above
  it, can set spec, output, target, package-name, package-version, bump, strict, validate, verify,
  quiet, allow-root and allow-remote: lists of folders and hosts to which a $ref may
  lead, overlays: a list of OpenAPI Overlays that change the document first,
  names-lock: whether names stay as names.lock in the output has them (true),
  keep: a list of patterns of files that stay as you have them, website: whether
  the pages come with settings of MkDocs (true, unless you say false), templates:
  a folder with templates of your own, pagination:
  a table of operations whose pages go on in another way than was found, or false,
  streams: a table of operations whose event streams end with other data than was
  found, as in streams."*" = { end = "[DONE]" }, encoding: arrays = "indices",
  "brackets" or "repeat" in brackets (deepObject), xml: a table of schemas whose
  document says nothing of XML, as in xml."Pet.tags" = { wrapped = true }, names:
  a table of what schemas, operations and tags are called instead of what the document
  says, as in names."#/components/schemas/Pet/properties/owner" = "Owner", resources:
  a table of where operations are in the resource tree, as in
  resources.createPet = "pets.create", or false, answers: a table of what selects an
  operation's answer, as in answers.getReport = { by = "format", values = { csv =
  "text/csv" } }, or false, client-name: the class of the client object,
  compatibility: whether there is what only programs written for OpenAPI Generator
  need (true, unless you say false; "exact": in matters of taste, too), async: whether PetApi and ApiClient are the
  async classes, as with library=asyncio of OpenAPI Generator, without: a list of parts that are not
  made, user-agent: how the client names itself to servers, project: a table of what
  its packaging says (name, description, url, urls, license, authors, keywords),
  readme: example = "createPet", the operation that its README begins with, and
  targets: a table for each target of another package, headers: what the host of the
  document is told of who asks, and clients: a list of tables, each with its name and
  any of these. The command line wins.
"""

EXIT_CODES = """\
  0  done
  1  the document, a setting or the output folder is at fault; --check found
     differences; --strict met a warning
  2  the command line is wrong
  3  gen-client is at fault
"""

LISTED = "".join(f"  gen-client {name:<10} {line}\n" for name, line in COMMANDS.items())

SECTIONS: Final = MappingProxyType(
    {"Commands": LISTED, "Examples": EXAMPLES, "Settings": SETTINGS, "Exit codes": EXIT_CODES}
)
"""What the help of the main form ends with."""

NO_SECTIONS: Final[Mapping[str, str]] = MappingProxyType({})


def group(title: str) -> type[click.Option]:
    """A class of options that are listed under `title`."""
    return type(f"{title}Option", (_GroupedOption,), {"title": title})


class _GroupedOption(click.Option):
    title = "Options"


class ReadableCommand(click.Command):
    """A command that lists its options by group, and ends with sections of text, such as examples."""

    def __init__(
        self, *arguments: Any, sections: Mapping[str, str] = NO_SECTIONS, **extra: Any
    ) -> None:
        extra.setdefault("context_settings", {}).setdefault("help_option_names", ["-h", "--help"])
        super().__init__(*arguments, **extra)
        self.sections = sections

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        groups: dict[str, list[tuple[str, str]]] = {}
        for option in self.get_params(ctx):
            record = option.get_help_record(ctx)
            if record is not None and isinstance(option, click.Option):
                groups.setdefault(getattr(option, "title", "Other"), []).append(record)
        groups["Other"] = groups.pop("Other")  # --version and --help, last
        for title, records in groups.items():
            with formatter.section(title):
                formatter.write_dl(records)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        for title, text in self.sections.items():
            formatter.write(f"\n{title}:\n{text}")

    def make_context(
        self,
        info_name: str | None,
        args: list[str],
        parent: click.Context | None = None,
        **extra: Any,
    ) -> click.Context:
        extra.setdefault("max_content_width", 100)
        given = tuple(args)
        context = super().make_context(info_name, args, parent, **extra)
        context.meta["arguments"] = given
        return context
