from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .transcript_text_delta_event_logprob import TranscriptTextDeltaEventLogprob


class TranscriptTextDeltaEvent(Model):
    """Carries the next fragment of a streamed transcript."""

    type: Literal["transcript.text.delta"] = "transcript.text.delta"
    delta: str
    logprobs: list[TranscriptTextDeltaEventLogprob] | None = None
    segment_id: str | None = None
