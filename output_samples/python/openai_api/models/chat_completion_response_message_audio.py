from __future__ import annotations

from .._runtime.models.model import Model


class ChatCompletionResponseMessageAudio(Model):
    """Spoken reply, present when audio output was requested."""

    id: str
    expires_at: int
    data: str
    transcript: str
