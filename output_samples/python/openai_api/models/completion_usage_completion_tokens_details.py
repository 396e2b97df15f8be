from __future__ import annotations

from .._runtime.models.model import Model


class CompletionUsageCompletionTokensDetails(Model):
    """How the generated tokens divide by kind."""

    accepted_prediction_tokens: int | None = 0
    """Tokens of the supplied prediction that turned up in the output."""

    audio_tokens: int | None = 0
    """Tokens spent on generated audio."""

    reasoning_tokens: int | None = 0
    """Hidden tokens that the model spent on reasoning."""

    text_tokens: int | None = None
    """Tokens spent on generated text."""

    rejected_prediction_tokens: int | None = 0
    """Tokens of the supplied prediction that went unused; they are billed as output all
    the same.
    """
