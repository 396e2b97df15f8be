from __future__ import annotations

from .._runtime.models.model import Model


class ListenResponseEvent(Model):
    """An event of `listen`, among others."""

    text: str | None = None
