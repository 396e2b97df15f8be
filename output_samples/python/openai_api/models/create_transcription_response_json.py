from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models.model import Model
from .._runtime.models.unions import ByTag

if TYPE_CHECKING:
    from .create_transcription_response_json_logprob import (
        CreateTranscriptionResponseJsonLogprob,
    )
    from .transcript_text_usage_duration import TranscriptTextUsageDuration
    from .transcript_text_usage_tokens import TranscriptTextUsageTokens
    from .transcription_language import TranscriptionLanguage


class CreateTranscriptionResponseJson(Model):
    """A plain transcript, as returned for `json`."""

    text: str
    """What was said in the recording."""

    languages: list[TranscriptionLanguage] | None = None
    """Languages heard in the recording, reported by `gpt-transcribe`; empty if none was
    certain.
    """

    logprobs: list[CreateTranscriptionResponseJsonLogprob] | None = None
    """Confidence per output token, present if `include` asked for `logprobs`."""

    usage: (
        Annotated[
            TranscriptTextUsageTokens | TranscriptTextUsageDuration,
            ByTag(
                "type",
                {
                    "tokens": "TranscriptTextUsageTokens",
                    "duration": "TranscriptTextUsageDuration",
                },
            ),
        ]
        | None
    ) = None
    """Tokens or seconds that the request is billed for."""
