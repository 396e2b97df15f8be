from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._state import OrderSeveralRecordedDeliveriesPackagingDict


class OrderSeveralRecordedDeliveriesPackaging(Model):
    """Order Several Recorded Deliveries packaging."""

    kind: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[OrderSeveralRecordedDeliveriesPackagingDict]
        ) -> None: ...
