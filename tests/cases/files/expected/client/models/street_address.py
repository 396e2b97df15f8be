from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._pet import StreetAddressDict


class StreetAddress(Model):
    """The `home` of an `Owner`."""

    street: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[StreetAddressDict]) -> None:
            """The `home` of an `Owner`."""
