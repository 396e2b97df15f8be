from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .chat_completion_response_message import ChatCompletionResponseMessage
    from .create_chat_completion_response_choice_logprobs import (
        CreateChatCompletionResponseChoiceLogprobs,
    )


class CreateChatCompletionResponseChoice(Model):
    """CreateChatCompletionResponse choice."""

    finish_reason: (
        Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | str
    )
    index: int
    message: ChatCompletionResponseMessage
    logprobs: CreateChatCompletionResponseChoiceLogprobs | None
