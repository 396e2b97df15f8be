from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from ..inputs._auto_chunking_strategy_request_param import (
        UpdateVectorStoreRequestDict,
    )
    from .metadata import Metadata
    from .vector_store_expiration_after import VectorStoreExpirationAfter


class UpdateVectorStoreRequest(Model, closed=True):
    """Changes to a vector store; fields left out keep their values."""

    name: Nullable[str] = None
    """New label of the store."""

    expires_after: Nullable[VectorStoreExpirationAfter] = None
    """When an unused vector store expires."""

    metadata: Nullable[Metadata] = None
    """Labels of your own on a stored object, or null for none."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[UpdateVectorStoreRequestDict]) -> None:
            """Changes to a vector store; fields left out keep their values."""
