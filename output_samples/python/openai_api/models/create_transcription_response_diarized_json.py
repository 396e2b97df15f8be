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
    duration: float
    text: str
    segments: list[TranscriptionDiarizedSegment]
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
