from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._shed import BedDict
    from .bed_history_value_item import BedHistoryValueItem
    from .bed_soil_object import BedSoilObject
    from .owner import Owner


class Bed(Model):
    """An item of a `Beds`, among others."""

    size: int | None = None
    soil: BedSoilObject | str | None = None
    gardener: Owner | None = None
    """Who works there."""

    history: dict[str, list[BedHistoryValueItem]] | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[BedDict]) -> None:
            """An item of a `Beds`, among others."""
