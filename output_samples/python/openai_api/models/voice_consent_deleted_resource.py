from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class VoiceConsentDeletedResource(Model, closed=True):
    """Outcome of deleting a consent recording."""

    id: str
    """ID of the deleted recording."""

    object: Literal["audio.voice_consent"] = "audio.voice_consent"
    """Always `audio.voice_consent`."""

    deleted: bool
