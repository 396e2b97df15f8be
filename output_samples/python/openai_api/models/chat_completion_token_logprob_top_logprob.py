from __future__ import annotations

from .._runtime.model import Model
from .._runtime.values import Number


class ChatCompletionTokenLogprobTopLogprob(Model):
    """ChatCompletionTokenLogprob top logprob."""

    token: str
    logprob: Number
    bytes: list[int] | None
