from __future__ import annotations

from .._runtime.models.model import Model


class SpeechAudioDoneEventUsage(Model):
    """Token counts of the speech request."""

    input_tokens: int
    output_tokens: int
    total_tokens: int
