"""What is in the way of a comparison of two clients: O150 to O159."""

from __future__ import annotations

from typing import Final

from generator.diagnostics.catalogue.entry import ERROR, Entry

ENTRIES: Final = (
    Entry(
        "O150",
        ERROR,
        "'{folder}' is no client that gen-client has made: it has no '.gen-client/manifest.json'",
        "name a folder that was generated, a document, or a document of a revision: HEAD~1:openapi.yaml",
        "A folder is compared by what it keeps about its client. Other folders hold nothing that could be compared.",
    ),
    Entry(
        "O151",
        ERROR,
        "what callers see of the client cannot be read from '{path}': {why}",
        "generate the client anew, or compare with the document that it was made from",
        "The file is written with each client. One that an older gen-client made has none; restore it from version control"
        " if somebody has edited it.",
    ),
    Entry(
        "O152",
        ERROR,
        "git cannot give '{revision}': {why}",
        "`git log --oneline -- FILE` lists the revisions of a file; a path starts at the top of the repository,"
        " or with ./ in this folder",
        "REVISION:FILE is what `git show` takes. A file that is called like it comes first.",
    ),
    Entry(
        "O153",
        ERROR,
        "'{revision}' is a revision, and git cannot be run",
        "install git, or give the two documents as files",
        "Only git can say what a file was in a revision.",
    ),
    Entry(
        "O154",
        ERROR,
        "'{folder}' is a client of the target '{target}', not of '{other}'",
        "leave --target out, or compare it with a client of the same target",
        "A folder keeps what callers of its own language see.",
    ),
    Entry(
        "O155",
        ERROR,
        "the version '{version}' cannot be counted up",
        "give the next one with --package-version, without --bump; after X.Y.Z it counts by itself",
        "--bump counts versions of three numbers (Semantic Versioning). What comes after a pre-release is its author's to"
        " say.",
    ),
)
