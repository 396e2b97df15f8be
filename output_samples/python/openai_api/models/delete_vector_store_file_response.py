from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class DeleteVectorStoreFileResponse(Model):
    """Outcome of detaching a file from a vector store."""

    id: str
    deleted: bool
    object: Literal["vector_store.file.deleted"] = "vector_store.file.deleted"
    """Always `vector_store.file.deleted`."""
