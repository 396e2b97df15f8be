from __future__ import annotations

from .._runtime.models.model import Model


class ChatCompletionMessageToolCallChunkFunction(Model):
    """The part of the function call that this chunk adds."""

    name: str | None = None
    """Function to call, sent with the first piece."""

    arguments: str | None = None
    """Next fragment of the JSON arguments; join all fragments before parsing."""
