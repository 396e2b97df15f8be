from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .chat_completion_message_tool_call_chunk_function import (
        ChatCompletionMessageToolCallChunkFunction,
    )


class ChatCompletionMessageToolCallChunk(Model):
    """A piece of a tool call in a stream. Pieces with the same `index` belong to the
    same call.
    """

    index: int
    """Position of the call among the tool calls of the message, counted from 0."""

    id: str | None = None
    """ID of the call, sent with its first piece."""

    type: Literal["function"] | None = None
    """Marks the call as one to a function."""

    function: ChatCompletionMessageToolCallChunkFunction | None = None
    """The part of the function call that this chunk adds."""
