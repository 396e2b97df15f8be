from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .vector_store_file_content_response_data_item import (
        VectorStoreFileContentResponseDataItem,
    )


class VectorStoreFileContentResponse(Model):
    """A page of the text extracted from a vector store file."""

    object: Literal["vector_store.file_content.page"] = "vector_store.file_content.page"
    """Always `vector_store.file_content.page`."""

    data: list[VectorStoreFileContentResponseDataItem]
    """Parts of the extracted content, in document order."""

    has_more: bool
    """Whether another page follows."""

    next_page: str | None
    """Token that fetches the following page."""
