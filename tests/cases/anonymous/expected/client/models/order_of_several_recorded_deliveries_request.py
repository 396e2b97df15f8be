from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._state import OrderOfSeveralRecordedDeliveriesRequestDict
    from .order_several_recorded_deliveries_first_delivery import (
        OrderSeveralRecordedDeliveriesFirstDelivery,
    )
    from .order_several_recorded_deliveries_last_delivery import (
        OrderSeveralRecordedDeliveriesLastDelivery,
    )
    from .state import State


class OrderOfSeveralRecordedDeliveriesRequest(Model):
    """The body of `place_order`."""

    state: State | None = None
    speed: Literal["slow", "fast"] | str | None = None
    colour: Literal["red", "green"] | str | None = None
    size: Literal["s", "m"] | str | None = None
    weights: list[Literal[1, 2] | int] | None = None
    first_delivery: OrderSeveralRecordedDeliveriesFirstDelivery | None = None
    last_delivery: OrderSeveralRecordedDeliveriesLastDelivery | None = None

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[OrderOfSeveralRecordedDeliveriesRequestDict]
        ) -> None:
            """The body of `place_order`."""
