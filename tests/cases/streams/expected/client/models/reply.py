from __future__ import annotations

from .._runtime.model import Model


class Reply(Model):
    """Reply."""

    text: str
