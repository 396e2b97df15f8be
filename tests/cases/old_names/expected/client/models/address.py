from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._shed import AddressDict


class Address(Model):
    """The `address` of an `Owner`, among others."""

    street: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[AddressDict]) -> None:
            """The `address` of an `Owner`, among others."""
