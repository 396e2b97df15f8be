"""Commands besides the main form `gen-client SPEC -o FOLDER`: each is the module here that has its name.

In: the first word of a command line. Out: the click command, its module imported only now, or the command that was
probably meant. A module offers its click command as `command`, whose body ends in `context.exit(code)`, and hands over to
the room that does the work. A file that is called like a command is given as `./diff`.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from difflib import get_close_matches
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, cast

if TYPE_CHECKING:
    import click

COMMANDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "diff": "Compare two clients as their callers see them: what breaks, what is new.",
        "validate": "Look at a document: is it right, and what would be made of it?",
        "explain": "Explain a problem, or lead from a client to its document and back.",
        "suggest": "Write an overlay with what was inferred of a document, to be corrected.",
        "generate": "The same as the main form, asked for as of OpenAPI Generator.",
        "migrate": "Write settings for what a configuration of OpenAPI Generator says.",
        "templates": "List the templates of a target, which files of your own can replace.",
        "help": "Explain a command.",
    }
)
"""Name → the line that `--help` has for it, in its order."""


def find(name: str) -> click.Command:
    """The command called `name`, which is one of `COMMANDS`."""
    module = import_module(f"{__name__}.{name}")
    return cast("click.Command", module.command)


def meant(word: str) -> str | None:
    """The command for which `word` was probably mistyped; a word that is a file or looks like a path never was."""
    if os.path.exists(word) or not word.isalpha():
        return None
    return next(iter(get_close_matches(word.lower(), COMMANDS, n=1, cutoff=0.7)), None)
