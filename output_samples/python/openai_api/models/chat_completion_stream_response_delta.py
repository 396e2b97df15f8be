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
    function_call: Annotated[
        ChatCompletionStreamResponseDeltaFunctionCall | None,
        Field(deprecated="function_call is deprecated"),
    ] = None
    tool_calls: list[ChatCompletionMessageToolCallChunk] | None = None
    role: Literal["developer", "system", "user", "assistant", "tool"] | str | None = (
        None
    )
    refusal: Nullable[str] = None
