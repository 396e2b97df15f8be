from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class SpeechAudioDeltaEvent(Model):
    """Carries the next piece of synthesized audio."""

    type: Literal["speech.audio.delta"] = "speech.audio.delta"
    """Marks a piece of audio."""

    audio: str
    """Base64 audio data to append to what came before."""
