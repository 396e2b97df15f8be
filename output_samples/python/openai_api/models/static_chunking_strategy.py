from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Unpack

from pydantic import Field

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._auto_chunking_strategy_request_param import (
        StaticChunkingStrategyDict,
    )


class StaticChunkingStrategy(Model, closed=True):
    """Fixed chunk length and overlap."""

    max_chunk_size_tokens: Annotated[int, Field(ge=100, le=4096)]
    """Longest chunk in tokens; automatic chunking uses 800."""

    chunk_overlap_tokens: int
    """Tokens shared by neighboring chunks, at most half of `max_chunk_size_tokens`."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[StaticChunkingStrategyDict]) -> None:
            """Fixed chunk length and overlap."""
