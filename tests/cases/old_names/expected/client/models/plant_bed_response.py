from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .bed import Bed
    from .plant_bed_request_crop import PlantBedRequestCrop


class PlantBedResponse(Model):
    """The answer of `plant_bed`."""

    bed: Bed | None = None
    crop: PlantBedRequestCrop | None = None
    """What grows there."""
