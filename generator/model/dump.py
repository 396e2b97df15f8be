"""The model as JSON, for people and for tests (`--dump-model`).

In: an `Api`, or any value of the model. Out: text that is the same for the same model. A value that is one of several
alternatives says which under `is`; a field at its default is left out; a place is `file:line:column`; mappings keep
their order. Knows no class of the model by name, only the closed sums.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import Enum
from typing import Any, get_args

from generator.diagnostics import Location
from generator.model.declarations import Choice, Declaration, Presence
from generator.model.paging import PagingStyle
from generator.model.types import Json, TypeRef
from generator.model.xml import XmlShape

_ALTERNATIVES = frozenset(
    alternative
    for closed_sum in (TypeRef, Declaration, Presence, Choice, PagingStyle, XmlShape)
    for alternative in get_args(closed_sum)
)


def dump(model: object) -> str:
    """The text, which ends in a line feed."""
    return json.dumps(to_json(model), indent=2, ensure_ascii=False) + "\n"


def to_json(value: object) -> Json:
    """The value in the terms of JSON."""
    match value:
        case Location():
            return str(value)
        case Enum():
            return to_json(value.value)
        case None | bool() | int() | float() | str():
            return value
        case Mapping():
            return {str(key): to_json(item) for key, item in value.items()}
        case list() | tuple():
            return [to_json(item) for item in value]
        case _:
            return _object(value)


def _object(value: Any) -> Json:
    if not is_dataclass(value):
        raise TypeError(f"not a part of the model: {value!r}")
    content: dict[str, Json] = {}
    if type(value) in _ALTERNATIVES:
        content["is"] = type(value).__name__
    for field in fields(value):
        member = getattr(value, field.name)
        if member != _default(field):
            content[field.name] = to_json(member)
    return content


def _default(field: Field[Any]) -> object:
    return field.default_factory() if field.default_factory is not MISSING else field.default
