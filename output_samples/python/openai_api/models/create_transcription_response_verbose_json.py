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
    """Language spoken in the recording."""

    duration: float
    """Length of the recording in seconds."""

    text: str
    """Everything said in the recording."""

    words: list[TranscriptionWord] | None = None
    """Single words with their time spans, if `word` timestamps were requested."""

    segments: list[TranscriptionSegment] | None = None
    """Consecutive parts of the transcript with timing and decoding statistics."""

    usage: TranscriptTextUsageDuration | None = None
    """Usage for models that bill by audio length."""
