from __future__ import annotations

from .._runtime.models.model import Model


class SpeechAudioDoneEventUsage(Model):
    """Token counts of the speech request."""

    input_tokens: int
    """Tokens in the text and instructions."""

    output_tokens: int
    """Audio tokens that were synthesized."""

    total_tokens: int
    """Input and output tokens together."""
