from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from ..inputs._auto_chunking_strategy_request_param import (
        CreateVectorStoreFileRequestDict,
    )
    from .chunking_strategy_request_param import ChunkingStrategyRequestParam
    from .vector_store_file_attributes import VectorStoreFileAttributes


class CreateVectorStoreFileRequest(Model, closed=True):
    """An uploaded file to attach, with optional attributes and chunking."""

    file_id: str
    """ID of a file uploaded earlier."""

    chunking_strategy: ChunkingStrategyRequestParam | None = None
    """How to split files into chunks before embedding. Automatic chunking applies when
    nothing is given.
    """

    attributes: Nullable[VectorStoreFileAttributes] = None
    """Labels on a vector store file that searches can filter by."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CreateVectorStoreFileRequestDict]) -> None:
            """An uploaded file to attach, with optional attributes and chunking."""
