from __future__ import annotations

from .._runtime.models.model import Model


class VectorStoreFileBatchObjectFileCounts(Model):
    """VectorStoreFileBatchObject file_counts."""

    in_progress: int
    completed: int
    failed: int
    cancelled: int
    total: int
