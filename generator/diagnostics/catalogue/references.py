"""References, and where they lead: D2."""

from __future__ import annotations

from typing import Final

from generator.diagnostics.catalogue.entry import WARNING, Entry

ENTRIES: Final = (
    Entry(
        "D201",
        WARNING,
        "the $ref '{ref}' leads nowhere: {effect}",
        "{advice}",
        "A $ref names a value of this or another document, by JSON pointer or by $anchor. That value does not exist.",
    ),
    Entry(
        "D202",
        WARNING,
        "the $ref '{ref}' leads back to itself: {effect}",
        "the round is {round}; one of them must be a part of its own",
        "References that refer to each other never reach a value.",
    ),
    Entry(
        "D203",
        WARNING,
        "the discriminator value '{ref}' leads nowhere and is ignored",
        "{advice}",
        "A value of `mapping` is the name of a component schema or a reference to a schema (OAS 3.1 §4.8.25).",
    ),
    Entry(
        "D204",
        WARNING,
        "the example '{ref}' leads nowhere and is left out",
        "{advice}",
        "A $ref in `examples` names an Example Object (OAS 3.1 §4.8.19). Generation goes on without it.",
    ),
    Entry(
        "D205",
        WARNING,
        "a $ref must be a string, not {kind}: {effect}",
        "write where it leads: '#/components/…', or the name of a file",
        "A $ref is a URI reference (RFC 3986), written as a string. A property called $ref has its place in `properties`.",
    ),
    Entry(
        "D206",
        WARNING,
        "the $ref '{ref}' leads to {found}, where {wanted} is wanted: {effect}",
        "refer to {wanted}",
        "A $ref stands for a part of its own kind: where a parameter belongs, it must lead to a parameter.",
    ),
    Entry(
        "D207",
        WARNING,
        "the $ref '{ref}' cannot be followed: {problem}; {effect}",
        "{advice}",
        "The document that a $ref names is missing, cannot be read, or is neither YAML nor JSON.",
    ),
    Entry(
        "D208",
        WARNING,
        "the $ref '{ref}' is not followed, as '{path}' lies outside of the document's folder: {effect}",
        "{advice}",
        "References to files stay in the folder of the document that was named, symbolic links resolved, so that a"
        " document from elsewhere cannot have other files of this machine read.",
    ),
    Entry(
        "D209",
        WARNING,
        "the $ref '{ref}' is not followed, as nothing is fetched from '{host}': {effect}",
        "--allow-remote {host} allows it, or `allow-remote` in the settings",
        "Nothing is fetched over the network because a document says so, except from the host that the document itself"
        " was fetched from.",
    ),
    Entry(
        "D210",
        WARNING,
        "the $ref '{ref}' is not followed, as {limit}: {effect}",
        "bundle the documents into one first",
        "What references may fetch over the network is limited in number, size and time.",
    ),
    Entry(
        "D211",
        WARNING,
        "the $ref '{ref}' leads nowhere in its own document; what '{other}' has there is taken",
        "write '{other}' before the '#', relative to this file",
        "A $ref that begins with '#' is about the document in which it stands, also where that is a part of another one.",
    ),
)
