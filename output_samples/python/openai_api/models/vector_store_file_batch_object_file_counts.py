from __future__ import annotations

from .._runtime.models.model import Model


class VectorStoreFileBatchObjectFileCounts(Model):
    """The `file_counts` of a `VectorStoreFileBatchObject`."""

    in_progress: int
    """Files still being indexed."""

    completed: int
    """Files that can be searched."""

    failed: int
    """Files that could not be indexed."""

    cancelled: int
    """Files dropped by a cancel request."""

    total: int
    """All files in the batch."""
