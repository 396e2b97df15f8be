from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._parcel import ParcelContentDict


class ParcelContent(Model):
    """An item of the `contents` of a `Parcel`."""

    value: float | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ParcelContentDict]) -> None:
            """An item of the `contents` of a `Parcel`."""
