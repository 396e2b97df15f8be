"""The client as a project, and settings of another generator: O140 to O149."""

from __future__ import annotations

from typing import Final

from generator.diagnostics.catalogue.entry import ERROR, NOTE, WARNING, Entry

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
    Entry(
        "O143",
        WARNING,
        "'{option}' of OpenAPI Generator does nothing here",
        "{advice}",
        "gen-client has no counterpart for the option; the client is made without it.",
    ),
    Entry(
        "O144",
        NOTE,
        "'{option}' of OpenAPI Generator is not needed: {advice}",
        "",
        "What the option asks for is so in any case.",
    ),
    Entry(
        "O145",
        WARNING,
        "OpenAPI Generator's clients know no option '{option}'",
        "{advice}",
        "OpenAPI Generator hands such a property to its templates, and says nothing where it is mistyped.",
    ),
    Entry(
        "O146",
        ERROR,
        "gen-client has no generator '{name}'",
        "{advice}",
        "Clients are made in Python, in Eiffel, and in what installed packages offer as a target.",
    ),
    Entry(
        "O147",
        ERROR,
        "'{option}' must be {wanted}, not '{value}'",
        "",
        "An option of OpenAPI Generator has a value of another kind.",
    ),
    Entry(
        "O148",
        ERROR,
        "the file names no generator",
        "in openapitools.json they stand in generator-cli.generators",
        "What `openapitools.json` says of the npm package alone, such as its version, has no counterpart.",
    ),
    Entry(
        "O149",
        ERROR,
        "there are settings for gen-client already: {place}",
        "print the table without --write, and put it there yourself; or remove that one",
        "`gen-client migrate --write` does not mix two tables.",
    ),
)
