"""Texts that cannot be read, or not as they are: D1."""

from __future__ import annotations

from typing import Final

from generator.diagnostics.catalogue.entry import ERROR, WARNING, Entry

ENTRIES: Final = (
    Entry(
        "D101",
        ERROR,
        "cannot find '{path}'",
        "{advice}",
        "The file that was named, or that a $ref leads to, does not exist.",
    ),
    Entry(
        "D102",
        ERROR,
        "'{path}' is a folder, not a file",
        "{advice}",
        "An OpenAPI document is one file, possibly with $refs to others: name the file that has the `openapi` key.",
    ),
    Entry(
        "D103",
        ERROR,
        "cannot read '{path}': {reason}",
        "check that the file is there and that you may read it",
        "The operating system refused to give the content of the file.",
    ),
    Entry(
        "D104",
        ERROR,
        "cannot fetch '{url}': {reason}",
        "{advice}",
        "The document, or a document that a $ref leads to, could not be fetched over HTTP.",
    ),
    Entry(
        "D105",
        ERROR,
        "'{url}' has the scheme '{scheme}', which is not supported",
        "give a path, an http:// or https:// URL, or - for standard input",
        "Documents are read from files, over HTTP and from standard input only.",
    ),
    Entry(
        "D106",
        ERROR,
        "'{path}' has more than {limit} MB",
        "is this really an OpenAPI document?",
        "The largest published descriptions have some tens of megabytes; more is refused to protect memory.",
    ),
    Entry(
        "D110",
        ERROR,
        "the text is not valid {encoding}: {reason}",
        "save the file as UTF-8",
        "A document is UTF-8, or UTF-16 or UTF-32 with a byte order mark (YAML 1.2.2 §5.2, RFC 8259 §8.1).",
    ),
    Entry(
        "D111",
        WARNING,
        "the character {character} is not allowed in YAML; it is replaced by U+FFFD",
        "remove the character, or write it as an escape in a double-quoted string",
        "YAML allows printable characters only (YAML 1.2.2 §5.1).",
    ),
    Entry(
        "D112",
        ERROR,
        "the document is empty",
        "the smallest description has `openapi`, `info` and `paths`",
        "The text has no content, or nothing but comments.",
    ),
    Entry(
        "D113",
        ERROR,
        "YAML syntax error: {problem}",
        "{advice}",
        "The text cannot be read as YAML 1.2. The place is where reading stopped: the mistake is there or before.",
    ),
    Entry(
        "D114",
        ERROR,
        "JSON syntax error: {problem}",
        "{advice}",
        "The text cannot be read as JSON (RFC 8259). The place is where reading stopped.",
    ),
    Entry(
        "D115",
        WARNING,
        "a second YAML document begins here; it is not read",
        "keep one document in the file: remove the line `---` and what belongs to the other one",
        "A file holds one description; a line `---` after content begins another document.",
    ),
    Entry(
        "D116",
        ERROR,
        "the document is {kind}, not a mapping of keys to values",
        "{advice}",
        "An OpenAPI document is an object (OAS 3.1 §4.8.1).",
    ),
    Entry(
        "D117",
        WARNING,
        "values are nested more than {limit} levels deep; what is in this one is left out",
        "move inner parts to `components` and refer to them with $ref",
        "Depth is limited: what is deeper is read as empty, so that a schema there allows anything. Readers of JSON have"
        " limits alike, so that no API answers with anything deeper.",
    ),
    Entry(
        "D118",
        WARNING,
        "there is no anchor '&{name}' for the alias '*{name}'; it stands for an empty object",
        "an anchor must stand before its alias; a text that begins with * needs quotes",
        "A YAML alias repeats the value of an earlier anchor (YAML 1.2.2 §7.1).",
    ),
    Entry(
        "D119",
        WARNING,
        "the alias '*{name}' stands inside of its own anchor; it stands for an empty object",
        "a value cannot contain itself; use a $ref for recursive schemas",
        "A recursive alias would make an endless document, and JSON has no such thing.",
    ),
    Entry(
        "D120",
        WARNING,
        "aliases expand to more than {limit} values; this one stands for an empty object",
        "use $ref instead of YAML aliases for large repeated parts",
        "Nested aliases can blow a small text up without bound; the total is limited.",
    ),
    Entry(
        "D121",
        WARNING,
        "a key must be a text, this one is {kind}; it is read as '{key}'",
        "quote the key if it begins with [ or {{",
        "Keys of a description are strings; YAML also knows collections as keys, JSON does not.",
    ),
    Entry(
        "D122",
        WARNING,
        "the number has {digits} digits; it is read as a text",
        "numbers of up to {limit} digits can be read; quote it if it is a text",
        "Longer numbers are no numbers here, since converting them takes very long.",
    ),
    Entry(
        "D123",
        WARNING,
        "'{text}' is not a value of the tag '{tag}'; it is read as a text",
        "remove the tag or correct the value",
        "A YAML tag such as !!int demands a value of its type.",
    ),
    Entry(
        "D130",
        WARNING,
        "the key '{key}' stands twice in this mapping; the last one counts",
        "it stands first at {first}",
        "A repeated key silently replaces the earlier value, which is rarely meant.",
    ),
    Entry(
        "D131",
        WARNING,
        "the tag '{tag}' is unknown and ignored",
        "descriptions need no tags: remove it",
        "Only the tags of the YAML 1.2 core schema have a meaning here.",
    ),
    Entry(
        "D132",
        WARNING,
        "the text has half of a surrogate pair; it is replaced by U+FFFD",
        "an escape \\ud800 to \\udbff must be followed by one of \\udc00 to \\udfff",
        "Half a surrogate pair is no character and cannot be written to a file.",
    ),
    Entry(
        "D133",
        WARNING,
        "this is not JSON ({problem}), but YAML: it is read as YAML",
        "correct it, since other tools will refuse the file, or name it .yaml",
        "A file named .json that is YAML, such as one with a comma before a closing bracket.",
    ),
    Entry(
        "D140",
        WARNING,
        "the remote document '{url}' has changed since the client was generated",
        "a run without --check accepts it; with --strict or `strict` in the settings, run once with --no-strict",
        "The manifest of the output remembers the SHA-256 of each document that references had fetched, so that a client"
        " does not change because somebody else's document has, without anybody being told.",
    ),
    Entry(
        "D150",
        ERROR,
        "parts of the document refer to each other, or are nested, too deep to be read: {part} is where it stopped",
        "shorten the chain of references there",
        "Chains of some thousand references are read; what is left is bounded by the memory for the stack.",
    ),
)
