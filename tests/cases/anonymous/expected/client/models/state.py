from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class State(OpenStrEnum):
    """The `state` of an `OrderOfSeveralRecordedDeliveriesRequest`, among others."""

    OPEN = "open"
    PAID = "paid"
    SENT = "sent"
