from __future__ import annotations

from .._runtime.models.model import Model


class CompletionUsagePromptTokensDetails(Model):
    """How the input tokens divide by kind."""

    audio_tokens: int | None = 0
    """Input tokens that stand for audio."""

    cached_tokens: int | None = 0
    """Input tokens that were read from the prompt cache."""

    text_tokens: int | None = None
    """Input tokens that stand for text."""

    image_tokens: int | None = None
    """Input tokens that stand for images."""

    cache_write_tokens: int | None = 0
    """Input tokens that this request stored in the prompt cache."""
