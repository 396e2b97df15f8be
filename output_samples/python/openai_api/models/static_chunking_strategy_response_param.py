from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .static_chunking_strategy import StaticChunkingStrategy


class StaticChunkingStrategyResponseParam(Model, closed=True):
    """Reports the fixed chunk length that a file was indexed with."""

    type: Literal["static"] = "static"
    """Marks fixed-length chunking."""

    static: StaticChunkingStrategy
    """Fixed chunk length and overlap."""
