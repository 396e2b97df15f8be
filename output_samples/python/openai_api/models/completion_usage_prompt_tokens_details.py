from __future__ import annotations

from .._runtime.models.model import Model


class CompletionUsagePromptTokensDetails(Model):
    """How the input tokens divide by kind."""

    audio_tokens: int | None = None
    cached_tokens: int | None = None
    text_tokens: int | None = None
    image_tokens: int | None = None
    cache_write_tokens: int | None = None
