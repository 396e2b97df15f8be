from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Unpack

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.unions import ByTag
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from ..inputs._auto_chunking_strategy_request_param import (
        CreateVectorStoreRequestDict,
    )
    from .auto_chunking_strategy_request_param import AutoChunkingStrategyRequestParam
    from .metadata import Metadata
    from .static_chunking_strategy_request_param import (
        StaticChunkingStrategyRequestParam,
    )
    from .vector_store_expiration_after import VectorStoreExpirationAfter


class CreateVectorStoreRequest(Model, closed=True):
    """Initial contents and settings of a vector store; every field is optional."""

    file_ids: Annotated[list[str], Field(max_length=500)] | None = None
    """IDs of up to 500 uploaded files to index right away."""

    name: str | None = None
    """Label for people to recognize the store by."""

    description: str | None = None
    """Note on what the store is for."""

    expires_after: VectorStoreExpirationAfter | None = None
    """When an unused vector store expires."""

    chunking_strategy: (
        Annotated[
            AutoChunkingStrategyRequestParam | StaticChunkingStrategyRequestParam,
            ByTag(
                "type",
                {
                    "auto": "AutoChunkingStrategyRequestParam",
                    "static": "StaticChunkingStrategyRequestParam",
                },
            ),
        ]
        | None
    ) = None
    """How to split the files named in `file_ids`, which must not be empty. Automatic
    chunking applies by default.
    """

    metadata: Nullable[Metadata] = None
    """Labels of your own on a stored object, or null for none."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CreateVectorStoreRequestDict]) -> None:
            """Initial contents and settings of a vector store; every field is
            optional.
            """
