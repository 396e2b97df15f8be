from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Unpack

from pydantic import Field

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._search_request import FilterByFormFilterRangeArguments


class FilterByFormFilterRange(Model):
    """The `range` of a `FilterByFormFilter`."""

    var_from: Annotated[str | None, Field(alias="from")] = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[FilterByFormFilterRangeArguments]) -> None:
            """The `range` of a `FilterByFormFilter`."""
