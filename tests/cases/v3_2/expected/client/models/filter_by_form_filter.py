from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._search_request import FilterByFormFilterDict
    from .filter_by_form_filter_range import FilterByFormFilterRange


class FilterByFormFilter(Model):
    kind: str
    ages: list[int] | None = None
    range: FilterByFormFilterRange | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[FilterByFormFilterDict]) -> None: ...
