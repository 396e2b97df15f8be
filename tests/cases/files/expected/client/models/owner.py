from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._pet import OwnerDict
    from .pet import Pet
    from .street_address import StreetAddress


class Owner(Model):
    """owner."""

    name: str
    pets: list[Pet] | None = None
    home: StreetAddress | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[OwnerDict]) -> None: ...
