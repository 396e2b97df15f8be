from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class TranscriptTextSegmentEvent(Model):
    """Carries a finished speaker segment. Sent when both `stream` and the
    `diarized_json` format are requested.
    """

    type: Literal["transcript.text.segment"] = "transcript.text.segment"
    id: str
    start: float
    end: float
    text: str
    speaker: str
