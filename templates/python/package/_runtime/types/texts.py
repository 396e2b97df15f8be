"""Typed values as texts: single ones as they stand in a URL, a header or a form, any as JSON."""

from __future__ import annotations

import datetime
from enum import Enum
from math import isfinite
from typing import TYPE_CHECKING, Any

from ..values.octets import encoded
from ..values.plain import is_array, is_model, is_object, with_offset
from .sending import sendable

if TYPE_CHECKING:

    from ...configuration import Configuration


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


def other(value: Any) -> str:
    """Anything else: base64 of bytes, JSON of objects, else as pydantic has it."""
    if isinstance(value, (bytes, bytearray)):
        return str(encoded(value))
    plain = jsonable(value)
    return plain if isinstance(plain, str) else json_text(plain)


def json_text(value: Any) -> str:
    """Compact JSON of a value that may hold models, dates and enums."""
    return json_bytes(value).decode()


def json_bytes(value: Any) -> bytes:
    """Compact JSON of a value that may hold models, dates and enums."""
    from pydantic_core import to_json

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
        return encoded(value)
    from pydantic_core import to_jsonable_python

    return to_jsonable_python(value, bytes_mode="base64")
