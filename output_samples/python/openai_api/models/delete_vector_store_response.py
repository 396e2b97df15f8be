from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class DeleteVectorStoreResponse(Model):
    """Outcome of deleting a vector store."""

    id: str
    deleted: bool
    object: Literal["vector_store.deleted"] = "vector_store.deleted"
    """Always `vector_store.deleted`."""
