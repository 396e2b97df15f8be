from __future__ import annotations

from .._runtime.models.model import Model


class TranscriptionWord(Model):
    """A single word and when it was spoken."""

    word: str
    """Word as transcribed."""

    start: float
    """Seconds into the recording at which the word begins."""

    end: float
    """Seconds into the recording at which the word stops."""
