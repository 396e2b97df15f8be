from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._pet import OwnerDict
    from .pet import Pet
    from .street_address import StreetAddress


class Owner(Model):
    """An item of the answer of `list_owners`, among others."""

    name: str
    pets: list[Pet] | None = None
    """An animal."""

    home: StreetAddress | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[OwnerDict]) -> None:
            """An item of the answer of `list_owners`, among others."""
