from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Unpack

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from ..inputs._auto_chunking_strategy_request_param import (
        CreateVectorStoreFileBatchRequestDict,
    )
    from .chunking_strategy_request_param import ChunkingStrategyRequestParam
    from .create_vector_store_file_request import CreateVectorStoreFileRequest
    from .vector_store_file_attributes import VectorStoreFileAttributes


class CreateVectorStoreFileBatchRequest(
    Model,
    closed=True,
    rules={"anyOf": [{"required": ["file_ids"]}, {"required": ["files"]}]},
):
    """Files to attach in one go, listed in either `file_ids` or `files`."""

    file_ids: Annotated[list[str], Field(min_length=1, max_length=2000)] | None = None
    """IDs of up to 2,000 uploaded files, all of which share the batch's `attributes`
    and `chunking_strategy`. Cannot be combined with `files`.
    """

    files: (
        Annotated[
            list[CreateVectorStoreFileRequest], Field(min_length=1, max_length=2000)
        ]
        | None
    ) = None
    """Up to 2,000 files that each bring their own settings; those of the batch then
    have no effect. Cannot be combined with `file_ids`.
    """

    chunking_strategy: ChunkingStrategyRequestParam | None = None
    """How to split files into chunks before embedding. Automatic chunking applies when
    nothing is given.
    """

    attributes: Nullable[VectorStoreFileAttributes] = None
    """Labels on a vector store file that searches can filter by."""

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[CreateVectorStoreFileBatchRequestDict]
        ) -> None:
            """Files to attach in one go, listed in either `file_ids` or `files`."""
