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
    chunking_strategy: ChunkingStrategyRequestParam | None = None
    attributes: Nullable[VectorStoreFileAttributes] = None

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[CreateVectorStoreFileRequestDict]
        ) -> None: ...
