from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from .chat_completion_message_tool_call_chunk import (
        ChatCompletionMessageToolCallChunk,
    )
    from .chat_completion_stream_response_delta_function_call import (
        ChatCompletionStreamResponseDeltaFunctionCall,
    )


class ChatCompletionStreamResponseDelta(Model):
    """What a chunk adds to the message so far."""

    content: Nullable[str] = None
    """Next fragment of the reply text."""

    function_call: Annotated[
        ChatCompletionStreamResponseDeltaFunctionCall | None,
        Field(deprecated="function_call is deprecated"),
    ] = None
    """Piece of a function call in the older style; read `tool_calls` instead."""

    tool_calls: list[ChatCompletionMessageToolCallChunk] | None = None
    """Pieces of the tool calls that this chunk adds to."""

    role: Literal["developer", "system", "user", "assistant", "tool"] | str | None = (
        None
    )
    """Author of the message, sent with the first chunk."""

    refusal: Nullable[str] = None
    """Next fragment of the refusal text."""
