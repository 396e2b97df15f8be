from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class State(OpenStrEnum):
    """The `state` of a `Parcel`."""

    NEW = "new"
    """Nobody has it yet."""

    SENT = "sent"
    """The carrier has it."""
