"""Names that stay: O160 to O169."""

from __future__ import annotations

from typing import Final

from generator.diagnostics.catalogue.entry import ERROR, Entry

ENTRIES: Final = (
    Entry(
        "O160",
        ERROR,
        "this is no line of names: {line}",
        "take both sides of a conflict; or take the line out, whose names are then found anew",
        "`names.lock` in the output has a line for each name of the client, such as `type Pet = Pet`.",
    ),
)
