from __future__ import annotations

from .._runtime.models.model import Model


class CreateCompletionResponseChoiceLogprobs(Model):
    """Token probabilities as parallel lists, present when `logprobs` was requested."""

    text_offset: list[int] | None = None
    """Character position at which each token starts."""

    token_logprobs: list[float] | None = None
    """Log probability of each chosen token."""

    tokens: list[str] | None = None
    """Text of each chosen token."""

    top_logprobs: list[dict[str, float]] | None = None
    """For each position, the likeliest tokens and their log probabilities."""
