"""What a value is, asked without importing pydantic: an object, an array, a model.

Members of objects and models are told apart by the names of the document.
"""

from __future__ import annotations

import datetime
from collections.abc import Collection, Mapping
from math import isfinite
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import TypeGuard


def shaped(value: Any) -> Any:
    """A dict for an object or model, a list for an array, else the value itself."""
    if isinstance(value, (str, int, float, bytes)):
        return value
    if is_object(value) or is_model(value):
        members = value if is_object(value) else fields(value)
        return {str(name): each for name, each in members.items() if each is not None}
    if is_array(value):
        return [each for each in value if each is not None]
    return value


def is_object(value: Any) -> TypeGuard[Mapping[str, Any]]:
    """Whether a value is a mapping."""
    return isinstance(value, Mapping)


def is_dict(value: Any) -> TypeGuard[dict[str, Any]]:
    """Whether a value is a dict itself, which is quicker to tell."""
    return isinstance(value, dict)


def is_array(value: Any) -> TypeGuard[Collection[Any]]:
    """Whether a value is a list or the like."""
    return isinstance(value, (list, tuple, set, frozenset))


def is_model(value: Any) -> bool:
    """Whether a value is a model; asked without importing pydantic."""
    return hasattr(value.__class__, "__pydantic_fields__")


def fields(model: Any) -> dict[str, Any]:
    """What was set in a model, one level deep, by the names of the document."""
    from .annotations import wire_names

    names = wire_names(model.__class__)
    given: set[str] = model.__pydantic_fields_set__
    extra: dict[str, Any] = model.__pydantic_extra__ or {}
    values: dict[str, Any] = model.__dict__  # an attribute may be deprecated
    own = {names.get(name, name): values[name] for name in values if name in given}
    return own | extra


def is_finite(value: Any) -> bool:
    """Whether JSON has a number; NaN and Infinity it has not."""
    known: bool = isfinite(value) if isinstance(value, float) else value.is_finite()
    return known


def with_offset(value: datetime.datetime) -> datetime.datetime:
    """RFC 3339 wants an offset; a date-time without one is taken as UTC."""
    return (
        value if value.utcoffset() is not None else value.replace(tzinfo=datetime.UTC)
    )
