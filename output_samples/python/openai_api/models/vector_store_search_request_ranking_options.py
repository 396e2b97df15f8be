from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from pydantic import Field

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._auto_chunking_strategy_request_param import (
        VectorStoreSearchRequestRankingOptionsDict,
    )


class VectorStoreSearchRequestRankingOptions(Model, closed=True):
    """How results are scored and which scores suffice."""

    ranker: Literal["none", "auto", "default-2024-11-15"] | str | None = "auto"
    """Ranker that reorders results; `none` turns reordering off, which saves time."""

    score_threshold: Annotated[float, Field(ge=0, le=1)] | None = 0

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[VectorStoreSearchRequestRankingOptionsDict]
        ) -> None:
            """How results are scored and which scores suffice."""
