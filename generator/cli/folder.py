"""A folder on the command line.

In: a word. Out: its path. An empty word is none: a variable of a script that was never set would else be this folder.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click


class Folder(click.Path):
    """The type of an option that takes a folder."""

    def __init__(self, **said: Any) -> None:
        super().__init__(path_type=Path, **said)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if value == "":
            self.fail("it is empty; this folder is .", param, ctx)
        return super().convert(value, param, ctx)
