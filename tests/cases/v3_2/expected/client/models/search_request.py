from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._search_request import SearchRequestDict


class SearchRequest(Model):
    """The body of `search_animals`."""

    text: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[SearchRequestDict]) -> None:
            """The body of `search_animals`."""
