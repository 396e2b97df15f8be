"""What the schemas are called that something refers to.

In: the document. Out: a raw name for each of them, by id. A component has its key; others have the key or the file under
which they stand. Where schemas of two files have one name, it stays with the first; what comes later is told apart by
its folder, file or key instead of by a number.
"""

from __future__ import annotations

from generator.meaning import anonymous
from generator.naming.words import words
from generator.openapi.objects import Document, SchemaId


def names(document: Document) -> dict[SchemaId, str]:
    """The names by id."""
    found = {id_: name for name, id_ in reversed([*document.components.items()])}
    taken = {_key(name): id_ for id_, name in found.items()}
    for id_, schema in document.schemas.items():
        if id_ in found:
            continue
        name = anonymous.referred(schema)
        first = taken.setdefault(_key(name), id_)
        if first != id_ and _file(first) != _file(id_):
            name = anonymous.apart(name, id_, first)
            taken.setdefault(_key(name), id_)
        found[id_] = name
    return found


def _key(name: str) -> str:
    return " ".join(words(name)).lower()


def _file(id_: SchemaId) -> str:
    return id_.partition("#")[0]
