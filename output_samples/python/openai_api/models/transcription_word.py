from __future__ import annotations

from .._runtime.models.model import Model


class TranscriptionWord(Model):
    """A single word and when it was spoken."""

    word: str
    start: float
    end: float
