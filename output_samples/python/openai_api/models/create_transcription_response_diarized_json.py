from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from .._runtime.models.model import Model
from .._runtime.models.unions import ByTag

if TYPE_CHECKING:
    from .transcript_text_usage_duration import TranscriptTextUsageDuration
    from .transcript_text_usage_tokens import TranscriptTextUsageTokens
    from .transcription_diarized_segment import TranscriptionDiarizedSegment


class CreateTranscriptionResponseDiarizedJson(Model):
    """A transcript split by speaker, as returned for `diarized_json`."""

    task: Literal["transcribe"] = "transcribe"
    """Names the work done, which is transcription."""

    duration: float
    """Length of the recording in seconds."""

    text: str
    """Full transcript without speaker labels."""

    segments: list[TranscriptionDiarizedSegment]
    """Stretches of speech, each with its speaker and time span."""

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
