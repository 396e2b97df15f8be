from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .vector_store_file_batch_object_file_counts import (
        VectorStoreFileBatchObjectFileCounts,
    )


class VectorStoreFileBatchObject(Model):
    """A group of files being added to a vector store together."""

    id: str
    """ID of the batch, for polling and canceling it."""

    object: Literal["vector_store.files_batch"] = "vector_store.files_batch"
    """Always `vector_store.files_batch`."""

    created_at: int
    """Unix time at which the batch was made."""

    vector_store_id: str
    """Vector store that receives the files."""

    status: Literal["in_progress", "completed", "cancelled", "failed"] | str
    """Progress of the batch as a whole."""

    file_counts: VectorStoreFileBatchObjectFileCounts
