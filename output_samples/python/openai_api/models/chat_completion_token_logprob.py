from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .chat_completion_token_logprob_top_logprob import (
        ChatCompletionTokenLogprobTopLogprob,
    )


class ChatCompletionTokenLogprob(Model):
    """How likely one generated token was, together with its closest rivals."""

    token: str
    logprob: float
    bytes: list[int] | None
    top_logprobs: list[ChatCompletionTokenLogprobTopLogprob]
