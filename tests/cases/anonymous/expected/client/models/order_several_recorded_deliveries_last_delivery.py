from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._state import OrderSeveralRecordedDeliveriesLastDeliveryDict
    from .last_delivery_hours import LastDeliveryHours
    from .order_several_recorded_deliveries_packaging import (
        OrderSeveralRecordedDeliveriesPackaging,
    )


class OrderSeveralRecordedDeliveriesLastDelivery(Model):
    """The `last_delivery` of an `OrderOfSeveralRecordedDeliveriesRequest`."""

    packaging: OrderSeveralRecordedDeliveriesPackaging | None = None
    hours: LastDeliveryHours | None = None

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[OrderSeveralRecordedDeliveriesLastDeliveryDict]
        ) -> None:
            """The `last_delivery` of an `OrderOfSeveralRecordedDeliveriesRequest`."""
