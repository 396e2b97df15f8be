from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._auto_chunking_strategy_request_param import (
        UpdateVectorStoreFileAttributesRequestDict,
    )
    from .vector_store_file_attributes import VectorStoreFileAttributes


class UpdateVectorStoreFileAttributesRequest(Model, closed=True):
    """Attributes to keep with a file of a vector store."""

    attributes: VectorStoreFileAttributes | None
    """Labels on a vector store file that searches can filter by."""

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[UpdateVectorStoreFileAttributesRequestDict]
        ) -> None:
            """Attributes to keep with a file of a vector store."""
