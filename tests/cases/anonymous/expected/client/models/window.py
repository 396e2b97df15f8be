from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._state import WindowDict


class Window(Model):
    """The `recorded_window` of an `OrderSeveralRecordedDeliveriesFirstDelivery`."""

    opens: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[WindowDict]) -> None:
            """The `recorded_window` of an
            `OrderSeveralRecordedDeliveriesFirstDelivery`.
            """
