"""What a run has changed for callers, in a line for each client.

In: the folders of clients, before and after a run. Out: lines such as `out: python: 1 breaking change`. Reads the surface
that a client's folder keeps; says nothing of a folder without one.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from generator.output import ours
from generator.output.tree import SURFACE


def surfaces(folders: Iterable[Path]) -> dict[Path, str]:
    """The surfaces that there are, as text."""
    found = {}
    for each in folders:
        try:
            found[each] = ours.text(each / SURFACE)
        except (OSError, UnicodeDecodeError):
            continue
    return found


def headlines(before: Mapping[Path, str], after: Mapping[Path, str]) -> Iterator[str]:
    """A line for each client that was there and is another one for its callers."""
    from generator.changes.compare import compare
    from generator.changes.from_json import BadSurface, from_text

    for folder, text in after.items():
        if before.get(folder, text) == text:
            continue
        try:
            difference = compare(from_text(before[folder]), from_text(text))
        except BadSurface:
            continue
        yield f"{os.path.relpath(folder)}: {difference.target}: {difference.headline}"
