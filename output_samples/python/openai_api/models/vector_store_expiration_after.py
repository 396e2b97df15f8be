from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from pydantic import Field

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._auto_chunking_strategy_request_param import (
        VectorStoreExpirationAfterArguments,
    )


class VectorStoreExpirationAfter(Model):
    """When an unused vector store expires."""

    anchor: Literal["last_active_at"] = "last_active_at"
    """Moment from which `days` are counted: the last use of the store."""

    days: Annotated[int, Field(ge=1, le=365)]
    """Days of disuse before the store expires."""

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[VectorStoreExpirationAfterArguments]
        ) -> None:
            """When an unused vector store expires."""
