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
    """Text of the token."""

    logprob: float
    """Natural logarithm of the token's probability; -9999.0 stands for a token outside
    the top 20.
    """

    bytes: list[int] | None
    """UTF-8 bytes of the token, useful when one character spans several tokens. Null
    when the token has no byte form.
    """

    top_logprobs: list[ChatCompletionTokenLogprobTopLogprob]
    """Likeliest tokens at this position, which can be fewer than `top_logprobs` asked
    for.
    """
