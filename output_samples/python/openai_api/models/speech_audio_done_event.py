from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .speech_audio_done_event_usage import SpeechAudioDoneEventUsage


class SpeechAudioDoneEvent(Model):
    """Ends a speech stream and reports what it cost."""

    type: Literal["speech.audio.done"] = "speech.audio.done"
    """Marks the end of the stream."""

    usage: SpeechAudioDoneEventUsage
    """Token counts of the speech request."""
