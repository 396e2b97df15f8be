from __future__ import annotations

from .._runtime.models.model import Model


class ListenResponseEvent(Model):
    """listen response event."""

    text: str | None = None
