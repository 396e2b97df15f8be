"""Problems of what was made, found before it is written (O180 to O189)."""

from __future__ import annotations

from typing import Final

from generator.diagnostics.catalogue.entry import ERROR, Entry

ENTRIES: Final = (
    Entry(
        "O180",
        ERROR,
        "the {kind} '{name}' of the client does not work: {said}",
        "please report it with this part of the document; without --verify the client is written all the same",
        "`--verify` compiles, imports and tries the client before it replaces the previous output. Nothing was written.",
    ),
    Entry(
        "O181",
        ERROR,
        "the client could not be verified: {why}",
        "is httpx2 installed beside gen-client (pip install httpx2)? Or go on without --verify",
        "The calls of a client are tried in a second process, with what the client needs: pydantic and httpx2."
        " Nothing was written.",
    ),
    Entry(
        "O182",
        ERROR,
        "a client of the target '{target}' cannot be verified",
        "leave --verify out; the compiler of the language tells what is wrong",
        "`--verify` knows how to try out Python and Eiffel only. Nothing was written.",
    ),
    Entry(
        "O183",
        ERROR,
        "'{path}' of the client is no code: {said}",
        "is it made by a template of yours? If not, please report it with the document; `keep` leaves the file as it is",
        "Files of code that are new or different are read once before anything is written, unless there are very many."
        " Nothing was written. `--verify` looks at all of them, and uses them.",
    ),
)
