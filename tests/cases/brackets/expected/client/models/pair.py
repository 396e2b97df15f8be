from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._order import PairDict


class Pair(Model):
    """The `flat` of a `CreateOrderRequest`, among others."""

    x: int | None = None
    y: list[str] | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[PairDict]) -> None:
            """The `flat` of a `CreateOrderRequest`, among others."""
