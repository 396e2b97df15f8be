from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class VoiceResource(Model, closed=True):
    """A custom voice for synthesized speech."""

    object: Literal["audio.voice"] = "audio.voice"
    """Always `audio.voice`."""

    id: str
    """ID of the voice, which speech requests refer to."""

    name: str
    """Label given when the voice was made."""

    created_at: int
    """Unix time at which the voice was made."""
