from __future__ import annotations

from .._runtime.models.model import Model


class ChatCompletionMessageToolCallChunkFunction(Model):
    """The part of the function call that this chunk adds."""

    name: str | None = None
    arguments: str | None = None
