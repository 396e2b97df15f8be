from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models.unions import ByTag

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

    from .auto_chunking_strategy_request_param import AutoChunkingStrategyRequestParam
    from .static_chunking_strategy_request_param import (
        StaticChunkingStrategyRequestParam,
    )

ChunkingStrategyRequestParam = TypeAliasType(
    "ChunkingStrategyRequestParam",
    'Annotated[AutoChunkingStrategyRequestParam | StaticChunkingStrategyRequestParam, ByTag("type", {"auto": "AutoChunkingStrategyRequestParam", "static": "StaticChunkingStrategyRequestParam"})]',
)
"""How to split files into chunks before embedding. Automatic chunking applies when
nothing is given.
"""
