from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._shed import PlantBedRequestCropDict


class PlantBedRequestCrop(Model):
    """What grows there."""

    name: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[PlantBedRequestCropDict]) -> None:
            """What grows there."""
