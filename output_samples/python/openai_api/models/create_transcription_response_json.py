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
    languages: list[TranscriptionLanguage] | None = None
    logprobs: list[CreateTranscriptionResponseJsonLogprob] | None = None
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
