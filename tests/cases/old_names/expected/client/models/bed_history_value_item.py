from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._shed import BedHistoryValueItemDict


class BedHistoryValueItem(Model):
    """An item of the `history` of a `Bed`, among others."""

    year: int | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[BedHistoryValueItemDict]) -> None:
            """An item of the `history` of a `Bed`, among others."""
