from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._order import CreateOrderRequestDict
    from .order import Order
    from .pair import Pair


class CreateOrderRequest(Model):
    """The body of `create_order`."""

    order: Order | None = None
    flat: Pair | None = None
    joined: Pair | None = None
    whole: Pair | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CreateOrderRequestDict]) -> None:
            """The body of `create_order`."""
