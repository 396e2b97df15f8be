from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Unpack

from pydantic import Field

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._state import FirstDeliveryHoursArguments


class FirstDeliveryHours(Model):
    """The `hours` of an `OrderSeveralRecordedDeliveriesFirstDelivery`."""

    var_from: Annotated[int | None, Field(alias="from")] = None
    """An hour."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[FirstDeliveryHoursArguments]) -> None:
            """The `hours` of an `OrderSeveralRecordedDeliveriesFirstDelivery`."""
