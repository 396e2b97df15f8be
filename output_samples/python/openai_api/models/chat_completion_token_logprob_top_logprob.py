from __future__ import annotations

from .._runtime.models.model import Model


class ChatCompletionTokenLogprobTopLogprob(Model):
    """ChatCompletionTokenLogprob top logprob."""

    token: str
    logprob: float
    bytes: list[int] | None
