"""Templates of the user's own, and settings of several clients: O170 to O179."""

from __future__ import annotations

from typing import Final

from generator.diagnostics.catalogue.entry import ERROR, WARNING, Entry

ENTRIES: Final = (
    Entry(
        "O170",
        WARNING,
        "nothing of the client is made of '{name}'",
        "{advice}",
        "A file in the folder of `templates` takes the place of ours of the same relative name; this one has no such name,"
        " and no template there includes it.",
    ),
    Entry(
        "O171",
        ERROR,
        "the template cannot be used: {why}",
        "{advice}",
        "A template in the folder of `templates` is rendered as ours are: it can print what its view has spelled, and"
        " its own words. Nothing was changed.",
    ),
    Entry(
        "O172",
        ERROR,
        "there is no folder '{folder}' of templates",
        "make it, or begin it with `gen-client templates python --copy NAME`",
        "--templates, or `templates` in the settings, names a folder whose files come before ours.",
    ),
    Entry(
        "O173",
        ERROR,
        "what it writes to '{path}' is no code: {why}",
        "look at what the template prints around that line",
        "What a template of the user's writes goes through the formatter of the language, which cannot read this."
        " Nothing was changed.",
    ),
    Entry(
        "O174",
        WARNING,
        "this was written for version {version} of the views, which are at version {now} now",
        "compare it with the original, and change the version in its comment",
        "The first number of the version of the views is raised when a template, a view or a field goes away or changes its"
        " type. `gen-client templates` says which there are.",
    ),
    Entry(
        "O175",
        ERROR,
        "'{path}' is there already",
        "move it away to begin anew",
        "`gen-client templates --copy` begins a file of the user's own, and replaces none.",
    ),
    Entry(
        "O176",
        ERROR,
        "the target {target} has no settings of its own",
        "its settings stand in the table itself, beside spec and output",
        "`targets` has a table for each target of another package.",
    ),
    Entry(
        "O177",
        ERROR,
        "the setting '{key}' of the target {target} cannot be used: {why}",
        "{advice}",
        "A target of another package reports by this what is wrong with its own settings.",
    ),
    Entry(
        "O178",
        ERROR,
        "the client cannot be made: {why}",
        "{advice}",
        "`[[tool.gen-client.clients]]` has a table for each client, with a name of its own and a folder of its own; what it"
        " does not say, the shared settings say.",
    ),
    Entry(
        "O179",
        ERROR,
        "the header '{name}' cannot be sent: {why}",
        "{advice}",
        "--header, or `headers` in the settings, says who asks for a document. Values come from the environment, are sent"
        " to the document's host alone, and are never shown.",
    ),
)
