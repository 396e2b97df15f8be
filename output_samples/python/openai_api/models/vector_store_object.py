from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from .metadata import Metadata
    from .vector_store_expiration_after import VectorStoreExpirationAfter
    from .vector_store_object_file_counts import VectorStoreObjectFileCounts


class VectorStoreObject(Model):
    """A collection of indexed files that the `file_search` tool and search requests can
    query.
    """

    id: str
    """ID of the store, used in paths and tool settings."""

    object: Literal["vector_store"] = "vector_store"
    """Always `vector_store`."""

    created_at: int
    """Unix time at which the store was made."""

    name: str
    """Label of the store."""

    usage_bytes: int
    """Storage that all indexed files take, in bytes."""

    file_counts: VectorStoreObjectFileCounts
    status: Literal["expired", "in_progress", "completed"] | str
    """State of the store: still indexing, ready (`completed`) or expired."""

    expires_after: VectorStoreExpirationAfter | None = None
    """When an unused vector store expires."""

    expires_at: Nullable[int] = None
    """Unix time at which the store will expire."""

    last_active_at: int | None
    """Unix time of the most recent use."""

    metadata: Metadata | None
    """Labels of your own on a stored object, or null for none."""
