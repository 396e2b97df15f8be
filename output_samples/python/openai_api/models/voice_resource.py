from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class VoiceResource(Model, closed=True):
    """A custom voice for synthesized speech."""

    object: Literal["audio.voice"] = "audio.voice"
    id: str
    name: str
    created_at: int
