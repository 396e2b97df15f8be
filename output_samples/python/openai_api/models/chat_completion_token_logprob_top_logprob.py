from __future__ import annotations

from .._runtime.models.model import Model


class ChatCompletionTokenLogprobTopLogprob(Model):
    """An item of the `top_logprobs` of a `ChatCompletionTokenLogprob`."""

    token: str
    """Text of the candidate token."""

    logprob: float
    """Natural logarithm of the candidate's probability; -9999.0 stands for a very
    unlikely one.
    """

    bytes: list[int] | None
    """UTF-8 bytes of the candidate token, or null when it has no byte form."""
