from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from .._runtime.models.model import Model
from .._runtime.models.unions import ByTag
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from .other_chunking_strategy_response_param import (
        OtherChunkingStrategyResponseParam,
    )
    from .static_chunking_strategy_response_param import (
        StaticChunkingStrategyResponseParam,
    )
    from .vector_store_file_attributes import VectorStoreFileAttributes
    from .vector_store_file_object_last_error import VectorStoreFileObjectLastError


class VectorStoreFileObject(Model):
    """An uploaded file as a member of a vector store."""

    id: str
    object: Literal["vector_store.file"] = "vector_store.file"
    usage_bytes: int
    created_at: int
    vector_store_id: str
    status: Literal["in_progress", "completed", "cancelled", "failed"] | str
    last_error: VectorStoreFileObjectLastError | None
    chunking_strategy: (
        Annotated[
            StaticChunkingStrategyResponseParam | OtherChunkingStrategyResponseParam,
            ByTag(
                "type",
                {
                    "static": "StaticChunkingStrategyResponseParam",
                    "other": "OtherChunkingStrategyResponseParam",
                },
            ),
        ]
        | None
    ) = None
    attributes: Nullable[VectorStoreFileAttributes] = None
