from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class VoiceConsentResource(Model, closed=True):
    """A recording in which a speaker allows the use of their voice."""

    object: Literal["audio.voice_consent"] = "audio.voice_consent"
    id: str
    name: str
    language: str
    created_at: int
