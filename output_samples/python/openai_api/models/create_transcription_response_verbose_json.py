from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .transcript_text_usage_duration import TranscriptTextUsageDuration
    from .transcription_segment import TranscriptionSegment
    from .transcription_word import TranscriptionWord


class CreateTranscriptionResponseVerboseJson(Model):
    """A transcript with timing details, as returned for `verbose_json`."""

    language: str
    duration: float
    text: str
    words: list[TranscriptionWord] | None = None
    segments: list[TranscriptionSegment] | None = None
    usage: TranscriptTextUsageDuration | None = None
