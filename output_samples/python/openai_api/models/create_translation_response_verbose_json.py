from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .transcription_segment import TranscriptionSegment


class CreateTranslationResponseVerboseJson(Model):
    """A translated text with timing details, as returned for `verbose_json`."""

    language: str
    duration: float
    text: str
    segments: list[TranscriptionSegment] | None = None
