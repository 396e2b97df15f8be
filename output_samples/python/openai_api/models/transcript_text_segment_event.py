from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class TranscriptTextSegmentEvent(Model):
    """Carries a finished speaker segment. Sent when both `stream` and the
    `diarized_json` format are requested.
    """

    type: Literal["transcript.text.segment"] = "transcript.text.segment"
    """Marks a speaker segment."""

    id: str
    """Unique name of the segment within the transcript."""

    start: float
    """Seconds from the beginning of the recording to the first word."""

    end: float
    """Seconds from the beginning of the recording to the last word's end."""

    text: str
    """What the speaker said."""

    speaker: str
    """Name or letter that identifies the speaker."""
