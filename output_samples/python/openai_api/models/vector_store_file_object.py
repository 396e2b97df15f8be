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
    """ID of the underlying file."""

    object: Literal["vector_store.file"] = "vector_store.file"
    """Always `vector_store.file`."""

    usage_bytes: int
    """Storage that the indexed file takes, in bytes; the upload itself may be larger or
    smaller.
    """

    created_at: int
    """Unix time at which the file was attached."""

    vector_store_id: str
    """Vector store that holds the file."""

    status: Literal["in_progress", "completed", "cancelled", "failed"] | str
    """Progress of indexing; only `completed` files can be searched."""

    last_error: VectorStoreFileObjectLastError | None
    """Why indexing failed, or null if it did not."""

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
    """How the file was split into chunks."""

    attributes: Nullable[VectorStoreFileAttributes] = None
    """Labels on a vector store file that searches can filter by."""
