from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class VectorStoreSearchResultContentObject(Model, closed=True):
    """A piece of text from a search result."""

    type: Literal["text"] = "text"
    text: str
