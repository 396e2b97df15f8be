"""Every problem that gen-client can report, by code.

In: nothing. Out: for each code its severity, the templates of its message and hint, and an explanation. The
letter tells the room: D document, V validation, B meaning, N naming, O output, C command line and settings. A code,
once released, keeps its meaning. To add a problem, add an entry to the module of its letter.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from generator.diagnostics.catalogue import (
    changes,
    command_line,
    document,
    jobs,
    kept_names,
    meaning,
    naming,
    output,
    overlays,
    projects,
    reading,
    references,
    verifying,
)
from generator.diagnostics.catalogue.entry import Entry

__all__ = ["CATALOGUE", "ENTRIES", "Entry"]

ENTRIES: Final = (
    *reading.ENTRIES,
    *overlays.ENTRIES,
    *references.ENTRIES,
    *document.ENTRIES,
    *meaning.ENTRIES,
    *naming.ENTRIES,
    *output.ENTRIES,
    *projects.ENTRIES,
    *changes.ENTRIES,
    *kept_names.ENTRIES,
    *jobs.ENTRIES,
    *verifying.ENTRIES,
    *command_line.ENTRIES,
)
CATALOGUE: Final[Mapping[str, Entry]] = {entry.code: entry for entry in ENTRIES}
