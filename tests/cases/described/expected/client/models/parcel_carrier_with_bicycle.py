from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._parcel import ParcelCarrierWithBicycleDict


class ParcelCarrierWithBicycle(Model):
    """One of the kinds of the `carrier` of a `Parcel`."""

    bicycle: str

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ParcelCarrierWithBicycleDict]) -> None:
            """One of the kinds of the `carrier` of a `Parcel`."""
