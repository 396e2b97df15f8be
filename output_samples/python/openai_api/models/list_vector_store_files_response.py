from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .vector_store_file_object import VectorStoreFileObject


class ListVectorStoreFilesResponse(Model):
    """A page of vector store files; `last_id` is the cursor for the next one."""

    object: str
    data: list[VectorStoreFileObject]
    """An uploaded file as a member of a vector store."""

    first_id: str
    last_id: str
    has_more: bool
