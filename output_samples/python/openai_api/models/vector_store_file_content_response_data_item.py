from __future__ import annotations

from .._runtime.models.model import Model


class VectorStoreFileContentResponseDataItem(Model):
    """VectorStoreFileContentResponse data item."""

    type: str | None = None
    text: str | None = None
