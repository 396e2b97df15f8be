from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._shed import PlantBedRequestDict
    from .plant_bed_request_crop import PlantBedRequestCrop


class PlantBedRequest(Model):
    """The body of `plant_bed`."""

    crop: PlantBedRequestCrop | None = None
    """What grows there."""

    rows: list[str | int] | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[PlantBedRequestDict]) -> None:
            """The body of `plant_bed`."""
