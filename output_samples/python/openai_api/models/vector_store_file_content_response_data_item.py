from __future__ import annotations

from .._runtime.models.model import Model


class VectorStoreFileContentResponseDataItem(Model):
    """An item of the `data` of a `VectorStoreFileContentResponse`."""

    type: str | None = None
    """Kind of part, at present `text`."""

    text: str | None = None
    """Text taken from this part of the file."""
