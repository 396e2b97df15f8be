from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._state import OrderSeveralRecordedDeliveriesFirstDeliveryDict
    from .first_delivery_hours import FirstDeliveryHours
    from .order_several_recorded_deliveries_packaging import (
        OrderSeveralRecordedDeliveriesPackaging,
    )
    from .window import Window


class OrderSeveralRecordedDeliveriesFirstDelivery(Model):
    """The `first_delivery` of an `OrderOfSeveralRecordedDeliveriesRequest`."""

    recorded_window: Window | None = None
    packaging: OrderSeveralRecordedDeliveriesPackaging | None = None
    hours: FirstDeliveryHours | None = None

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[OrderSeveralRecordedDeliveriesFirstDeliveryDict]
        ) -> None:
            """The `first_delivery` of an `OrderOfSeveralRecordedDeliveriesRequest`."""
