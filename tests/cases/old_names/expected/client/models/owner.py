from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._shed import OwnerDict
    from .address import Address


class Owner(Model):
    """Who works there."""

    name: str | None = None
    address: Address | None = None
    phone: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[OwnerDict]) -> None:
            """Who works there."""
