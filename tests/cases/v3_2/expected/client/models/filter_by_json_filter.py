from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._search_request import FilterByJsonFilterDict


class FilterByJsonFilter(Model):
    kind: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[FilterByJsonFilterDict]) -> None: ...
