from __future__ import annotations

from .._runtime.models.model import Model


class BedHistoryValueItem(Model):
    """An item of the `history` of a `Bed`, among others."""

    year: int | None = None
