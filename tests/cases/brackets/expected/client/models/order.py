from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._order import OrderDict
    from .order_item import OrderItem


class Order(Model):
    """The `order` of a `CreateOrderRequest`, among others."""

    tags: list[str] | None = None
    items: list[OrderItem] | None = None
    grid: list[list[int]] | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[OrderDict]) -> None:
            """The `order` of a `CreateOrderRequest`, among others."""
