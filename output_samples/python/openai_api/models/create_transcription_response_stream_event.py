from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._runtime.models.unions import ByTag

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

    from .transcript_text_delta_event import TranscriptTextDeltaEvent
    from .transcript_text_done_event import TranscriptTextDoneEvent
    from .transcript_text_segment_event import TranscriptTextSegmentEvent

CreateTranscriptionResponseStreamEvent = TypeAliasType(
    "CreateTranscriptionResponseStreamEvent",
    'Annotated[TranscriptTextSegmentEvent | TranscriptTextDeltaEvent | TranscriptTextDoneEvent, ByTag("type", {"transcript.text.segment": "TranscriptTextSegmentEvent", "transcript.text.delta": "TranscriptTextDeltaEvent", "transcript.text.done": "TranscriptTextDoneEvent"})]',
)
"""An event in a transcription stream: a text fragment, a finished speaker segment, or
the complete transcript.
"""
