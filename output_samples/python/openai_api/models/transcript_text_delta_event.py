from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .transcript_text_delta_event_logprob import TranscriptTextDeltaEventLogprob


class TranscriptTextDeltaEvent(Model):
    """Carries the next fragment of a streamed transcript."""

    type: Literal["transcript.text.delta"] = "transcript.text.delta"
    """Marks a text fragment."""

    delta: str
    """Text to append to what came before."""

    logprobs: list[TranscriptTextDeltaEventLogprob] | None = None
    """Confidence per token of the fragment, present if `include` asked for
    `logprobs`.
    """

    segment_id: str | None = None
    """Speaker segment to which the fragment belongs; sent only by the diarizing
    model.
    """
