"""`ChatChunk`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class ChatChunk(Model):
    """A piece of an answer."""

    type: Literal["chunk"] = "chunk"
    id: str
    text: str | None = None
