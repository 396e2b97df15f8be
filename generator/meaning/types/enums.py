"""Enumerations: the known values of a scalar. In: an effective schema of form ENUM. Out: an `Enum`. Knows no language."""

from __future__ import annotations

from collections.abc import Sequence

from generator.meaning.docs import doc_of_schema
from generator.meaning.scalars import scalar_constraints
from generator.meaning.store import Store
from generator.meaning.types.forms import Form
from generator.meaning.types.open_enums import says_more
from generator.meaning.types.rules import rules
from generator.model.declarations import Enum, EnumValue
from generator.model.docs import NO_DOC, Doc
from generator.model.types import Constraints, Kind
from generator.openapi.objects import Json, Schema
from generator.values import replace

_NAME_KEYS = ("x-enum-varnames", "x-enumNames", "x-enum-names")
_TEXT_KEYS = ("x-enum-descriptions", "x-enumDescriptions")


def enum(schema: Schema, name: str, store: Store, *, named: bool) -> Enum:
    """The enum of a schema whose values are all scalars; the values' own names are taken from `x-enum-varnames`."""
    known = list(dict.fromkeys(_keyed(schema.enum or ())))
    names = _texts(schema, _NAME_KEYS, known)
    texts = _texts(schema, _TEXT_KEYS, known)
    values = tuple(
        EnumValue(
            names[index] or str(value), value, Doc("", texts[index]) if texts[index] else NO_DOC
        )
        for index, (_, value) in enumerate(known)
    )
    kind = _kind([each.value for each in values])
    return Enum(
        schema.id,
        name,
        named,
        doc_of_schema(schema),
        kind,
        values,
        True,
        schema.at,
        _constraints(schema, kind, store),
        not says_more(schema),
    )


def has_names(schema: Schema) -> bool:
    """Whether the document has names for the values, which a constant would lose."""
    known = _keyed(schema.enum or ())
    return bool(known) and any(_texts(schema, _NAME_KEYS, known))


def _constraints(schema: Schema, kind: Kind, store: Store) -> Constraints:
    """What else is said of the values: it holds for those that are not listed, too."""
    found, told = scalar_constraints(schema, kind), rules(schema, Form.ENUM, store)
    return found if told is None else replace(found, rules=told)


def _keyed(values: Sequence[Json]) -> list[tuple[type, str | int | float | bool]]:
    """Each value with its type, because `1`, `1.0` and `True` are three values."""
    return [(type(each), each) for each in values if isinstance(each, str | int | float | bool)]


def _kind(values: Sequence[str | int | float | bool]) -> Kind:
    if all(isinstance(each, str) for each in values):
        return Kind.STRING
    if all(isinstance(each, bool) for each in values):
        return Kind.BOOLEAN
    if all(isinstance(each, int) and not isinstance(each, bool) for each in values):
        return Kind.INTEGER
    if all(isinstance(each, int | float) and not isinstance(each, bool) for each in values):
        return Kind.NUMBER
    return Kind.ANY


def _texts(schema: Schema, keys: Sequence[str], known: Sequence[tuple[type, Json]]) -> list[str]:
    """The texts of an extension, when it has one for each value, or tells them by their values."""
    for key in keys:
        found = schema.extensions.get(key)
        if isinstance(found, list) and len(found) == len(known):
            return [str(each) for each in found]
        if isinstance(found, dict):
            by_value = {str(each): said for each, said in found.items() if isinstance(said, str)}
            return [by_value.get(_as_key(value), "") for _, value in known]
    return [""] * len(known)


def _as_key(value: Json) -> str:
    """A value as YAML and JSON write it as a key."""
    return str(value).lower() if isinstance(value, bool) else str(value)
