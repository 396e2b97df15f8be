from __future__ import annotations

from .._runtime.models.model import Model


class Reply(Model):
    """Reply."""

    text: str
