from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._order import OrderItemDict


class OrderItem(Model):
    """An item of the `items` of an `Order`."""

    price: str | None = None
    taxes: list[str] | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[OrderItemDict]) -> None:
            """An item of the `items` of an `Order`."""
