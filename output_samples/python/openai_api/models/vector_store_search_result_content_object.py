from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class VectorStoreSearchResultContentObject(Model, closed=True):
    """A piece of text from a search result."""

    type: Literal["text"] = "text"
    """Kind of content, at present `text`."""

    text: str
    """Chunk as found in the file."""
