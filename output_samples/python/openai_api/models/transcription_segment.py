from __future__ import annotations

from .._runtime.models.model import Model


class TranscriptionSegment(Model):
    """A part of a transcript with its time span and decoding statistics."""

    id: int
    seek: int
    start: float
    end: float
    text: str
    tokens: list[int]
    temperature: float
    avg_logprob: float
    compression_ratio: float
    no_speech_prob: float
