from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class TranscriptionDiarizedSegment(Model):
    """A stretch of speech by one speaker."""

    type: Literal["transcript.text.segment"] = "transcript.text.segment"
    id: str
    start: float
    end: float
    text: str
    speaker: str
