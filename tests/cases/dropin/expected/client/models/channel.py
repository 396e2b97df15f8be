from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class Channel(OpenStrEnum):
    """The `channel` of a `Book`."""

    EMAIL_CHANNEL = "email"
