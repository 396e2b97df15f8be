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
    object: Literal["vector_store.files_batch"] = "vector_store.files_batch"
    created_at: int
    vector_store_id: str
    status: Literal["in_progress", "completed", "cancelled", "failed"] | str
    file_counts: VectorStoreFileBatchObjectFileCounts
