from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Unpack

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.unions import ByTag
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from ..inputs._auto_chunking_strategy_request_param import (
        CreateVectorStoreRequestDict,
    )
    from .auto_chunking_strategy_request_param import AutoChunkingStrategyRequestParam
    from .metadata import Metadata
    from .static_chunking_strategy_request_param import (
        StaticChunkingStrategyRequestParam,
    )
    from .vector_store_expiration_after import VectorStoreExpirationAfter


class CreateVectorStoreRequest(Model, closed=True):
    """Initial contents and settings of a vector store; every field is optional."""

    file_ids: Annotated[list[str], Field(max_length=500)] | None = None
    name: str | None = None
    description: str | None = None
    expires_after: VectorStoreExpirationAfter | None = None
    chunking_strategy: (
        Annotated[
            AutoChunkingStrategyRequestParam | StaticChunkingStrategyRequestParam,
            ByTag(
                "type",
                {
                    "auto": "AutoChunkingStrategyRequestParam",
                    "static": "StaticChunkingStrategyRequestParam",
                },
            ),
        ]
        | None
    ) = None
    metadata: Nullable[Metadata] = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CreateVectorStoreRequestDict]) -> None: ...
