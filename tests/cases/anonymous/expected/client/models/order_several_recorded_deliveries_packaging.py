from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._state import OrderSeveralRecordedDeliveriesPackagingDict


class OrderSeveralRecordedDeliveriesPackaging(Model):
    """The `packaging` of an `OrderSeveralRecordedDeliveriesFirstDelivery`, among
    others.
    """

    kind: str | None = None
    """One of ours."""

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[OrderSeveralRecordedDeliveriesPackagingDict]
        ) -> None:
            """The `packaging` of an `OrderSeveralRecordedDeliveriesFirstDelivery`,
            among others.
            """
