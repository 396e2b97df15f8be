from __future__ import annotations

from .._runtime.models.model import Model


class VectorStoreObjectFileCounts(Model):
    """The `file_counts` of a `VectorStoreObject`."""

    in_progress: int
    """Files still being indexed."""

    completed: int
    """Files that can be searched."""

    failed: int
    """Files that could not be indexed."""

    cancelled: int
    """Files whose indexing was canceled."""

    total: int
    """All files in the store."""
