from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .transcription_segment import TranscriptionSegment


class CreateTranslationResponseVerboseJson(Model):
    """A translated text with timing details, as returned for `verbose_json`."""

    language: str
    """Language of the output, which is always `english`."""

    duration: float
    """Length of the recording in seconds."""

    text: str
    """Full English translation."""

    segments: list[TranscriptionSegment] | None = None
    """Consecutive parts of the translation with timing and decoding statistics."""
