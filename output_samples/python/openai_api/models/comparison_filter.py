from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._auto_chunking_strategy_request_param import ComparisonFilterDict


class ComparisonFilter(Model, closed=True):
    """A condition that tests one file attribute against a fixed value."""

    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"] | str
    """Comparison to make: equal, not equal, greater, greater or equal, less, less or
    equal, in a list, or not in a list.
    """

    key: str
    """Name of the attribute to test."""

    value: str | float | bool | list[str | float]
    """Value to test against; use a list with `in` and `nin`."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ComparisonFilterDict]) -> None:
            """A condition that tests one file attribute against a fixed value."""
