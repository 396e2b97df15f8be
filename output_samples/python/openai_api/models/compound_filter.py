from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from .._runtime.models.model import Model
from .._runtime.models.unions import ByTag

if TYPE_CHECKING:
    from ..inputs._auto_chunking_strategy_request_param import CompoundFilterDict
    from .comparison_filter import ComparisonFilter


class CompoundFilter(Model, closed=True):
    """Joins several conditions, which may themselves be compound, into one."""

    type: Literal["and", "or"] | str
    """Whether all conditions must hold (`and`) or any one suffices (`or`)."""

    filters: list[
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
    ]
    """Conditions to join."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CompoundFilterDict]) -> None:
            """Joins several conditions, which may themselves be compound, into one."""
