from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._parcel import ParcelCarrierWithBicycleDict


class ParcelCarrierWithBicycle(Model):
    bicycle: str

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ParcelCarrierWithBicycleDict]) -> None: ...
