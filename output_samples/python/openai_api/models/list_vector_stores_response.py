from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .vector_store_object import VectorStoreObject


class ListVectorStoresResponse(Model):
    """A page of vector stores; `last_id` is the cursor for the next one."""

    object: str
    data: list[VectorStoreObject]
    """A collection of indexed files that the `file_search` tool and search requests can
    query.
    """

    first_id: str
    last_id: str
    has_more: bool
