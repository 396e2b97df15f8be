from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._auto_chunking_strategy_request_param import (
        StaticChunkingStrategyRequestParamArguments,
    )
    from .static_chunking_strategy import StaticChunkingStrategy


class StaticChunkingStrategyRequestParam(Model, closed=True):
    """Asks for chunks of a fixed length that you choose."""

    type: Literal["static"] = "static"
    """Selects fixed-length chunking."""

    static: StaticChunkingStrategy
    """Fixed chunk length and overlap."""

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[StaticChunkingStrategyRequestParamArguments]
        ) -> None:
            """Asks for chunks of a fixed length that you choose."""
