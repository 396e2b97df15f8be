"""The client as a project, and settings of another generator: O140 to O149."""

from __future__ import annotations

from typing import Final

from generator.diagnostics.catalogue.entry import ERROR, Entry

ENTRIES: Final = (
    Entry(
        "O140",
        ERROR,
        "a client has no part '{name}' that could be left out",
        "{advice}",
        "`without`, or --without, names parts that are not made; --source-only leaves all of them out.",
    ),
    Entry(
        "O141",
        ERROR,
        "'{value}' cannot be the {key} of a project: {why}",
        "",
        "The table `project` of the settings is what the client's packaging file tells of it.",
    ),
    Entry(
        "O142",
        ERROR,
        "'{agent}' cannot be sent as a User-Agent",
        "write visible letters of ASCII, such as shop-client/1.0",
        "A header has no line ends and no other letters (RFC 9110, 5.5).",
    ),
)
