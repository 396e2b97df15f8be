from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from .chat_completion_stream_response_delta import ChatCompletionStreamResponseDelta
    from .create_chat_completion_stream_response_choice_logprobs import (
        CreateChatCompletionStreamResponseChoiceLogprobs,
    )


class CreateChatCompletionStreamResponseChoice(Model):
    """CreateChatCompletionStreamResponse choice."""

    delta: ChatCompletionStreamResponseDelta
    logprobs: Nullable[CreateChatCompletionStreamResponseChoiceLogprobs] = None
    finish_reason: (
        Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
        | str
        | None
    )
    index: int
