"""The value of a text of JSON."""

from __future__ import annotations

from typing import Any


def value_of(body: bytes, media_type: str = "") -> Any:
    """The value of JSON, as far as anybody reads it; ValueError where it is none."""
    from pydantic_core import from_json

    try:
        return from_json(body)
    except ValueError:
        from ..values.loose import read as read_loosely

        return read_loosely(body, media_type)[0]
