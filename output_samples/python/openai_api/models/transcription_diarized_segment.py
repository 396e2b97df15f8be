from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class TranscriptionDiarizedSegment(Model):
    """A stretch of speech by one speaker."""

    type: Literal["transcript.text.segment"] = "transcript.text.segment"
    """Marks a transcript segment."""

    id: str
    """Unique name of the segment within the transcript."""

    start: float
    """Seconds from the beginning of the recording to the first word."""

    end: float
    """Seconds from the beginning of the recording to the last word's end."""

    text: str
    """What the speaker said."""

    speaker: str
    """Name from `known_speaker_names`, or a letter starting at `A` for an unnamed
    speaker.
    """
