"""The command line and the settings: C."""

from __future__ import annotations

from typing import Final

from generator.diagnostics.catalogue.entry import ERROR, Entry

ENTRIES: Final = (
    Entry(
        "C101",
        ERROR,
        "the settings file cannot be read: {why}",
        "check that it is there, that you may read it, and that it is UTF-8",
        "Settings are looked for in the current folder and the folders above it.",
    ),
    Entry(
        "C102",
        ERROR,
        "the settings file is not valid TOML: {why}",
        "",
        "`gen-client.toml` and `pyproject.toml` are TOML 1.0.",
    ),
    Entry(
        "C103",
        ERROR,
        "there is no setting '{key}'",
        "{advice}",
        "An unknown key is probably a mistyped one, so it is not passed over.",
    ),
    Entry(
        "C104",
        ERROR,
        "'{key}' must be {wanted}, not {found}",
        "",
        "A setting has a value of another type.",
    ),
    Entry(
        "C105",
        ERROR,
        "'{name}' cannot be the name of a package: {why}",
        "{advice}",
        "The client is imported by this name.",
    ),
    Entry(
        "C106",
        ERROR,
        "'{version}' cannot be the version of a package",
        "write it like 1.0.0, 2.1rc1 or 2026.8.1",
        "The client's own version, which stands in its packaging file.",
    ),
    Entry(
        "C107",
        ERROR,
        "there is no target '{name}'",
        "{advice}",
        "A target is built in, or offered by an installed package under the entry points `gen_client.targets`.",
    ),
    Entry(
        "C108",
        ERROR,
        "stopped because of {count} with --strict; nothing was written",
        "repair what is listed above, or generate without --strict",
        "--strict, or `strict` in the settings file, makes every warning count as an error.",
    ),
    Entry(
        "C109",
        ERROR,
        "there is no operation '{name}' in the document",
        "{advice}",
        "The settings speak of an operation that does not exist, or no longer does.",
    ),
    Entry(
        "C110",
        ERROR,
        "the pagination of '{operation}' cannot be used: {why}",
        "write false, or a table such as "
        '{{ style = "cursor", parameter = "after", items = "data", next = "last_id", more = "has_more" }}',
        "What the settings say of an operation's pages is held against its parameters and its answer.",
    ),
    Entry(
        "C111",
        ERROR,
        "there is no folder '{folder}' that could be allowed",
        "",
        "--allow-root, or `allow-root` in the settings, names folders into which references may lead.",
    ),
    Entry(
        "C112",
        ERROR,
        "'{host}' is no host that could be allowed",
        "write it like example.com or localhost:8000, without https:// and without a path",
        "--allow-remote, or `allow-remote` in the settings, names hosts from which references may have documents fetched.",
    ),
)
