from __future__ import annotations

from .._runtime.models.model import Model


class ListNestedResponseMeta(Model):
    """listNested response meta."""

    next_cursor: str | None = None
