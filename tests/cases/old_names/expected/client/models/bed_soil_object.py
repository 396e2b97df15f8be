from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._shed import BedSoilObjectDict


class BedSoilObject(Model):
    """One of the kinds of the `soil` of a `Bed`."""

    acid: bool | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[BedSoilObjectDict]) -> None:
            """One of the kinds of the `soil` of a `Bed`."""
