from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class OtherChunkingStrategyResponseParam(Model, closed=True):
    """Reported for files whose chunking is not known, as with those indexed before
    strategies were recorded.
    """

    type: Literal["other"] = "other"
    """Marks an unknown strategy."""
