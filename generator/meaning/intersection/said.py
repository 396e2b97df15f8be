"""What a schema says: which of its keywords are there, and which of them change what values are valid.

In: a `Schema`. Out: names of its fields. Knows every field of `Schema` without naming it, so that a new keyword is one more
that a merged schema keeps.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import MISSING as NO_DEFAULT
from dataclasses import fields, replace
from typing import Any, Final

from generator.openapi.objects import Schema

PLACE: Final = ("id", "at")
ABOUT: Final = ("title", "description", "examples", "deprecated", "extensions", "xml")
"""What is said to people, of one schema alone."""
NOTES: Final = (*ABOUT, "default", "read_only", "write_only")
COMPOSITION: Final = ("ref", "all_of", "any_of", "one_of")
_FAMILY: Final = ("discriminator",)


def _default(field: Any) -> object:
    return field.default if field.default is not NO_DEFAULT else field.default_factory()


_DEFAULTS: Final = {each.name: _default(each) for each in fields(Schema) if each.name not in PLACE}
_NO_STRUCTURE: Final = frozenset((*PLACE, *NOTES, *_FAMILY))


def said(schema: Schema) -> tuple[str, ...]:
    """The fields that are not as they are when nothing is said."""
    found = []
    for name in _DEFAULTS:
        if not _is_silent(name, getattr(schema, name)):
            found.append(name)
    return tuple(found)


def _is_silent(name: str, value: object) -> bool:
    default = _DEFAULTS[name]
    return value is default or (isinstance(default, tuple | dict) and not value)


def structure(schema: Schema) -> tuple[str, ...]:
    """The fields by which a schema says which values are valid."""
    return tuple(
        name
        for name in said(schema)
        if name not in _NO_STRUCTURE and not (name == "boolean" and schema.boolean)
    )


def tells(schema: Schema) -> bool:
    """Whether anything is not valid."""
    return bool(structure(schema))


def beside_reference(schema: Schema) -> bool:
    """Whether anything stands beside a `$ref` that changes which values are valid."""
    return any(name != "ref" for name in structure(schema))


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
    sources = tuple(outer)
    told: dict[str, Any] = {}
    for name in NOTES:
        own = getattr(schema, name)
        found = next(
            (value for each in sources if not _is_silent(name, value := getattr(each, name))), own
        )
        if found is not own:
            told[name] = found
    return replace(schema, **told) if told else schema


def notes_of(schema: Schema) -> Schema:
    """The schema with nothing left but its place and its notes."""
    told: dict[str, Any] = {name: getattr(schema, name) for name in NOTES}
    return Schema(id=schema.id, at=schema.at, **told)
