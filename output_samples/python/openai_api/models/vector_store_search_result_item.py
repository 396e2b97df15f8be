from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .vector_store_file_attributes import VectorStoreFileAttributes
    from .vector_store_search_result_content_object import (
        VectorStoreSearchResultContentObject,
    )


class VectorStoreSearchResultItem(Model, closed=True):
    """A match in one file: its best chunks and their score."""

    file_id: str
    """ID of the file in which the match was found."""

    filename: str
    """Name under which the file was uploaded."""

    score: Annotated[float, Field(ge=0, le=1)]
    """Similarity to the query, from 0 (none) to 1 (closest)."""

    attributes: VectorStoreFileAttributes | None
    """Labels on a vector store file that searches can filter by."""

    content: list[VectorStoreSearchResultContentObject]
    """Matching chunks of the file."""
