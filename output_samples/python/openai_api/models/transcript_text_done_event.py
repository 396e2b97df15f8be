from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .transcript_text_done_event_logprob import TranscriptTextDoneEventLogprob
    from .transcript_text_usage_tokens import TranscriptTextUsageTokens
    from .transcription_language import TranscriptionLanguage


class TranscriptTextDoneEvent(Model):
    """Ends a transcription stream with the whole text."""

    type: Literal["transcript.text.done"] = "transcript.text.done"
    text: str
    languages: list[TranscriptionLanguage] | None = None
    logprobs: list[TranscriptTextDoneEventLogprob] | None = None
    usage: TranscriptTextUsageTokens | None = None
