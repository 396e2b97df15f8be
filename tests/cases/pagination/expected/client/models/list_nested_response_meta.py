from __future__ import annotations

from .._runtime.models.model import Model


class ListNestedResponseMeta(Model):
    """The `meta` of a `ListNestedResponse`."""

    next_cursor: str | None = None
