from __future__ import annotations

from .._runtime.models.model import Model


class CreateCompletionResponseChoiceLogprobs(Model):
    """Token probabilities as parallel lists, present when `logprobs` was requested."""

    text_offset: list[int] | None = None
    token_logprobs: list[float] | None = None
    tokens: list[str] | None = None
    top_logprobs: list[dict[str, float]] | None = None
