from __future__ import annotations

from .._runtime.models.model import Model


class TranscriptTextUsageTokensInputTokenDetails(Model):
    """How the input tokens divide by kind."""

    text_tokens: int | None = None
    """Billed tokens of the text prompt."""

    audio_tokens: int | None = None
    """Billed tokens of the recording."""
