from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .vector_store_search_result_item import VectorStoreSearchResultItem


class VectorStoreSearchResultsPage(Model, closed=True):
    """A page of search results."""

    object: Literal["vector_store.search_results.page"] = (
        "vector_store.search_results.page"
    )
    """Always `vector_store.search_results.page`."""

    search_query: list[str]
    data: list[VectorStoreSearchResultItem]
    """Matches on this page, best score first."""

    has_more: bool
    """Whether another page follows."""

    next_page: str | None
    """Token that fetches the following page."""
