from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._claim import ShopDict


class Shop(Model):
    """The `shop` of a `Parcel`, among others."""

    number: int
    name: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ShopDict]) -> None:
            """The `shop` of a `Parcel`, among others."""
