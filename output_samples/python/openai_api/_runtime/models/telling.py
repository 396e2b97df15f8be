"""Models for people: every field by the name of the document, whether it was set or not."""

from __future__ import annotations

from enum import Enum
from pprint import pformat
from typing import Any

from ..values.annotations import wire_names
from ..values.manner import SHOWN
from ..values.plain import is_array, is_model, is_object


def told(model: Any) -> str:
    """A model as text."""
    return pformat(members(model))


def members(value: Any) -> Any:
    """A value with models as dicts; further properties stand together."""
    if is_model(value):
        names = wire_names(value.__class__)
        fields: dict[str, Any] = value.__dict__
        found = {names.get(name, name): members(fields[name]) for name in fields}
        extra = members(value.model_extra or {})
        return {"additional_properties": extra, **found} if extra or SHOWN else found
    if is_object(value):
        return {name: members(each) for name, each in value.items()}
    if is_array(value):
        return [members(each) for each in value]
    return value.value if isinstance(value, Enum) else value
