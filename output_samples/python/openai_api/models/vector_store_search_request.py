from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Unpack

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.unions import ByTag

if TYPE_CHECKING:
    from ..inputs._auto_chunking_strategy_request_param import (
        VectorStoreSearchRequestDict,
    )
    from .comparison_filter import ComparisonFilter
    from .compound_filter import CompoundFilter
    from .vector_store_search_request_ranking_options import (
        VectorStoreSearchRequestRankingOptions,
    )


class VectorStoreSearchRequest(Model, closed=True):
    """A search query and how to narrow and rank its results."""

    query: str | list[str]
    """What to look for, as one text or several."""

    rewrite_query: bool | None = False
    """Let the service reword the query so that it suits vector search."""

    max_num_results: Annotated[int, Field(ge=1, le=50)] | None = 10
    """Most results to return, 1 to 50."""

    filters: (
        Annotated[
            ComparisonFilter | CompoundFilter,
            ByTag(
                "type",
                {
                    "eq": "ComparisonFilter",
                    "ne": "ComparisonFilter",
                    "gt": "ComparisonFilter",
                    "gte": "ComparisonFilter",
                    "lt": "ComparisonFilter",
                    "lte": "ComparisonFilter",
                    "in": "ComparisonFilter",
                    "nin": "ComparisonFilter",
                    "and": "CompoundFilter",
                    "or": "CompoundFilter",
                },
            ),
        ]
        | None
    ) = None
    """Condition on file attributes that results must meet."""

    ranking_options: VectorStoreSearchRequestRankingOptions | None = None
    """How results are scored and which scores suffice."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[VectorStoreSearchRequestDict]) -> None:
            """A search query and how to narrow and rank its results."""
