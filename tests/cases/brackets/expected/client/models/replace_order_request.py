from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._order import ReplaceOrderRequestDict
    from .order import Order
    from .pair import Pair
    from .replace_order_request_paper import ReplaceOrderRequestPaper


class ReplaceOrderRequest(Model):
    """The body of `replace_order`."""

    order: Order | None = None
    flat: Pair | None = None
    joined: Pair | None = None
    papers: list[ReplaceOrderRequestPaper] | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ReplaceOrderRequestDict]) -> None:
            """The body of `replace_order`."""
