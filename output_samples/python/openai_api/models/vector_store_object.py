from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from .metadata import Metadata
    from .vector_store_expiration_after import VectorStoreExpirationAfter
    from .vector_store_object_file_counts import VectorStoreObjectFileCounts


class VectorStoreObject(Model):
    """A collection of indexed files that the `file_search` tool and search requests
    can query.
    """

    id: str
    object: Literal["vector_store"] = "vector_store"
    created_at: int
    name: str
    usage_bytes: int
    file_counts: VectorStoreObjectFileCounts
    status: Literal["expired", "in_progress", "completed"] | str
    expires_after: VectorStoreExpirationAfter | None = None
    expires_at: Nullable[int] = None
    last_active_at: int | None
    metadata: Metadata | None
