from __future__ import annotations

from .._runtime.models.model import Model


class ChatCompletionResponseMessageFunctionCall(Model):
    """Function call in the older style; read `tool_calls` instead."""

    arguments: str
    """Arguments as JSON text, to be validated before the function runs."""

    name: str
    """Function that the model wants to call."""
