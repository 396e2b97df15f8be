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
    """Marks the complete transcript."""

    text: str
    """Everything said in the recording."""

    languages: list[TranscriptionLanguage] | None = None
    """Languages heard in the recording, reported by `gpt-transcribe`; empty if none was
    certain.
    """

    logprobs: list[TranscriptTextDoneEventLogprob] | None = None
    """Confidence per token of the transcript, present if `include` asked for
    `logprobs`.
    """

    usage: TranscriptTextUsageTokens | None = None
    """Usage for models that bill by tokens."""
