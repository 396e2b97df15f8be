from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from .chat_completion_stream_response_delta import ChatCompletionStreamResponseDelta
    from .create_chat_completion_stream_response_logprobs import (
        CreateChatCompletionStreamResponseLogprobs,
    )


class CreateChatCompletionStreamResponseChoice(Model):
    """An item of the `choices` of a `CreateChatCompletionStreamResponse`."""

    delta: ChatCompletionStreamResponseDelta
    """What a chunk adds to the message so far."""

    logprobs: Nullable[CreateChatCompletionStreamResponseLogprobs] = None
    """Token probabilities for this chunk, present when `logprobs` was requested."""

    finish_reason: (
        Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
        | str
        | None
    )
    """Why generation ended, with the same values as in an unstreamed reply; null until
    then.
    """

    index: int
    """Position of the reply that this chunk belongs to, counted from 0."""
