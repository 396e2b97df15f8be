from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._claim import MoneyDict


class Money(Model):
    """The `worth` of a `Parcel`."""

    amount: Decimal

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[MoneyDict]) -> None:
            """The `worth` of a `Parcel`."""
