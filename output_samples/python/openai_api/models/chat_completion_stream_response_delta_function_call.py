from __future__ import annotations

from .._runtime.models.model import Model


class ChatCompletionStreamResponseDeltaFunctionCall(Model):
    """Piece of a function call in the older style; read `tool_calls` instead."""

    arguments: str | None = None
    name: str | None = None
