from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .chat_completion_response_message import ChatCompletionResponseMessage
    from .create_chat_completion_response_choice_logprobs import (
        CreateChatCompletionResponseChoiceLogprobs,
    )


class CreateChatCompletionResponseChoice(Model):
    """An item of the `choices` of a `CreateChatCompletionResponse`."""

    finish_reason: (
        Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | str
    )
    """Why generation ended: naturally or at a stop sequence (`stop`), at the token
    limit (`length`), through a content filter, or to make a call.
    """

    index: int
    """Position of this reply among all choices, counted from 0."""

    message: ChatCompletionResponseMessage
    """The reply that the model wrote."""

    logprobs: CreateChatCompletionResponseChoiceLogprobs | None
    """Token probabilities of this reply, present when `logprobs` was requested."""
