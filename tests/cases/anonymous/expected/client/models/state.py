from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class State(OpenStrEnum):
    """State."""

    OPEN = "open"
    PAID = "paid"
    SENT = "sent"
