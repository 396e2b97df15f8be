from __future__ import annotations

from .._runtime.models.model import Model


class ChatCompletionResponseMessageAudio(Model):
    """Spoken reply, present when audio output was requested."""

    id: str
    """Identifier with which later requests can refer to this audio."""

    expires_at: int
    """Unix time after which the audio can no longer be referred to."""

    data: str
    """Audio bytes in base64, in the format that the request chose."""

    transcript: str
    """What is said in the audio, as text."""
