"""What a schema says: which of its keywords are there, and which of them change what values are valid.

In: a `Schema`. Out: names of its fields. Knows every field of `Schema` without naming it, so that a new keyword is one more
that a merged schema keeps.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from typing import Any, Final

from generator.openapi import sparse
from generator.openapi.objects import Schema
from generator.openapi.sparse import replace

PLACE: Final = ("id", "at")
ABOUT: Final = ("title", "description", "examples", "deprecated", "extensions", "xml")
"""What is said to people, of one schema alone."""
NOTES: Final = (*ABOUT, "default", "read_only", "write_only")
_NOTES: Final = frozenset(NOTES)
_KEPT: Final = frozenset((*PLACE, *NOTES))
COMPOSITION: Final = ("ref", "all_of", "any_of", "one_of")
_FAMILY: Final = ("discriminator",)


_ORDER: Final = {each.name: index for index, each in enumerate(fields(Schema))}
_NO_STRUCTURE: Final = frozenset((*PLACE, *NOTES, *_FAMILY))
_REFERENCE: Final = _NO_STRUCTURE | {"ref"}


def said(schema: Schema) -> tuple[str, ...]:
    """The fields that are not as they are when nothing is said."""
    return tuple(sorted(sparse.said(schema).keys() - PLACE, key=_ORDER.__getitem__))


def structure(schema: Schema) -> tuple[str, ...]:
    """The fields by which a schema says which values are valid."""
    return tuple(sorted(_structure(schema), key=_ORDER.__getitem__))


def tells(schema: Schema) -> bool:
    """Whether anything is not valid."""
    keys = sparse.said(schema).keys()
    return not keys <= _NO_STRUCTURE and bool(_structure(schema))


def beside_reference(schema: Schema) -> bool:
    """Whether anything stands beside a `$ref` that changes which values are valid."""
    keys = sparse.said(schema).keys()
    return not keys <= _REFERENCE and bool(_structure(schema) - {"ref"})


def _structure(schema: Schema) -> set[str]:
    found = sparse.said(schema).keys() - _NO_STRUCTURE
    return found - {"boolean"} if schema.boolean else found


def alike(one: Schema, other: Schema) -> bool:
    """Whether two schemas say the same of values, alternatives aside."""
    names = structure(one)
    return {*names} == {*structure(other)} and all(
        _same(name, getattr(one, name), getattr(other, name))
        for name in names
        if name not in COMPOSITION
    )


def _same(name: str, one: object, other: object) -> bool:
    if name in ("required", "types") and isinstance(one, tuple) and isinstance(other, tuple):
        return {*one} == {*other}
    return type(one) is type(other) and one == other


def noted(schema: Schema, outer: Iterable[Schema]) -> Schema:
    """The schema with the notes of others; of several that have one, the first gives it."""
    told: dict[str, Any] = {}
    for each in outer:
        said_there = sparse.said(each)
        for name in said_there.keys() & _NOTES:
            told.setdefault(name, said_there[name])
    return replace(schema, **told) if told else schema


def notes_of(schema: Schema) -> Schema:
    """The schema with nothing left but its place and its notes."""
    kept = {name: value for name, value in sparse.said(schema).items() if name in _KEPT}
    return Schema(**kept)
