from __future__ import annotations

from .._runtime.models.model import Model


class CompletionUsageCompletionTokensDetails(Model):
    """How the generated tokens divide by kind."""

    accepted_prediction_tokens: int | None = None
    audio_tokens: int | None = None
    reasoning_tokens: int | None = None
    text_tokens: int | None = None
    rejected_prediction_tokens: int | None = None
