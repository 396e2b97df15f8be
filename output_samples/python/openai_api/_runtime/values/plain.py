"""Values of parameters and form fields as texts, lists of texts, or objects of texts.

Knows how a value is written (dates, numbers, enums, models), not where it is written.
"""

from __future__ import annotations

import datetime
from collections.abc import Collection, Mapping
from enum import Enum
from math import isfinite
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import TypeGuard

    from ...configuration import Configuration


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


def is_array(value: Any) -> TypeGuard[Collection[Any]]:
    """Whether a value is a list or the like."""
    return isinstance(value, (list, tuple, set, frozenset))


def is_model(value: Any) -> bool:
    """Whether a value is a model; asked without importing pydantic."""
    return hasattr(value.__class__, "__pydantic_fields__")


def fields(model: Any) -> dict[str, Any]:
    """What was set in a model, one level deep, by the names of the document."""
    from ..types.link import wire_names

    names = wire_names(model.__class__)
    given: set[str] = model.__pydantic_fields_set__
    extra: dict[str, Any] = model.__pydantic_extra__ or {}
    values: dict[str, Any] = model.__dict__  # an attribute may be deprecated
    own = {names.get(name, name): values[name] for name in values if name in given}
    return own | extra


def text(value: Any, configuration: Configuration | None = None) -> str:
    """A single value as it stands in a URL, a header or a form."""
    if isinstance(value, str):
        return str(value.value) if isinstance(value, Enum) else value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Enum):
        return text(value.value)
    if isinstance(value, float):
        if not isfinite(value):
            raise ValueError("NaN and Infinity cannot be sent")
        return (
            str(int(value))
            if value.is_integer() and abs(value) < 2**53
            else repr(value)
        )
    if isinstance(value, (datetime.datetime, datetime.date)):
        return moment(value, configuration)
    if isinstance(value, int):
        return str(value)
    return other(value)


def moment(
    value: datetime.datetime | datetime.date, configuration: Configuration | None
) -> str:
    """A date or date-time by RFC 3339, or in the format of the configuration."""
    is_time = isinstance(value, datetime.datetime)
    if isinstance(value, datetime.datetime):
        value = with_offset(value)
    if configuration is not None:
        format = configuration.datetime_format if is_time else configuration.date_format
        if format:
            return value.strftime(format)
    return value.isoformat().replace("+00:00", "Z")


def is_finite(value: Any) -> bool:
    """Whether JSON has a number; NaN and Infinity it has not."""
    known: bool = isfinite(value) if isinstance(value, float) else value.is_finite()
    return known


def with_offset(value: datetime.datetime) -> datetime.datetime:
    """RFC 3339 wants an offset; a date-time without one is taken as UTC."""
    return (
        value if value.utcoffset() is not None else value.replace(tzinfo=datetime.UTC)
    )


def other(value: Any) -> str:
    """Anything else: base64 of bytes, JSON of objects, else as pydantic has it."""
    if isinstance(value, (bytes, bytearray)):
        from ..models.values import encoded

        return str(encoded(value))
    plain = jsonable(value)
    return plain if isinstance(plain, str) else json_text(plain)


def json_text(value: Any) -> str:
    """Compact JSON of a value that may hold models, dates and enums."""
    return json_bytes(value).decode()


def json_bytes(value: Any) -> bytes:
    """Compact JSON of a value that may hold models, dates and enums."""
    from pydantic_core import to_json

    from ..models.sending import sendable

    faults: list[Any] = []
    sent = sendable(value, (), faults)
    if faults:
        raise ValueError(faults[0][1])  # a caller's own words are found by `refusals`
    return to_json(jsonable(sent))


def jsonable(value: Any) -> Any:
    """The value with models as what was set in them, and the rest as JSON has it."""
    if is_object(value):
        return {str(name): jsonable(each) for name, each in value.items()}
    if is_model(value):
        return value.model_dump(
            mode="json", by_alias=True, exclude_unset=True, warnings=False
        )
    if is_array(value):
        return [jsonable(each) for each in value]
    if value is None or type(value) in (str, int, float, bool):
        return value
    if isinstance(value, (bytes, bytearray)):
        from ..models.values import encoded

        return encoded(value)
    from pydantic_core import to_jsonable_python

    return to_jsonable_python(value, bytes_mode="base64")
