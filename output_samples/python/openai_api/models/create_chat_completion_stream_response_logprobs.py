from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .chat_completion_token_logprob import ChatCompletionTokenLogprob


class CreateChatCompletionStreamResponseLogprobs(Model):
    """Token probabilities for this chunk, present when `logprobs` was requested."""

    content: list[ChatCompletionTokenLogprob] | None
    """Probabilities for each token of the text in this chunk."""

    refusal: list[ChatCompletionTokenLogprob] | None
    """Probabilities for each token of the refusal in this chunk."""
