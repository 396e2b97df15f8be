"""Several schemas as one, with an identity that depends on all of them and on nothing else.

In: schemas that must hold together. Out: one of them, where it says what the others say; else a schema with an `allOf` of
them and an id of its own, the same wherever the same parts meet. It is merged when a type is made of it, so that
intersections may lead back to themselves.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

from generator.meaning.intersection.parts import Parts, parts_of
from generator.meaning.intersection.said import noted, tells
from generator.meaning.store import Store
from generator.openapi.objects import Schema, SchemaId
from generator.openapi.sparse import replace


def joined(parts: Sequence[Schema], store: Store) -> Schema:
    """The intersection; notes are those of the last part that has some."""
    if len(parts) == 1:
        return parts[0]
    return store.memo_of(joined, parts, lambda: _joined(parts, store))


def _joined(parts: Sequence[Schema], store: Store) -> Schema:
    outer = tuple(reversed(parts))
    telling = [each for each in parts if tells(each)]
    if not telling:
        return noted(parts[-1], outer)
    closed = next((each for each in telling if each.boolean is False), None)
    if closed is not None:
        return closed
    last = telling[-1]
    every = Schema(id=f"{last.id}&", at=last.at, all_of=tuple(telling))
    found = parts_of(every, store)
    if not found.key:  # choices that the others fulfil
        return noted(replace(every, all_of=()), outer)
    for each in reversed(telling):
        if parts_of(each, store).key == found.key:
            return noted(each, outer)
    return store.make(noted(replace(every, id=identity(found)), outer))


def identity(parts: Parts) -> SchemaId:
    """The id of an intersection: it tells the first of its parts by name, and all of them by a digest."""
    names = sorted(parts.key)
    digest = sha256(" ".join(names).encode()).hexdigest()
    return f"{names[0]}&{digest[:16]}"
