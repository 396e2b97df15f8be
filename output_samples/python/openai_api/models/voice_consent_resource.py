from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class VoiceConsentResource(Model, closed=True):
    """A recording in which a speaker allows the use of their voice."""

    object: Literal["audio.voice_consent"] = "audio.voice_consent"
    """Always `audio.voice_consent`."""

    id: str
    """ID of the recording, which `consent` refers to when creating a voice."""

    name: str
    """Label given at upload or by a later change."""

    language: str
    """BCP 47 tag of the language in which consent is spoken."""

    created_at: int
    """Unix time of the upload."""
