from __future__ import annotations

from .._runtime.models.model import Model


class ChatCompletionStreamResponseDeltaFunctionCall(Model):
    """Piece of a function call in the older style; read `tool_calls` instead."""

    arguments: str | None = None
    """Next fragment of the JSON arguments; join all fragments before parsing."""

    name: str | None = None
    """Function that the model wants to call."""
