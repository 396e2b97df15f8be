from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .bed_history_value_item import BedHistoryValueItem
    from .bed_soil_object import BedSoilObject
    from .owner import Owner


class Bed(Model):
    """The `bed` of a `PlantBedResponse`."""

    size: int | None = None
    soil: BedSoilObject | str | None = None
    gardener: Owner | None = None
    """Who works there."""

    history: dict[str, list[BedHistoryValueItem]] | None = None
