from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Unpack

from pydantic import Field

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._state import LastDeliveryHoursArguments


class LastDeliveryHours(Model):
    """The `hours` of an `OrderSeveralRecordedDeliveriesLastDelivery`."""

    var_from: Annotated[int | None, Field(alias="from")] = None
    """An earlier hour."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[LastDeliveryHoursArguments]) -> None:
            """The `hours` of an `OrderSeveralRecordedDeliveriesLastDelivery`."""
